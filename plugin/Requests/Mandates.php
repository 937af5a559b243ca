<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;

/** Someone acts for the person: a parent, a guardian, a lawyer. Staff record on what ground; mails about the request then go to them, and what is granted does once an identity check proved who it is (P18). */
final readonly class Mandates {

	public const ROLES = array( 'parent', 'guardian', 'lawyer', 'relative', 'other' );

	public function __construct( private SealedTable $rows, private RequestStore $store, private Identity $identity, private Chain $chain, private Clock $clock ) {}

	/** @throws Refusal When it says too little, or would send what was granted where nobody was proven to be. */
	public function record( Request $request, string $name, string $role, string $email, string $note, string $until, Actor $actor ): void {
		if ( null !== $request->closed_at || '' === $request->email || State::Asked === $request->state ) {
			throw new Refusal( 'action_not_possible', 'name', 409 );
		}
		$said  = new Said( '', '', array( 'name' => $name, 'note' => $note ) );
		$email = Intake::normal( $email );
		$name  = $said->needed( 'name', 190 );
		$note  = $said->needed( 'note' );
		if ( ! in_array( $role, self::ROLES, true ) ) {
			throw new Refusal( 'role_unknown', 'role' );
		}
		if ( '' !== $email && ( strlen( $email ) > 190 || false === is_email( $email ) ) ) {
			throw new Refusal( 'email_invalid', 'email' );
		}
		if ( null !== $request->decided_at && '' !== $email && $email !== $request->email && ! $this->identity->proven( $request->id ) ) {
			throw new Refusal( 'identity_needed', 'email', 409 );
		}
		if ( '' !== $until && ( 1 !== preg_match( '/^\d{4}-\d{2}-\d{2}$/', $until ) || $until < $this->clock->today() ) ) {
			throw new Refusal( 'setting_invalid', 'until' );
		}
		$this->rows->forget( $request->id );
		$this->rows->add(
			$request->id,
			array(
				'role'        => $role,
				'state'       => 'recorded',
				'until'       => '' === $until ? null : $until,
				'recorded_at' => $this->clock->sql(),
			),
			array( 'name' => $name, 'email' => $email, 'note' => $note )
		);
		$this->store->change_subject( $request->id, array( 'contact' => $email === $request->email ? '' : $email ) );
		$this->chain->append( $request->id, 'mandate_recorded', $actor, array( 'role' => $role ) );
	}

	public function end( Request $request, Actor $actor ): void {
		if ( null === $this->rows->latest( $request->id ) ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		$this->rows->forget( $request->id );
		$this->store->change_subject( $request->id, array( 'contact' => '' ) );
		$this->chain->append( $request->id, 'mandate_ended', $actor );
	}

	/** @return list<int> Requests of mandates whose last day is over. */
	public function over(): array {
		$rows = $this->rows->many( 'WHERE until IS NOT NULL AND until < %s LIMIT 100', $this->clock->today() );
		return array_map( static fn ( SealedRow $row ): int => $row->request_id, $rows );
	}

	/** @return ?array<string, mixed> */
	public function of( Request $request ): ?array {
		$row = $this->rows->latest( $request->id );
		return null === $row ? null : array(
			'name'        => $row->said( 'name' ),
			'role'        => $row->text( 'role' ),
			'email'       => $row->said( 'email' ),
			'note'        => $row->said( 'note' ),
			'until'       => '' === $row->text( 'until' ) ? null : $row->text( 'until' ),
			'recorded_at' => $row->moment( 'recorded_at' ),
		);
	}

	public function forget( int $request_id ): void {
		$this->rows->forget( $request_id );
	}
}
