<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Clock;
use RightsDesk\Processors\ApiReply;
use RightsDesk\Transport\Transmissions;

/**
 * What became of mails of which the answer was lost: SparkPost's events tell, after the time that it
 * needs to show them. Nobody gets it twice, and nobody is missed.
 */
final readonly class Settlement {

	public const LOOK_AFTER = '+15 minutes';

	/** Nothing of a batch to be seen by then: it never arrived. */
	private const NEVER_AFTER = '+30 minutes';

	/** Others of the same batch are to be seen, one is not: refused within it. */
	private const ALONE_AFTER = '+24 hours';

	/** SparkPost keeps events for ten days. */
	private const KEPT = '+9 days';

	private const PAGES = 20;

	public function __construct( private Transmissions $api, private RecipientStore $recipients, private NoticeStore $notices, private People $people, private Clock $clock ) {}

	/** @return bool Whether there was one to settle. */
	public function run( Notice $notice ): bool {
		$unsure = $this->recipients->unsure( $notice->id, $this->clock->now()->modify( '+5 minutes' ) );
		if ( null === $unsure ) {
			return false;
		}
		[ 'batch' => $batch, 'claimed_at' => $at ] = $unsure;
		$claimed = $this->clock->read( $at ) ?? $this->clock->now();
		if ( $this->clock->now() > $claimed->modify( self::KEPT ) ) {
			$this->recipients->settle( $batch, Recipient::UNCERTAIN, __( 'SparkPost keeps its events for ten days: it can no longer be asked.', 'rights-desk' ) );
			return true;
		}
		$seen = $this->events( $notice, $batch, $claimed );
		if ( null === $seen ) {
			return true;
		}
		foreach ( $seen as $email_key => [ $state, $reason ] ) {
			$this->recipients->told( $notice->id, $batch, (string) $email_key, $state, $reason );
		}
		$this->rest( $batch, $claimed, array() !== $seen );
		$this->notices->fine( $notice );
		return true;
	}

	/**
	 * An event that came by itself.
	 *
	 * @param array{type: string, email: string, campaign: string, at: string, class: int, reason: string} $event
	 */
	public function hear( array $event ): void {
		$campaign = Claim::of_campaign( $event['campaign'] );
		$state    = Recipient::told( $event['type'] );
		if ( null !== $campaign && '' !== $state ) {
			$this->recipients->told( $campaign[0], $campaign[1], $this->people->key( $event['email'] ), $state, self::reason( $event ) );
		}
	}

	/**
	 * @return array<string, array{string, string}>|null By key of the address: the surest state and its reason. Null: it could not be asked.
	 */
	private function events( Notice $notice, string $batch, \DateTimeImmutable $claimed ): ?array {
		$campaign = Claim::campaign( $notice->id, $batch );
		$seen     = array();
		$next     = '';
		for ( $page = 0; $page < self::PAGES; $page++ ) {
			$reply = $this->api->campaign_events( $campaign, $claimed->modify( '-1 hour' )->format( 'Y-m-d\TH:i:s\Z' ), $next );
			if ( ApiReply::OK !== $reply->verdict ) {
				$this->notices->wait( $notice->id, max( $reply->wait, 30 ), $reply->error );
				return null;
			}
			foreach ( is_array( $reply->data['results'] ?? null ) ? $reply->data['results'] : array() as $event ) {
				// The search is by words: of another batch or site there may be some among them.
				if ( ! is_array( $event ) || ( $event['campaign_id'] ?? '' ) !== $campaign || ! is_string( $event['rcpt_to'] ?? null ) ) {
					continue;
				}
				$state = Recipient::told( is_string( $event['type'] ?? null ) ? $event['type'] : '' );
				$key   = $this->people->key( $event['rcpt_to'] );
				if ( '' !== $state && ( ! isset( $seen[ $key ] ) || Recipient::RANKS[ $state ] > Recipient::RANKS[ $seen[ $key ][0] ] ) ) {
					$seen[ $key ] = array( $state, self::reason( $event ) );
				}
			}
			$links = is_array( $reply->data['links'] ?? null ) ? $reply->data['links'] : array();
			$next  = is_string( $links['next'] ?? null ) ? $links['next'] : '';
			if ( '' === $next ) {
				break;
			}
		}
		return $seen;
	}

	/** Those of the batch of whom there is no event. */
	private function rest( string $batch, \DateTimeImmutable $claimed, bool $arrived ): void {
		$now = $this->clock->now();
		if ( $arrived ) {
			$now > $claimed->modify( self::ALONE_AFTER )
				? $this->recipients->settle( $batch, Recipient::FAILED, __( 'SparkPost has no trace of this mail, though it took others with it.', 'rights-desk' ) )
				: $this->recipients->settle( $batch, Recipient::UNSURE, '', 0, $now->modify( '+1 hour' ) );
		} elseif ( $now >= $claimed->modify( self::NEVER_AFTER ) ) {
			$this->recipients->give_back( $batch );
		} else {
			$this->recipients->settle( $batch, Recipient::UNSURE, '', 0, $claimed->modify( self::NEVER_AFTER ) );
		}
	}

	/** @param array<array-key, mixed> $event */
	private static function reason( array $event ): string {
		$reason = is_string( $event['reason'] ?? null ) ? $event['reason'] : '';
		// Mail servers like to quote the recipient back.
		return mb_substr( (string) preg_replace( '/[^\s<>"\'(),;:]+@[^\s<>"\'(),;:]+/u', '…', wp_strip_all_tags( $reason, true ) ), 0, 180 );
	}
}
