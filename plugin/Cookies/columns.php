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
);
