<?php
/** Columns and keys of the room’s tables, for dbDelta(). All moments are UTC; all days are the site’s. */
declare( strict_types=1 );

defined( 'ABSPATH' ) || exit;

return array(
	// What a processor is, in JSON (contract/processor.json): nothing about subjects.
	'processors'   => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		name varchar(190) NOT NULL,
		data longtext NOT NULL,
		active tinyint unsigned NOT NULL DEFAULT 1,
		PRIMARY KEY  (id),
		KEY active (active,name)",
	// What is asked of a processor for one person. request_id is 0 once the request is anonymous: the address stays sealed until the processor was told, or expires_at.
	// said: the answer; progress: where a copy by API is; both sealed.
	'tasks'        => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		request_id bigint unsigned NOT NULL,
		processor_id bigint unsigned NOT NULL,
		kind varchar(10) NOT NULL,
		about varchar(20) NOT NULL,
		how varchar(10) NOT NULL,
		state varchar(10) NOT NULL,
		sealed longtext NOT NULL,
		said longtext NOT NULL,
		progress longtext NOT NULL,
		error varchar(190) NOT NULL DEFAULT '',
		attempts smallint unsigned NOT NULL DEFAULT 0,
		reminded smallint unsigned NOT NULL DEFAULT 0,
		next_at datetime DEFAULT NULL,
		claimed_until datetime DEFAULT NULL,
		opened_at datetime NOT NULL,
		tried_at datetime DEFAULT NULL,
		settled_at datetime DEFAULT NULL,
		expires_at datetime DEFAULT NULL,
		PRIMARY KEY  (id),
		KEY request (request_id,processor_id,about,kind),
		KEY due (state,next_at,id),
		KEY expires (expires_at)",
	// What came back, sealed in stretches: a row for each 192 KiB, so that no database's packet is too small.
	'task_parts'   => "id bigint unsigned NOT NULL AUTO_INCREMENT,
		task_id bigint unsigned NOT NULL,
		file smallint unsigned NOT NULL,
		position int unsigned NOT NULL,
		sealed longtext NOT NULL,
		PRIMARY KEY  (id),
		UNIQUE KEY once (task_id,file,position)",
);
