<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;

/** What each step leaves: columns, an event, a mail. */
final readonly class Steps {

	public function __construct( private RequestStore $store, private Workflow $workflow, private Clocks $clocks, private Letters $letters, private Chain $chain, private Clock $clock ) {}

	/** @return array<string, string|int|null> Columns of the request. */
	public function changes( Request $was, Event $event, State $to ): array {
		$now     = $this->clock->now();
		$at      = $now->format( 'Y-m-d H:i:s' );
		$moments = $was->moments();
		$changes = array(
			'state' => $to->value,
			'phase' => $this->workflow->phase( $to ),
		);
		$changes += match ( $event ) {
			Event::Confirm        => array( 'confirmed_at' => $at, 'reminded_on' => null ),
			Event::AskIdentity    => array( 'identity_asked_at' => $at, 'identity_settled_at' => null ),
			Event::RecordIdentity => array( 'identity_settled_at' => $at ),
			Event::Extend         => array( 'extended_at' => $at ),
			Event::Grant          => array( 'decided_at' => $at, 'outcome' => 'granted' ),
			Event::GrantInPart    => array( 'decided_at' => $at, 'outcome' => 'granted_in_part' ),
			Event::Refuse         => array( 'decided_at' => $at, 'outcome' => 'refused' ),
			Event::Withdraw       => array( 'outcome' => 'withdrawn' ),
			default               => array(),
		};
		if ( 'closed' === $changes['phase'] ) {
			$changes += array(
				'closed_at'  => $at,
				'days_taken' => $this->clocks->days_taken( $was ),
			);
		}
		$moved = null === $moments ? null : match ( $event ) {
			Event::AskIdentity    => new Moments( $moments->received_at, $moments->promise_days, $now, null, $moments->extended_at ),
			Event::RecordIdentity => new Moments( $moments->received_at, $moments->promise_days, $moments->identity_asked_at, $now, $moments->extended_at ),
			Event::Extend         => new Moments( $moments->received_at, $moments->promise_days, $moments->identity_asked_at, $moments->identity_settled_at, $now ),
			default               => null,
		};
		return null === $moved ? $changes : array( ...$changes, ...$this->clocks->columns( $moved ) );
	}

	public function record( Request $was, Event $event, Actor $actor, string $reason ): void {
		// Until it is confirmed a visitor's ask leaves nothing that would outlast it.
		if ( State::Asked === $was->state && in_array( $was->channel, array( 'form', 'account' ), true ) ) {
			$this->record_ask( $was, Actor::subject() );
		}
		$this->chain->append( $was->id, $event->value, $actor, '' === $reason ? array() : array( 'reason' => $reason ) );
		if ( Event::Confirm === $event ) {
			$user = get_user_by( 'email', $was->email );
			$this->store->change_subject( $was->id, array( 'user_id' => false === $user ? 0 : $user->ID ) );
		}
		if ( in_array( $event, array( Event::Grant, Event::GrantInPart, Event::Refuse ), true ) ) {
			$this->store->change_subject( $was->id, array( 'decision' => $reason ) );
		}
	}

	public function record_ask( Request $request, Actor $actor ): void {
		$this->chain->append(
			$request->id,
			Event::Ask->value,
			$actor,
			array(
				'channel'  => $request->channel,
				'received' => null === $request->received_at ? '' : $this->clock->day( $request->received_at ),
			)
		);
	}

	public function record_copy_kept( int $id, Actor $actor ): void {
		$this->chain->append( $id, 'copy_kept', $actor );
	}

	public function letter( Request $now, Event $event, string $reason ): void {
		switch ( $event ) {
			case Event::Confirm:
				$this->letters->to_subject( Kind::Objection === $now->kind ? 'objection_confirmed' : 'confirmed', $now );
				$this->letters->to_staff( 'staff_new', $now );
				break;
			// Identity: its effect knows the ways to show it.
			case Event::Extend:
				$this->letters->to_subject(
					'extended',
					$now,
					array(
						'reason' => $reason,
						'due'    => (string) $now->law_due,
					)
				);
				break;
			case Event::Refuse:
				// An objection's own effect tells when what was stopped begins again.
				if ( Kind::Objection !== $now->kind ) {
					$this->letters->to_subject( 'refused', $now );
				}
				break;
			case Event::Withdraw:
				if ( null !== $now->confirmed_at ) {
					$this->letters->to_subject( 'withdrawn', $now );
				}
				break;
			default:
		}
	}
}
