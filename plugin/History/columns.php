<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// The chain. month, not the moment, so that nothing exact is left after anonymisation; the moment, the actor and the text stand in event_details, bound by the commitment.
	'events'           => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		request_id bigint unsigned NOT NULL,
		type varchar(30) NOT NULL,
		month char(7) NOT NULL,
		commitment char(64) NOT NULL,
		previous char(64) NOT NULL,
		hash char(64) NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY previous (previous),
		KEY request (request_id,id)",
	'event_details'    => "event_id bigint unsigned NOT NULL,
		request_id bigint unsigned NOT NULL,
		salt char(64) NOT NULL,
		detail longtext NOT NULL,
		PRIMARY KEY  (event_id),
		KEY request (request_id)",
);
