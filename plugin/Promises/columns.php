<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// The last look at each promise. told: JSON of words, evidence and ways to mend, in that language; nothing of anyone. since: when the state became so.
	'promise_checks' => "number char(3) NOT NULL,
		state varchar(15) NOT NULL,
		told longtext NOT NULL,
		locale varchar(20) NOT NULL DEFAULT '',
		looked_at datetime NOT NULL,
		since datetime NOT NULL,
		PRIMARY KEY  (number)",
);
