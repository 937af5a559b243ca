<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Requests\Said;

/** Art. 22(3): a person looked again; what they looked at and what they found is kept and told. */
final readonly class Review implements Effect {

	public function __construct( private RequestStore $store, private Letters $letters ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		if ( self::answers( $event ) ) {
			$said->needed( 'reviewed' );
			$said->needed( 'answer' );
		}
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		if ( ! self::answers( $event ) ) {
			return;
		}
		$answer = array(
			'reviewed' => $said->needed( 'reviewed' ),
			'answer'   => $said->needed( 'answer' ),
		);
		$this->store->keep( $now->id, 'answered', $answer );
		$this->letters->to_subject( 'reviewed', $now, $answer );
	}

	public function pending( Request $request ): int {
		return 0;
	}

	private static function answers( Event $event ): bool {
		return in_array( $event, array( Event::Grant, Event::GrantInPart ), true );
	}
}
