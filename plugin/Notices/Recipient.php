<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/** One person whose turn it is. */
final readonly class Recipient {

	public const WAITING    = 'waiting';
	public const CLAIMED    = 'claimed';
	public const SENDING    = 'sending';
	/** SparkPost may have it: its events will tell. */
	public const UNSURE     = 'unsure';
	/** WordPress's mailer may have it, and nobody can tell: staff decide. */
	public const UNCERTAIN  = 'uncertain';
	public const SENT       = 'sent';
	public const DELIVERED  = 'delivered';
	public const FAILED     = 'failed';
	public const BOUNCED    = 'bounced';
	public const COMPLAINED = 'complained';

	/** What is still to be done by itself. */
	public const OPEN = array( self::WAITING, self::CLAIMED, self::SENDING, self::UNSURE );

	/** How sure each is of: a later word never takes an earlier, surer one back. */
	public const RANKS = array(
		self::WAITING    => 0,
		self::CLAIMED    => 0,
		self::SENDING    => 0,
		self::UNSURE     => 0,
		self::UNCERTAIN  => 0,
		self::SENT       => 1,
		self::DELIVERED  => 2,
		self::FAILED     => 3,
		self::BOUNCED    => 4,
		self::COMPLAINED => 5,
	);

	public function __construct( public int $id, public string $email_key, public string $email, public string $name, public int $attempts, public string $person_key ) {}

	/**
	 * What an event of SparkPost says of a mail, or '' when it says nothing of it.
	 *
	 * @link https://developers.sparkpost.com/api/events/
	 */
	public static function told( string $type ): string {
		return match ( $type ) {
			'injection', 'delay'                                            => self::SENT,
			'delivery', 'open', 'initial_open', 'click', 'amp_open', 'amp_click' => self::DELIVERED,
			'bounce', 'out_of_band'                                         => self::BOUNCED,
			'policy_rejection', 'generation_failure', 'generation_rejection' => self::FAILED,
			'spam_complaint'                                                => self::COMPLAINED,
			default                                                         => '',
		};
	}

	/** @return list<string> States that this one may follow. */
	public static function below( string $state ): array {
		return array_keys( array_filter( self::RANKS, static fn ( int $rank ): bool => $rank < ( self::RANKS[ $state ] ?? 0 ) ) );
	}
}
