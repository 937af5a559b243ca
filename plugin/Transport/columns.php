<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// Events as SparkPost posted them, sealed until they are worked off; the row goes ten days later.
	'mail_batches' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		batch char(64) NOT NULL,
		part smallint unsigned NOT NULL,
		sealed longtext NOT NULL,
		arrived_at datetime NOT NULL,
		claimed_until datetime DEFAULT NULL,
		tries smallint unsigned NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		UNIQUE KEY once (batch,part),
		KEY arrived (arrived_at)",
	// Events that were counted: a keyed hash each, for ten days.
	'mail_events'  => "event char(32) NOT NULL,
		seen_at datetime NOT NULL,
		PRIMARY KEY  (event),
		KEY seen (seen_at)",
	// Whom mail reached in the last day, by keyed hash: a bounce may be told after the delivery that followed it.
	'mail_reached' => "email_key char(64) NOT NULL,
		at datetime NOT NULL,
		PRIMARY KEY  (email_key),
		KEY at (at)",
	// Addresses that mail doesn't reach: hard, soft, complaint, refused. sealed: address and reason.
	'bounces'      => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		kind varchar(10) NOT NULL,
		sealed longtext NOT NULL,
		times int unsigned NOT NULL DEFAULT 1,
		first_at datetime NOT NULL,
		last_at datetime NOT NULL,
		reached_at datetime DEFAULT NULL,
		expires_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY once (email_key),
		KEY latest (last_at),
		KEY expires (expires_at)",
);
