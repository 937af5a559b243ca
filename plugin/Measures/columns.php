<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// The firm's measures of security: what it changed of the suggestions, and its own. data: JSON {label, what}; nothing about persons.
	'measures' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		slug varchar(40) NOT NULL,
		data longtext NOT NULL,
		active tinyint unsigned NOT NULL DEFAULT 1,
		PRIMARY KEY  (id),
		UNIQUE KEY once (slug)",
);
