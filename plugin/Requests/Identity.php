<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;

/**
 * Who asks is who they say (Art. 12(6)). What is kept is which ways were offered, which was taken
 * and what came of it: never a paper, a picture or a number of one.
 */
final readonly class Identity {

	public const METHODS = array( 'in_person', 'video_call', 'eid', 'letter', 'telephone' );
	public const OUTCOME = array( 'proven', 'not_proven' );

	/** A passport's, a card's or a national number. A telephone number has no place in a note either. */
	private const NUMBER = '/(?:\d[ .\-\/]?){7,}|\b[A-Z]{1,3}[ \-]?\d{5,}/u';

	/** @param int $prompt_days Asked within so many days of receipt, the check pauses the law's clock. */
	public function __construct( private SealedTable $checks, private Chain $chain, private Clock $clock, private int $prompt_days ) {}

	/**
	 * @return list<string> What is offered: never one way alone, since not everybody can go that way.
	 * @throws Refusal
	 */
	public function offer( Said $said ): array {
		$methods = $said->texts( 'methods' );
		$methods = array() === $methods ? self::METHODS : $methods;
		if ( array() !== array_diff( $methods, self::METHODS ) ) {
			throw new Refusal( 'identity_method', 'methods' );
		}
		if ( count( $methods ) < 2 ) {
			throw new Refusal( 'identity_alternative', 'methods' );
		}
		return $methods;
	}

	public function ask( Request $request, Said $said ): void {
		$this->checks->add( $request->id, array( 'methods' => implode( ',', $this->offer( $said ) ), 'asked_at' => $this->clock->sql() ), array() );
	}

	/** @throws Refusal When it says too little, or too much. */
	public function check( Request $request, Said $said ): void {
		$method = $said->needed( 'method', 20 );
		if ( ! in_array( $method, $this->offered( $request ), true ) ) {
			throw new Refusal( 'identity_method', 'method' );
		}
		if ( ! in_array( $said->needed( 'outcome', 20 ), self::OUTCOME, true ) ) {
			throw new Refusal( 'identity_outcome', 'outcome' );
		}
		foreach ( array( 'note' => $said->text( 'note' ), 'reason' => $said->reason ) as $field => $text ) {
			if ( 1 === preg_match( self::NUMBER, $text ) ) {
				throw new Refusal( 'identity_number', $field ); // phpcs:ignore WordPress.Security.EscapeOutput -- One of two words above.
			}
		}
	}

	public function record( Request $request, Said $said, Actor $actor ): void {
		$open    = $this->checks->latest( $request->id );
		$columns = array(
			'method'     => $said->text( 'method', 20 ),
			'outcome'    => $said->text( 'outcome', 20 ),
			'settled_at' => $this->clock->sql(),
		);
		$note    = array( 'note' => '' === $said->text( 'note' ) ? $said->reason : $said->text( 'note' ) );
		if ( null === $open || '' !== $open->text( 'outcome' ) ) {
			$this->checks->add( $request->id, array( 'methods' => $columns['method'] ) + $columns, $note );
		} else {
			$this->checks->change( $open->id, $columns, $note );
		}
		$this->chain->append( $request->id, 'identity_checked', $actor, array( 'method' => $columns['method'], 'outcome' => $columns['outcome'] ) );
	}

	/** @return list<string> */
	public function offered( Request $request ): array {
		$open = $this->checks->latest( $request->id );
		return null === $open || '' === $open->text( 'methods' ) ? self::METHODS : explode( ',', $open->text( 'methods' ) );
	}

	public function proven( int $request_id ): bool {
		return 'proven' === $this->outcome( $request_id );
	}

	/** @return string Of the last check that was settled; '' when there was none. */
	public function outcome( int $request_id ): string {
		$settled = array_filter( $this->checks->of( $request_id ), static fn ( SealedRow $row ): bool => '' !== $row->text( 'outcome' ) );
		return array() === $settled ? '' : end( $settled )->text( 'outcome' );
	}

	/** @return list<SealedRow> */
	public function checks( int $request_id ): array {
		return $this->checks->of( $request_id );
	}

	/** Whether the law's time stands still meanwhile: only when it was asked promptly. */
	public function pauses( Request $request ): bool {
		if ( null === $request->received_at || null === $request->identity_asked_at ) {
			return false;
		}
		return Deadline::days( $this->clock->day( $request->received_at ), $this->clock->day( $request->identity_asked_at ) ) <= $this->prompt_days;
	}

	public function forget( int $request_id ): void {
		$this->checks->forget( $request_id );
	}
}
