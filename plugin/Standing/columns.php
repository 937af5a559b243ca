<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// One record per address, read by its key: what follows from the causes of all addresses of the person.
	'standings'       => 'email_key char(64) NOT NULL,
		state varchar(10) NOT NULL,
		causes text NOT NULL,
		since datetime NOT NULL,
		PRIMARY KEY  (email_key)',
	// Why somebody stands so: ground restriction, objection or bar. purposes: a JSON list, empty for all that the ground covers.
	'standing_causes' => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		request_id bigint unsigned NOT NULL,
		ground varchar(12) NOT NULL,
		purposes text NOT NULL,
		stop_list tinyint unsigned NOT NULL DEFAULT 0,
		sealed text NOT NULL,
		locale varchar(20) NOT NULL DEFAULT '',
		since datetime NOT NULL,
		lifts_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY email_key (email_key),
		KEY request (request_id,ground),
		KEY lifts (lifts_at)",
	// Several addresses of one person, each proven by a mail to it.
	'addresses'       => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
		person char(32) NOT NULL,
		email_key char(64) NOT NULL,
		sealed text NOT NULL,
		proven_at datetime NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY email_key (email_key),
		KEY person (person)',
	// Accounts that were given another address while something held for the one they had: it goes on for the account.
	'standing_accounts' => 'user_id bigint unsigned NOT NULL,
		email_key char(64) NOT NULL,
		sealed text NOT NULL,
		PRIMARY KEY  (user_id,email_key),
		KEY email_key (email_key)',
	// Single uses under Article 18(2), recorded before they are made.
	'uses'            => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		user_id bigint unsigned NOT NULL,
		what varchar(12) NOT NULL,
		basis varchar(20) NOT NULL,
		sealed text NOT NULL,
		at datetime NOT NULL,
		expires_at datetime NOT NULL,
		used_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY email_key (email_key,what)',
	// Mail of an unknown kind to somebody restricted, until staff say what it is for.
	'held_mails'      => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		origin varchar(100) NOT NULL,
		name varchar(100) NOT NULL,
		sealed longtext NOT NULL,
		at datetime NOT NULL,
		expires_at datetime NOT NULL,
		claimed_until datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY email_key (email_key),
		KEY kind (origin,name),
		KEY expires (expires_at)',
	// What a protected row was like, so that a change behind WordPress’s back is found.
	'prints'          => 'id bigint unsigned NOT NULL AUTO_INCREMENT,
		email_key char(64) NOT NULL,
		type varchar(10) NOT NULL,
		object_id bigint unsigned NOT NULL,
		print char(64) NOT NULL,
		touched_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY object (email_key,type,object_id),
		KEY touched (touched_at)',
);
