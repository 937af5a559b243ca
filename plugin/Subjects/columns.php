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
);
