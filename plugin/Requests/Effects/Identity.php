<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Identity as Checks;
use RightsDesk\Requests\IdentityWords;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** P18, for every kind: how identity can be shown, what came of it, and that nothing is granted to who did not show it, nor to who acts for the person before a check. */
final readonly class Identity implements Effect {

	public function __construct( private Checks $identity, private IdentityWords $words, private Letters $letters ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		switch ( $event ) {
			case Event::AskIdentity:
				$this->identity->offer( $said );
				break;
			case Event::RecordIdentity:
				$this->identity->check( $was, $said );
				break;
			case Event::Grant:
			case Event::GrantInPart:
				if ( 'not_proven' === $this->identity->outcome( $was->id ) ) {
					throw new Refusal( 'identity_not_proven', 'event' );
				}
				// What is granted goes to whoever acts for the person: an address that somebody typed proves nothing.
				if ( '' !== $was->contact && ! $this->identity->proven( $was->id ) ) {
					throw new Refusal( 'identity_needed', 'event' );
				}
				break;
			default:
		}
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		if ( Event::AskIdentity === $event ) {
			$this->identity->ask( $now, $said );
			$switched = '' !== $now->locale && switch_to_locale( $now->locale );
			$methods  = $this->words->text( $this->identity->offered( $now ), $this->identity->pauses( $now ) );
			if ( $switched ) {
				restore_previous_locale();
			}
			$this->letters->to_subject( 'identity_asked', $now, array( 'reason' => $said->reason, 'methods' => $methods ) );
		} elseif ( Event::RecordIdentity === $event ) {
			$this->identity->record( $now, $said, $actor );
		}
	}

	public function pending( Request $request ): int {
		return 0;
	}
}
