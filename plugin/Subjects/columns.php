<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	'packages'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		request_id bigint unsigned NOT NULL,
		job_id bigint unsigned NOT NULL,
		state varchar(10) NOT NULL,
		public_key char(64) NOT NULL,
		folder char(40) NOT NULL,
		downloads smallint unsigned NOT NULL DEFAULT 0,
		bytes bigint unsigned NOT NULL DEFAULT 0,
		built_at datetime DEFAULT NULL,
		expires_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY request (request_id,id),
		KEY expires (state,expires_at)",
	// said: group, field and reason in staff's words, sealed; job_id: the export that last met the row.
	'redactions'       => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		request_id bigint unsigned NOT NULL,
		source varchar(190) NOT NULL,
		item_key char(40) NOT NULL,
		field_key varchar(40) NOT NULL DEFAULT '',
		said text NOT NULL,
		user_id bigint unsigned NOT NULL DEFAULT 0,
		made_at datetime NOT NULL,
		job_id bigint unsigned NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		KEY request (request_id)",
	// Where the database holds addresses: places and counts, nothing of anyone. auto: staff said nothing yet.
	'coverage'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		place varchar(190) NOT NULL,
		table_name varchar(64) NOT NULL,
		column_name varchar(64) NOT NULL,
		item varchar(100) NOT NULL DEFAULT '',
		owner varchar(100) NOT NULL DEFAULT '',
		held bigint unsigned NOT NULL DEFAULT 0,
		found_in varchar(12) NOT NULL DEFAULT '',
		class varchar(12) NOT NULL,
		auto tinyint unsigned NOT NULL DEFAULT 1,
		note text NOT NULL,
		seen_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY place (place)",
);
