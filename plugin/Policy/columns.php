<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// A version in one language, as it was published: no row changes again, but that one which has not taken effect can be called off.
	// One number for all languages that are published together. source: hash of what was written; sha256: of all that a reader sees, and the facts.
	// slot: effective_at, or NULL once called off: so that no two of a language take effect at the same moment, and that moment can be used again.
	'policy_versions' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		number int unsigned NOT NULL,
		locale varchar(20) NOT NULL,
		document bigint unsigned NOT NULL,
		title text NOT NULL,
		html longtext NOT NULL,
		css longtext NOT NULL,
		plain longtext NOT NULL,
		sha256 char(64) NOT NULL,
		source char(64) NOT NULL,
		facts longtext NOT NULL,
		changes text NOT NULL,
		affects tinyint unsigned NOT NULL DEFAULT 0,
		effective_at datetime NOT NULL,
		published_at datetime NOT NULL,
		published_by bigint unsigned NOT NULL DEFAULT 0,
		retracted_at datetime DEFAULT NULL,
		slot datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY once (locale,number),
		UNIQUE KEY moment (locale,slot)",
);
