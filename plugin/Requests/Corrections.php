<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;

/** What is wrong and what it should be, line by line, until each line is applied, done by hand or refused (Art. 16). */
final readonly class Corrections {

	/** A line in the person's own words, that a person must carry out. */
	public const OTHER = 'other';

	private const LONGEST = 1000;
	private const MOST    = 60;

	/** Granted, and not yet settled. */
	private const UNSETTLED = array( 'granted', 'waits', 'task', 'failed' );

	public function __construct( private SealedTable $lines, private CorrectionPlaces $places, private Chain $chain, private Clock $clock ) {}

	/** @throws Refusal When the place or the field isn't there, or the line says nothing. */
	public function add( Request $request, string $place, string $field, string $value, string $note, Actor $actor ): int {
		if ( in_array( $this->phase( $request ), array( 'decided', 'closed' ), true ) || Kind::Correction !== $request->kind ) {
			throw new Refusal( 'event_not_possible', 'event', 409 );
		}
		$said  = new Said( '', '', array( 'value' => $value, 'note' => $note ) );
		$value = self::OTHER === $place ? $said->text( 'value', 5000 ) : $said->text( 'value', self::LONGEST );
		$note  = $said->text( 'note', 5000 );
		$label = self::OTHER === $place ? '' : ( $this->places->label( $request, $place, $field ) ?? throw new Refusal( 'no_field', 'field' ) );
		if ( '' === $value . ( self::OTHER === $place ? $note : '' ) ) {
			throw new Refusal( 'field_missing', 'value' );
		}
		if ( CorrectionPlaces::is_address( $place, $field ) && false === is_email( $value ) ) {
			throw new Refusal( 'email_invalid', 'value' );
		}
		$lines = $this->lines->of( $request->id );
		if ( count( $lines ) >= self::MOST ) {
			throw new Refusal( 'too_many_lines', 'value' );
		}
		foreach ( $lines as $line ) {
			// The newer word on a field is the one that counts.
			if ( self::OTHER !== $place && 'asked' === $line->text( 'state' ) && $line->text( 'place' ) === $place && $line->text( 'field' ) === $field ) {
				$this->lines->delete( $line->id );
			}
		}
		$id = $this->lines->add(
			$request->id,
			array(
				'place' => $place,
				'field' => $field,
				'state' => 'asked',
			),
			array(
				'label' => $label,
				'new'   => $value,
				'note'  => $note,
			)
		);
		$this->chain->append( $request->id, 'correction_asked', $actor, array( 'field' => '' === $label ? self::OTHER : $label ) );
		return $id;
	}

	/** @return list<SealedRow> */
	public function of( Request $request ): array {
		return $this->lines->of( $request->id );
	}

	public function find( Request $request, int $id ): SealedRow {
		$line = $this->lines->find( $id );
		return null !== $line && $line->request_id === $request->id ? $line : throw new Refusal( 'no_line', '', 404 );
	}

	/** The subject takes back what was not decided yet. */
	public function drop( Request $request, int $id ): void {
		if ( 'asked' !== $this->find( $request, $id )->text( 'state' ) ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		$this->lines->delete( $id );
	}

	/** Within the step that grants. @throws Refusal When there is nothing to grant. */
	public function may_grant( Request $request, bool $in_part ): void {
		$states = array_map( static fn ( SealedRow $line ): string => $line->text( 'state' ), $this->lines->of( $request->id ) );
		if ( array() === array_diff( $states, array( 'refused' ) ) ) {
			throw new Refusal( 'nothing_to_correct', 'event' );
		}
		if ( ! $in_part && in_array( 'refused', $states, true ) ) {
			throw new Refusal( 'some_lines_refused', 'event' );
		}
	}

	public function may_refuse( Request $request ): void {
		foreach ( $this->lines->of( $request->id ) as $line ) {
			if ( in_array( $line->text( 'state' ), array( 'applied', 'done' ), true ) ) {
				throw new Refusal( 'some_lines_applied', 'event' );
			}
		}
	}

	public function grant( Request $request ): void {
		foreach ( $this->lines->of( $request->id ) as $line ) {
			$this->lines->move( $line->id, 'asked', 'granted' );
		}
	}

	public function pending( Request $request ): int {
		return count( array_filter( $this->lines->of( $request->id ), static fn ( SealedRow $line ): bool => in_array( $line->text( 'state' ), self::UNSETTLED, true ) ) );
	}

	/** Outside any transaction: what hangs on WordPress's own functions may do anything. */
	public function carry_out( Request $request ): void {
		foreach ( $this->lines->of( $request->id ) as $line ) {
			if ( 'granted' === $line->text( 'state' ) || ( 'waits' === $line->text( 'state' ) && $this->places->proven( $request, $line ) ) ) {
				$this->apply( $request, $line );
			}
		}
	}

	/** @return list<int> Requests with lines that a stopped process left, or whose new address was proven since. */
	public function left(): array {
		$lines = array( ...$this->lines->in_state( 'granted' ), ...$this->lines->in_state( 'waits' ) );
		return array_values( array_unique( array_map( static fn ( SealedRow $line ): int => $line->request_id, $lines ) ) );
	}

	/** @param string $action apply, done or refuse. */
	public function settle( Request $request, int $id, string $action, string $reason, Actor $actor ): void {
		$line  = $this->find( $request, $id );
		$state = $line->text( 'state' );
		$from  = array(
			'apply'  => array( 'asked', 'failed', 'waits' ),
			'done'   => array( 'asked', 'task', 'failed', 'waits' ),
			'refuse' => array( 'asked', 'task', 'failed', 'waits' ),
		);
		if ( ! isset( $from[ $action ] ) ) {
			throw new Refusal( 'unknown_action', 'action' );
		}
		if ( ! in_array( $state, $from[ $action ], true ) || 'closed' === $this->phase( $request ) || State::Asked === $request->state ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		if ( 'refuse' === $action && '' === trim( $reason ) ) {
			throw new Refusal( 'reason_missing', 'reason' );
		}
		if ( 'apply' === $action ) {
			$this->apply( $request, $line, $actor );
			return;
		}
		$old = 'done' === $action && '' === $line->said( 'old' ) ? $this->places->read( $request, $line->text( 'place' ), $line->text( 'field' ) ) : $line->said( 'old' );
		$this->lines->change(
			$id,
			array(
				'state'      => 'done' === $action ? 'done' : 'refused',
				'settled_at' => $this->clock->sql(),
			),
			array( 'reason' => trim( $reason ), 'old' => $old ) + $line->secret
		);
		$this->chain->append( $request->id, 'done' === $action ? 'correction_done' : 'correction_refused', $actor, array_filter( array( 'field' => $this->name( $line ), 'reason' => trim( $reason ) ) ) );
	}

	/** @return list<array{label: string, old: string, new: string, reason: string, changed: bool}> What became of each settled line. */
	public function changes( int $request_id ): array {
		$changes = array();
		foreach ( $this->lines->of( $request_id ) as $line ) {
			if ( in_array( $line->text( 'state' ), array( 'applied', 'done', 'refused' ), true ) ) {
				$changes[] = array(
					'label'   => $line->said( 'label' ),
					'old'     => '' === $line->said( 'old' ) ? $line->said( 'note' ) : $line->said( 'old' ),
					'new'     => $line->said( 'new' ),
					'reason'  => $line->said( 'reason' ),
					'changed' => 'refused' !== $line->text( 'state' ),
				);
			}
		}
		return $changes;
	}

	public function forget( int $request_id ): void {
		$this->lines->forget( $request_id );
	}

	private function apply( Request $request, SealedRow $line, ?Actor $actor = null ): void {
		$applied = $this->places->apply( $request, $line );
		$this->lines->change(
			$line->id,
			array(
				'state'      => $applied['state'],
				'settled_at' => 'applied' === $applied['state'] ? $this->clock->sql() : null,
			),
			array( 'old' => $applied['old'], 'reason' => '' ) + $line->secret
		);
		if ( 'waits' !== $applied['state'] || 'waits' !== $line->text( 'state' ) ) {
			$this->chain->append( $request->id, 'correction_' . $applied['state'], $actor ?? Actor::system(), array( 'field' => $this->name( $line ) ) );
		}
	}

	private function name( SealedRow $line ): string {
		return '' === $line->said( 'label' ) ? self::OTHER : $line->said( 'label' );
	}

	private function phase( Request $request ): string {
		return match ( $request->state ) {
			State::Granted, State::GrantedInPart, State::Refused, State::CarryingOut => 'decided',
			State::Done, State::Withdrawn, State::Expired => 'closed',
			default => 'open',
		};
	}
}
