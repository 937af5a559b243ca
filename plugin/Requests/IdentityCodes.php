<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;

/** A code that goes to where we know the person from, by post or telephone, and comes back by the page of the request. */
final readonly class IdentityCodes {

	/** No letter or digit that is easily taken for another. */
	private const ALPHABET = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

	private const LENGTH = 12;
	private const TRIES  = 5;
	private const A_WEEK = 3;
	private const TYPED_AN_HOUR = 10;

	/** The post takes days; a telephone call does not. */
	private const DAYS = array(
		'letter'    => 21,
		'telephone' => 1,
	);

	/** @param \Closure(int, string): void $prove Records the check as proven: request, method. */
	public function __construct( private SealedTable $codes, private Identity $identity, private Limits $limits, private Chain $chain, private Clock $clock, private \Closure $prove ) {}

	/** A new code; an earlier one no longer counts. @throws Refusal */
	public function make( Request $request, string $channel, Actor $actor ): SealedRow {
		if ( State::IdentityPending !== $request->state ) {
			throw new Refusal( 'action_not_possible', 'channel', 409 );
		}
		if ( ! isset( self::DAYS[ $channel ] ) || ! in_array( $channel, $this->identity->offered( $request ), true ) ) {
			throw new Refusal( 'identity_method', 'channel' );
		}
		if ( ! $this->limits->take( "identity-code/$request->id", self::A_WEEK, WEEK_IN_SECONDS ) ) {
			throw new Refusal( 'too_many_codes', 'channel', 429 );
		}
		$this->end( $request->id, 'replaced' );
		$days = self::DAYS[ $channel ];
		$id   = $this->codes->add(
			$request->id,
			array(
				'channel'    => $channel,
				'state'      => 'open',
				'tries_left' => self::TRIES,
				'made_at'    => $this->clock->sql(),
				'expires_at' => $this->clock->now()->modify( "+$days days" )->format( 'Y-m-d H:i:s' ),
			),
			array( 'code' => self::random() )
		);
		$this->chain->append( $request->id, 'identity_code_made', $actor, array( 'method' => $channel ) );
		return $this->codes->find( $id ) ?? throw new \RuntimeException( 'The code cannot be stored.' );
	}

	/** What was typed on the page. @throws Refusal When it isn't right, or no longer counts. */
	public function type( Request $request, string $typed ): void {
		if ( ! $this->limits->take( 'identity-typed/' . $this->limits->network(), self::TYPED_AN_HOUR, HOUR_IN_SECONDS ) ) {
			throw new Refusal( 'too_many', '', 429 );
		}
		$code = $this->open( $request->id );
		if ( null === $code || State::IdentityPending !== $request->state ) {
			throw new Refusal( 'code_over', 'code', 410 );
		}
		if ( ! $this->codes->take( $code->id, 'tries_left' ) ) {
			$this->end( $request->id, 'dead' );
			throw new Refusal( 'code_over', 'code', 410 );
		}
		$typed = (string) preg_replace( '/[^A-Z0-9]/', '', strtoupper( $typed ) );
		if ( ! hash_equals( $code->said( 'code' ), $typed ) ) {
			if ( 1 === $code->number( 'tries_left' ) ) {
				$this->end( $request->id, 'dead' );
			}
			throw new Refusal( 'code_wrong', 'code' );
		}
		if ( $this->codes->move( $code->id, 'open', 'used' ) ) {
			$this->codes->change( $code->id, array(), array() );
			( $this->prove )( $request->id, $code->text( 'channel' ) );
		}
	}

	/** The code that counts now. */
	public function open( int $request_id ): ?SealedRow {
		$code = $this->codes->latest( $request_id );
		return null !== $code && 'open' === $code->text( 'state' ) && $code->text( 'expires_at' ) > $this->clock->sql() && '' !== $code->said( 'code' ) ? $code : null;
	}

	public function latest( int $request_id ): ?SealedRow {
		return $this->codes->latest( $request_id );
	}

	public function find( int $id ): ?SealedRow {
		$code = $this->codes->find( $id );
		return null === $code ? null : $this->open( $code->request_id );
	}

	/** open, used, replaced, dead or expired. */
	public function state( SealedRow $code ): string {
		return 'open' === $code->text( 'state' ) && $code->text( 'expires_at' ) <= $this->clock->sql() ? 'expired' : $code->text( 'state' );
	}

	/** XXXX-XXXX-XXXX */
	public static function readable( string $code ): string {
		return implode( '-', str_split( $code, 4 ) );
	}

	public function forget( int $request_id ): void {
		$this->codes->forget( $request_id );
	}

	private function end( int $request_id, string $state ): void {
		foreach ( $this->codes->of( $request_id ) as $code ) {
			if ( 'open' === $code->text( 'state' ) ) {
				$this->codes->change( $code->id, array( 'state' => $state ), array() );
			}
		}
	}

	private static function random(): string {
		$code = '';
		for ( $i = 0; $i < self::LENGTH; $i++ ) {
			$code .= self::ALPHABET[ random_int( 0, strlen( self::ALPHABET ) - 1 ) ];
		}
		return $code;
	}
}
