<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Tokens;

/** A further address of the same person: it counts once a mail to it was answered, or after an identity check. */
final readonly class Joins {

	private const DAYS   = 7;
	private const A_DAY  = 3;
	private const A_WEEK = 6;

	/**
	 * @param \Closure(string, string, string, int): void $join  Address, other, mail or identity, request.
	 * @param \Closure(string): list<string>              $known All proven addresses of the person, itself included.
	 */
	public function __construct( private SealedTable $rows, private Identity $identity, private \Closure $join, private \Closure $known, private Outbox $outbox, private Tokens $tokens, private Limits $limits, private Chain $chain, private Clock $clock ) {}

	/** Mails the other address; more often than may be, nothing is sent and nothing told. @throws Refusal */
	public function ask( Request $request, string $other, Actor $actor ): void {
		$other = $this->other( $request, $other );
		if ( '' === $other ) {
			return;
		}
		foreach ( $this->rows->of( $request->id ) as $row ) {
			if ( $row->said( 'other' ) === $other ) {
				$this->rows->delete( $row->id );
			}
		}
		$id = $this->rows->add( $request->id, array( 'state' => 'asked', 'made_at' => $this->clock->sql() ), array( 'other' => $other ) );
		if ( ! $this->limits->take( "join/day/$other", self::A_DAY, DAY_IN_SECONDS ) || ! $this->limits->take( "join/week/$other", self::A_WEEK, WEEK_IN_SECONDS ) ) {
			return;
		}
		$key = $this->tokens->issue( $request->id, Tokens::JOIN, $this->clock->now()->modify( '+' . self::DAYS . ' days' ), $id );
		$this->outbox->queue(
			new Message(
				'join',
				$other,
				$request->locale,
				$request->id,
				array(
					'link' => home_url( '/?rights-desk=join&key=' . rawurlencode( $key ) ),
					'days' => (string) self::DAYS,
				)
			)
		);
		$this->chain->append( $request->id, 'address_asked', $actor );
	}

	/** Staff saw who it is. @throws Refusal When no check proved it. */
	public function by_identity( Request $request, string $other ): void {
		if ( ! $this->identity->proven( $request->id ) ) {
			throw new Refusal( 'identity_needed', 'by', 409 );
		}
		$other = $this->other( $request, $other );
		if ( '' !== $other ) {
			( $this->join )( $request->email, $other, 'identity', $request->id );
		}
	}

	/** The row behind a mailed key, while it still waits. */
	public function row( string $key ): ?SealedRow {
		$id  = '' === $key ? null : $this->tokens->ref_for( $key, Tokens::JOIN );
		$row = null === $id ? null : $this->rows->find( $id );
		return null !== $row && 'asked' === $row->text( 'state' ) ? $row : null;
	}

	public function accept( Request $request, SealedRow $row ): void {
		if ( $this->rows->move( $row->id, 'asked', 'joined' ) ) {
			( $this->join )( $request->email, $row->said( 'other' ), 'mail', $request->id );
			$this->rows->delete( $row->id );
		}
	}

	/** Nothing is joined, and what was asked goes. */
	public function decline( SealedRow $row ): void {
		$this->rows->delete( $row->id );
	}

	/** @return array{known: list<string>, waiting: list<string>} */
	public function of( Request $request ): array {
		return array(
			'known'   => ( $this->known )( $request->email ),
			'waiting' => array_map( static fn ( SealedRow $row ): string => $row->said( 'other' ), $this->rows->of( $request->id ) ),
		);
	}

	public function forget( int $request_id ): void {
		$this->rows->forget( $request_id );
	}

	/** '' when it is known already. @throws Refusal */
	private function other( Request $request, string $other ): string {
		$other = Intake::normal( $other );
		if ( strlen( $other ) > 190 || false === is_email( $other ) ) {
			throw new Refusal( 'email_invalid', 'email' );
		}
		if ( '' === $request->email || State::Asked === $request->state ) {
			throw new Refusal( 'action_not_possible', 'email', 409 );
		}
		return in_array( $other, ( $this->known )( $request->email ), true ) ? '' : $other;
	}
}
