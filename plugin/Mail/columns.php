<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// The outbox. recipient, subject and body are wiped once the transport took the message.
	'mails'            => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		request_id bigint unsigned NOT NULL,
		template varchar(30) NOT NULL,
		locale varchar(20) NOT NULL,
		state varchar(10) NOT NULL,
		sealed longtext NOT NULL,
		attempts smallint unsigned NOT NULL DEFAULT 0,
		next_at datetime NOT NULL,
		expires_at datetime DEFAULT NULL,
		claimed_until datetime DEFAULT NULL,
		sent_at datetime DEFAULT NULL,
		error varchar(190) NOT NULL DEFAULT '',
		PRIMARY KEY  (id),
		KEY waiting (state,next_at,id),
		KEY request (request_id,id)",
);
