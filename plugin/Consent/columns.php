<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// What was shown to who agreed, word for word. Nothing personal.
	'consent_wordings' => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
		purpose varchar(40) NOT NULL,
		locale varchar(20) NOT NULL,
		version int unsigned NOT NULL,
		text text NOT NULL,
		print char(64) NOT NULL,
		made_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY print (print),
		KEY purpose (purpose,locale)',
	// Who agreed to what, by which words, where and when. slot: address and purpose, while it is asked or given, so that there is one at most.
	'consents'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		slot char(64) DEFAULT NULL,
		sealed text NOT NULL,
		purpose varchar(40) NOT NULL,
		wording_id bigint unsigned NOT NULL,
		state varchar(10) NOT NULL,
		source varchar(20) NOT NULL,
		place varchar(100) NOT NULL DEFAULT '',
		locale varchar(20) NOT NULL DEFAULT '',
		entered_by bigint unsigned NOT NULL DEFAULT 0,
		asked_at datetime NOT NULL,
		given_at datetime DEFAULT NULL,
		confirmed_at datetime DEFAULT NULL,
		ended_at datetime DEFAULT NULL,
		ended_by varchar(12) NOT NULL DEFAULT '',
		PRIMARY KEY  (id),
		UNIQUE KEY slot (slot),
		KEY email_key (email_key,purpose),
		KEY audience (purpose,state,id),
		KEY ended (state,ended_at)",
	// Kinds of mail that were refused, or that name no purpose: how many, never to whom.
	'contact_mails'    => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		print char(64) NOT NULL,
		origin varchar(100) NOT NULL,
		name varchar(100) NOT NULL DEFAULT '',
		purpose varchar(60) NOT NULL DEFAULT '',
		reason varchar(20) NOT NULL,
		n bigint unsigned NOT NULL DEFAULT 0,
		first_at datetime NOT NULL,
		last_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY print (print),
		KEY last_at (last_at)",
);
