<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Platform\Transaction;

/** Fills the outbox from the sources, slice by slice: rows and how far it came are written together. */
final readonly class Gather {

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
		$at     = array_search( $key, array_column( $sources, 'key' ), true );
		// A source that is gone: begin anew; who is gathered already stays so.
		[ $at, $after ] = false === $at ? array( 0, '0' ) : array( $at, $after );
		$source = $sources[ $at ] ?? null;
		$known  = null === $source ? array() : $this->audience->page( $source, (int) $after );
		$last   = array() === $known ? (int) $after : max( array_column( $known, 'id' ) );
		$more   = null !== $source && $last > (int) $after;
		$next   = $sources[ $at + 1 ] ?? null;
		$to     = $more ? $source->key . ':' . $last : ( null === $next ? '' : $next->key . ':0' );
		$going  = array_flip( $this->people->leaving() );
		$people = array_values( array_filter( $this->people->of( $known ), static fn ( array $one ): bool => ! isset( $going[ $one['email_key'] ] ) ) );
		$closed = $notice->affected ? array() : array_flip( $this->people->closed( array_column( $people, 'email_key' ) ) );
		$open   = array_filter( $people, static fn ( array $one ): bool => ! isset( $closed[ $one['email_key'] ] ) );
		// Whoever got it before this version's notice was cancelled has it.
		$others = $this->notices->others( $notice );
		$have   = array_filter( $this->recipients->reached( $others, array_values( array_unique( array( ...array_column( $open, 'person_key' ), ...array_column( $open, 'email_key' ) ) ) ) ) );
		$rows   = array();
		foreach ( $open as $one ) {
			if ( ! isset( $have[ $one['person_key'] ] ) && ! isset( $have[ $one['email_key'] ] ) ) {
				$rows[] = array( 'locale' => $notice->language( $one['locale'] ) ) + $one;
			}
		}
		$kept = $this->transaction->run(
			function () use ( $notice, $rows, $place, $to, $people, $open ): bool {
				$advanced = $this->notices->advance( $notice->id, $place, $to, '' === $to, count( $people ) - count( $open ) );
				if ( $advanced ) {
					$this->recipients->add( $notice->id, $rows );
				}
				return $advanced;
			}
		);
		return $kept ? $to : null;
	}
}
