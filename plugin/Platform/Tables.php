<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * Names and shapes of the plugin's tables, and their installation.
 *
 * What identifies a person stands apart (request_subjects, event_details, mails, parts) from what
 * is kept after anonymisation (requests, events, counts), so that forgetting is deleting rows.
 * All moments are UTC, 'Y-m-d H:i:s'; all days are the site's, 'Y-m-d'.
 */
final readonly class Tables {

	private const OPTION  = 'rights_desk_schema';
	private const VERSION = 4;

	private const SHAPES = array(
		// entered_at: when it came into the desk, from which the time to confirm runs; staff enter what they received earlier.
		// received_at, confirmed_at, decided_at, closed_at and promise_due, law_due, due are emptied on anonymisation; month and days_taken stay.
		'requests'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
			kind varchar(20) NOT NULL,
			state varchar(20) NOT NULL,
			phase varchar(12) NOT NULL,
			channel varchar(12) NOT NULL,
			outcome varchar(20) DEFAULT NULL,
			locale varchar(20) NOT NULL DEFAULT '',
			month char(7) NOT NULL,
			entered_at datetime DEFAULT NULL,
			received_at datetime DEFAULT NULL,
			confirmed_at datetime DEFAULT NULL,
			identity_asked_at datetime DEFAULT NULL,
			identity_settled_at datetime DEFAULT NULL,
			extended_at datetime DEFAULT NULL,
			decided_at datetime DEFAULT NULL,
			closed_at datetime DEFAULT NULL,
			promise_days smallint unsigned NOT NULL DEFAULT 30,
			promise_due date DEFAULT NULL,
			law_due date DEFAULT NULL,
			due date DEFAULT NULL,
			reminded_on date DEFAULT NULL,
			days_taken smallint unsigned DEFAULT NULL,
			anonymised tinyint unsigned NOT NULL DEFAULT 0,
			revision int unsigned NOT NULL DEFAULT 0,
			PRIMARY KEY  (id),
			KEY phase_due (phase,due,id),
			KEY phase_received (phase,received_at,id),
			KEY phase_outcome (phase,outcome,kind),
			KEY state_received (state,received_at,id),
			KEY state_entered (state,entered_at),
			KEY kind_received (kind,received_at,id),
			KEY received (received_at,id),
			KEY due (due,id),
			KEY closed (anonymised,closed_at,id),
			KEY month_kind (month,kind),
			KEY month_taken (month,days_taken,promise_days,outcome)",
		'request_subjects' => "request_id bigint unsigned NOT NULL,
			email varchar(190) NOT NULL,
			email_key char(64) NOT NULL,
			name varchar(190) NOT NULL DEFAULT '',
			message text NOT NULL,
			decision text NOT NULL,
			user_id bigint unsigned NOT NULL DEFAULT 0,
			PRIMARY KEY  (request_id),
			KEY email (email),
			KEY name (name),
			KEY email_key (email_key)",
		// purpose: page (the subject's link), worker (single use, for a slice).
		'tokens'           => "id bigint unsigned NOT NULL AUTO_INCREMENT,
			request_id bigint unsigned NOT NULL,
			purpose varchar(12) NOT NULL,
			hash char(64) NOT NULL,
			expires_at datetime NOT NULL,
			used_at datetime DEFAULT NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY hash (hash),
			KEY request (request_id,purpose),
			KEY expires (expires_at)",
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
		'jobs'             => "id bigint unsigned NOT NULL AUTO_INCREMENT,
			request_id bigint unsigned NOT NULL,
			kind varchar(10) NOT NULL,
			state varchar(10) NOT NULL,
			phase varchar(10) NOT NULL,
			round smallint unsigned NOT NULL DEFAULT 0,
			state_json longtext NOT NULL,
			started_at datetime DEFAULT NULL,
			finished_at datetime DEFAULT NULL,
			message varchar(190) NOT NULL DEFAULT '',
			PRIMARY KEY  (id),
			KEY request (request_id,id),
			KEY state (state,id)",
		// A slice: one page of one source (or one stretch of one table), claimed by a conditional UPDATE.
		'slices'           => "id bigint unsigned NOT NULL AUTO_INCREMENT,
			job_id bigint unsigned NOT NULL,
			phase varchar(10) NOT NULL,
			round smallint unsigned NOT NULL DEFAULT 0,
			source varchar(190) NOT NULL,
			label varchar(190) NOT NULL DEFAULT '',
			category varchar(190) NOT NULL DEFAULT '',
			position int unsigned NOT NULL DEFAULT 0,
			page int unsigned NOT NULL DEFAULT 1,
			state varchar(10) NOT NULL,
			digest char(64) NOT NULL DEFAULT '',
			attempts smallint unsigned NOT NULL DEFAULT 0,
			claim char(32) NOT NULL DEFAULT '',
			claimed_until datetime DEFAULT NULL,
			items int unsigned NOT NULL DEFAULT 0,
			removed int unsigned NOT NULL DEFAULT 0,
			retained int unsigned NOT NULL DEFAULT 0,
			message text NOT NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY once (job_id,phase,round,source,page),
			KEY todo (job_id,state,position,page)",
		'findings'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
			job_id bigint unsigned NOT NULL,
			place varchar(190) NOT NULL,
			what varchar(30) NOT NULL,
			rows_found int unsigned NOT NULL DEFAULT 0,
			sample text NOT NULL,
			state varchar(10) NOT NULL,
			reason text NOT NULL,
			PRIMARY KEY  (id),
			UNIQUE KEY once (job_id,place,what),
			KEY job (job_id,state)",
		'packages'         => "id bigint unsigned NOT NULL AUTO_INCREMENT,
			request_id bigint unsigned NOT NULL,
			job_id bigint unsigned NOT NULL,
			state varchar(10) NOT NULL,
			public_key char(64) NOT NULL,
			folder char(40) NOT NULL,
			downloads smallint unsigned NOT NULL DEFAULT 0,
			bytes bigint unsigned NOT NULL DEFAULT 0,
			built_at datetime DEFAULT NULL,
			expires_at datetime DEFAULT NULL,
			PRIMARY KEY  (id),
			KEY request (request_id,id),
			KEY expires (state,expires_at)",
		'limits'           => "bucket char(64) NOT NULL,
			used smallint unsigned NOT NULL DEFAULT 0,
			expires_at datetime NOT NULL,
			PRIMARY KEY  (bucket),
			KEY expires (expires_at)",
		// What is counted and no more: requests that were never confirmed, by month.
		'counts'           => "month char(7) NOT NULL,
			name varchar(40) NOT NULL,
			n int unsigned NOT NULL DEFAULT 0,
			PRIMARY KEY  (month,name)",
	);

	public function __construct( private \wpdb $db ) {}

	/** @param string $name A key of SHAPES. */
	public function name( string $name ): string {
		if ( ! isset( self::SHAPES[ $name ] ) ) {
			throw new \LogicException( esc_html( "No table $name" ) );
		}
		return $this->db->prefix . 'rights_desk_' . $name;
	}

	/** @return list<string> Full names of all tables. */
	public function all(): array {
		return array_map( $this->name( ... ), array_keys( self::SHAPES ) );
	}

	/** Whether the tables are those of this version of the plugin; cheap to ask on each boot. */
	public function current(): bool {
		return (string) self::VERSION === get_option( self::OPTION ) || self::VERSION === get_option( self::OPTION );
	}

	public function install(): void {
		require_once ABSPATH . 'wp-admin/includes/upgrade.php';
		foreach ( self::SHAPES as $name => $columns ) {
			dbDelta( 'CREATE TABLE ' . $this->name( $name ) . " (\n$columns\n) " . $this->db->get_charset_collate() );
		}
		update_option( self::OPTION, self::VERSION, true );
	}

	public function drop(): void {
		foreach ( $this->all() as $table ) {
			$this->db->query( $this->db->prepare( 'DROP TABLE IF EXISTS %i', $table ) );
		}
		delete_option( self::OPTION );
	}
}
