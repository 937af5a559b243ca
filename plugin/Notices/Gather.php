<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Transaction;

/** Fills the outbox from the sources, slice by slice: rows and how far it came are written together. */
final readonly class Gather {

	private const A_PAGE = 500;

	public function __construct( private NoticeStore $notices, private RecipientStore $recipients, private Audience $audience, private People $people, private Transaction $transaction ) {}

	/** @return bool Whether a step was made: false when another worker is at it. */
	public function run( Notice $notice, float $until ): bool {
		if ( ! $this->notices->lease( $notice->id ) ) {
			return false;
		}
		$sources = array_values( array_intersect_key( $this->audience->sources(), array_flip( $notice->sources ) ) );
		$place   = $notice->place;
		try {
			do {
				$next = $this->step( $notice, $sources, $place );
				if ( null === $next ) {
					return false;
				}
				$done  = '' === $next;
				$place = $next;
			} while ( ! $done && microtime( true ) < $until );
		} finally {
			$this->notices->release( $notice->id );
		}
		return true;
	}

	/**
	 * @param list<Source> $sources
	 * @return ?string Where it stands now; '' when all are gathered; null when another worker was faster.
	 */
	private function step( Notice $notice, array $sources, string $place ): ?string {
		[ $key, $after ] = array_pad( explode( ':', $place, 2 ), 2, '0' );
		$at     = 0;
		foreach ( $sources as $n => $source ) {
			$at = $source->key === $key ? $n : $at;
		}
		$source = $sources[ $at ] ?? null;
		$known  = null === $source ? array() : $source->page( (int) $after, self::A_PAGE );
		$last   = array() === $known ? (int) $after : max( array_column( $known, 'id' ) );
		$more   = null !== $source && $last > (int) $after;
		$next   = $sources[ $at + 1 ] ?? null;
		$to     = $more ? $source->key . ':' . $last : ( null === $next ? '' : $next->key . ':0' );
		$people = $this->people->of( $known );
		$closed = $notice->affected ? array() : array_flip( $this->people->closed( array_column( $people, 'email_key' ) ) );
		$rows   = array();
		foreach ( $people as $one ) {
			if ( ! isset( $closed[ $one['email_key'] ] ) ) {
				$rows[] = array( 'locale' => $notice->language( $one['locale'] ) ) + $one;
			}
		}
		$kept = $this->transaction->run(
			function () use ( $notice, $rows, $place, $to, $people ): bool {
				$advanced = $this->notices->advance( $notice->id, $place, $to, '' === $to, count( $people ) - count( $rows ) );
				if ( $advanced ) {
					$this->recipients->add( $notice->id, $rows );
				}
				return $advanced;
			}
		);
		return $kept ? $to : null;
	}
}
