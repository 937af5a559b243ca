<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;
use RightsDesk\Standing\Cause;
use RightsDesk\Standing\StandingDesk;

/** Art. 18: from the decision on, what is held is stored and nothing else, until the person lifts it. */
final readonly class Restriction implements Effect {

	public function __construct( private StandingDesk $standing, private Named $named, private Letters $letters ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		if ( Event::GrantInPart === $event && array() === $this->named->known( $said->texts( 'purposes' ) ) ) {
			throw new Refusal( 'field_missing', 'purposes' );
		}
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		if ( ! in_array( $event, array( Event::Grant, Event::GrantInPart ), true ) ) {
			return;
		}
		$purposes = Event::GrantInPart === $event ? $this->named->known( $said->texts( 'purposes' ) ) : array();
		$id       = $this->standing->restrict( $now->email, $now->id, Cause::RESTRICTION, $now->locale, $purposes );
		$this->letters->to_subject(
			'restricted',
			$now,
			array(
				'scope' => $this->named->in( $now->locale, $purposes ),
				'lift'  => $this->standing->lift_link( $id ),
			)
		);
	}

	public function pending( Request $request ): int {
		return 0;
	}
}
