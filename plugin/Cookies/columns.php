<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// Services that pages load; data: the rest of a service and what it keeps, in JSON.
	'cookie_services' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		slug varchar(40) NOT NULL,
		code varchar(2) NOT NULL,
		name varchar(190) NOT NULL,
		category varchar(12) NOT NULL,
		active tinyint unsigned NOT NULL DEFAULT 1,
		data longtext NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY slug (slug),
		UNIQUE KEY code (code)",
	// Codes ever given out: a visitor's leave for one service never becomes leave for another.
	'cookie_codes'    => "code varchar(2) NOT NULL,
		slug varchar(40) NOT NULL,
		PRIMARY KEY  (code),
		UNIQUE KEY slug (slug)",
	// A decision of a visitor: no address, no time but the day. said: 0 nothing allowed, 1 some, 2 all; text: mark of what was shown; services: codes let through one by one.
	// receipt: number of a consent, which its visitor has too; ended: when another decision took its place.
	'choices'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		day date NOT NULL,
		said tinyint unsigned NOT NULL,
		analytical tinyint unsigned NOT NULL,
		tracking tinyint unsigned NOT NULL,
		changed tinyint unsigned NOT NULL DEFAULT 0,
		v_analytical smallint unsigned NOT NULL,
		v_tracking smallint unsigned NOT NULL,
		locale varchar(20) NOT NULL DEFAULT '',
		text char(8) NOT NULL DEFAULT '',
		services varchar(130) NOT NULL DEFAULT '',
		receipt varchar(12) DEFAULT NULL,
		ended date DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY day (day,said,analytical,tracking,changed),
		KEY receipt (receipt)",
	// Figures that stay. dropped: decisions that the host could not record; digest: of that day's record, once the day is over.
	'choice_days'     => "day date NOT NULL,
		kept int unsigned NOT NULL DEFAULT 0,
		accepted int unsigned NOT NULL DEFAULT 0,
		refused int unsigned NOT NULL DEFAULT 0,
		part int unsigned NOT NULL DEFAULT 0,
		changed int unsigned NOT NULL DEFAULT 0,
		analytical int unsigned NOT NULL DEFAULT 0,
		tracking int unsigned NOT NULL DEFAULT 0,
		dropped int unsigned NOT NULL DEFAULT 0,
		digest varchar(64) NOT NULL DEFAULT '',
		PRIMARY KEY  (day)",
	// What the notice said and which services it stood for, by a mark of both. JSON; nothing personal.
	'choice_texts'    => 'mark char(8) NOT NULL,
		locale varchar(20) NOT NULL,
		v_analytical smallint unsigned NOT NULL,
		v_tracking smallint unsigned NOT NULL,
		texts longtext NOT NULL,
		services longtext NOT NULL,
		first_on date NOT NULL,
		last_on date NOT NULL,
		PRIMARY KEY  (mark)',
);

