<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// What was made for a client. Kind and day are plain, since holds are counted by them; name, number and title are sealed, the file is encrypted.
	'documents'        => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		email longtext NOT NULL,
		kind varchar(20) NOT NULL,
		day date NOT NULL,
		told longtext NOT NULL,
		file char(40) NOT NULL,
		bytes bigint unsigned NOT NULL DEFAULT 0,
		added_at datetime NOT NULL,
		added_by bigint unsigned NOT NULL DEFAULT 0,
		PRIMARY KEY  (id),
		KEY person (email_key,kind),
		KEY day (day)",
);
