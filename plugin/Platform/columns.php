<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// purpose: page (the subject's link), worker (single use, for a slice), lift, receive, reply, join; ref: a row of the room that issued it.
	'tokens'           => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		request_id bigint unsigned NOT NULL,
		purpose varchar(12) NOT NULL,
		ref bigint unsigned NOT NULL DEFAULT 0,
		hash char(64) NOT NULL,
		expires_at datetime NOT NULL,
		used_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY hash (hash),
		KEY request (request_id,purpose),
		KEY expires (expires_at)",
	'limits'           => "bucket char(64) NOT NULL,
		used smallint unsigned NOT NULL DEFAULT 0,
		expires_at datetime NOT NULL,
		PRIMARY KEY  (bucket),
		KEY expires (expires_at)",
	// What is counted and no more: requests that were never confirmed, by month.
	'counts'           => "month char(7) NOT NULL,
		name varchar(40) NOT NULL,
		n int unsigned NOT NULL DEFAULT 0,
		PRIMARY KEY  (month,name)",
);
