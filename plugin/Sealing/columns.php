<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// Led by the object, so that a list asks for it by one indexed look-up a row.
	'marks'            => "type varchar(10) NOT NULL,
		object_id bigint unsigned NOT NULL,
		mark varchar(8) NOT NULL,
		email_key char(64) NOT NULL,
		PRIMARY KEY  (type,object_id,mark,email_key),
		KEY object (object_id,type,mark),
		KEY person (email_key,mark)",
	// Who may open the sealed records of one case (0: all), for what, until when. The case is free text of staff: sealed.
	'openings'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		case_id bigint unsigned NOT NULL DEFAULT 0,
		user_id bigint unsigned NOT NULL,
		granted_by bigint unsigned NOT NULL,
		reason varchar(20) NOT NULL,
		about longtext NOT NULL,
		granted_at datetime NOT NULL,
		expires_at datetime NOT NULL,
		ended_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY holder (user_id,expires_at)",
);
