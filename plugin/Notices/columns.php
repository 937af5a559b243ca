<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// A notice of a version to everyone concerned. texts: by language; sources: whom it goes to; place: how far the gathering came;
	// figures: how many in which state, once the delivery record is gone. Nothing personal.
	'notices'           => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		version int unsigned NOT NULL,
		state varchar(10) NOT NULL,
		via varchar(10) NOT NULL DEFAULT '',
		texts longtext NOT NULL,
		sources text NOT NULL,
		affected tinyint unsigned NOT NULL DEFAULT 0,
		gathered tinyint unsigned NOT NULL DEFAULT 0,
		place varchar(190) NOT NULL DEFAULT '',
		skipped int unsigned NOT NULL DEFAULT 0,
		figures text NOT NULL,
		created_at datetime NOT NULL,
		send_at datetime DEFAULT NULL,
		started_at datetime DEFAULT NULL,
		finished_at datetime DEFAULT NULL,
		next_at datetime DEFAULT NULL,
		claimed_until datetime DEFAULT NULL,
		tries smallint unsigned NOT NULL DEFAULT 0,
		trouble varchar(190) NOT NULL DEFAULT '',
		PRIMARY KEY  (id),
		KEY version (version),
		KEY state (state,next_at)",
	// The outbox of notices and, after it, the record of delivery: a row for each person. sealed: address and name, wiped once the mail was taken.
	// person_key: that of the address, or of the person who proved several. batch: whose claim it is in.
	'notice_recipients' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		notice_id bigint unsigned NOT NULL,
		person_key varchar(64) NOT NULL,
		email_key char(64) NOT NULL,
		locale varchar(20) NOT NULL DEFAULT '',
		state varchar(10) NOT NULL,
		sealed text NOT NULL,
		batch varchar(16) NOT NULL DEFAULT '',
		attempts smallint unsigned NOT NULL DEFAULT 0,
		claimed_at datetime DEFAULT NULL,
		claimed_until datetime DEFAULT NULL,
		next_at datetime DEFAULT NULL,
		changed_at datetime NOT NULL,
		reason varchar(190) NOT NULL DEFAULT '',
		PRIMARY KEY  (id),
		UNIQUE KEY once (notice_id,person_key),
		KEY work (notice_id,state,locale,id),
		KEY batch (batch),
		KEY person (email_key)",
);
