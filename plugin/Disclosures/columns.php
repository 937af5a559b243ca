<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// What an authority asked and got: sealed, for it tells of people. until: a law makes the firm keep the entry till then.
	'disclosures'       => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		sealed longtext NOT NULL,
		asked_on date NOT NULL,
		until date DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY asked (asked_on,id),
		KEY until (until)",
	// Whom it concerns. email_key is empty once the person was erased, and the entry only waits for its day.
	'disclosure_people' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		disclosure_id bigint unsigned NOT NULL,
		email_key char(64) NOT NULL,
		sealed longtext NOT NULL,
		PRIMARY KEY  (id),
		KEY email_key (email_key),
		KEY disclosure (disclosure_id)",
);
