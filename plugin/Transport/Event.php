<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

/** What SparkPost says happened to a message. */
final readonly class Event {

	/** Classes of bounces that last: no such mailbox, and who never wants mail of it again. */
	private const HARD = array( 10, 30, 90 );

	/** @param int $at Unix time. @param int $class SparkPost's class of a bounce. @param string $id Its own number. */
	private function __construct( public string $type, public string $email, public string $campaign, public int $at, public int $class, public string $reason, public string $id ) {}

	/** @param array<array-key, mixed> $told */
	public static function from( array $told ): ?self {
		$text  = static fn ( string $key ): string => is_scalar( $told[ $key ] ?? null ) ? (string) $told[ $key ] : '';
		$email = strtolower( trim( $text( 'rcpt_to' ) ) );
		$at    = $text( 'timestamp' );
		$at    = is_numeric( $at ) ? (int) $at : strtotime( $at );
		if ( '' === $text( 'type' ) || false === is_email( $email ) || false === $at ) {
			return null;
		}
		$reason = '' === $text( 'reason' ) ? $text( 'raw_reason' ) : $text( 'reason' );
		return new self( $text( 'type' ), $email, $text( 'campaign_id' ), $at, (int) $text( 'bounce_class' ), mb_substr( wp_strip_all_tags( $reason, true ), 0, 190 ), mb_substr( $text( 'event_id' ), 0, 64 ) );
	}

	/** @return array{type: string, email: string, campaign: string, at: string, class: int, reason: string} For listeners; at is UTC, as tables hold it. */
	public function shape(): array {
		return array(
			'type'     => $this->type,
			'email'    => $this->email,
			'campaign' => $this->campaign,
			'at'       => $this->sql(),
			'class'    => $this->class,
			'reason'   => $this->reason,
		);
	}

	/** @return 'hard'|'soft'|'complaint'|'refused'|'' What is wrong with reaching this address, if anything. */
	public function trouble(): string {
		return match ( $this->type ) {
			'bounce', 'out_of_band'                => in_array( $this->class, self::HARD, true ) ? 'hard' : 'soft',
			'spam_complaint'                       => 'complaint',
			'policy_rejection', 'generation_failure', 'generation_rejection' => 'refused',
			default                                => '',
		};
	}

	public function sql(): string {
		return gmdate( 'Y-m-d H:i:s', $this->at );
	}

	/** @return list<string|int> */
	public function packed(): array {
		return array( $this->type, $this->email, $this->campaign, $this->at, $this->class, $this->reason, $this->id );
	}

	/** @param array<array-key, mixed> $packed */
	public static function unpacked( array $packed ): ?self {
		$keys = array( 'type', 'rcpt_to', 'campaign_id', 'timestamp', 'bounce_class', 'reason', 'event_id' );
		return count( $packed ) === count( $keys ) ? self::from( array_combine( $keys, $packed ) ) : null;
	}
}
