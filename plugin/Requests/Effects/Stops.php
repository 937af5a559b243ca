<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;
use RightsDesk\Retention\Relations;

/** "I want to stop": confirming it ends the client relation. */
final readonly class Stops implements Effect {

	public function __construct( private Relations $relations ) {}

	public function check( Event $event, Request $was, Said $said ): void {}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		if ( Event::Confirm === $event && true === ( $now->asked['leaving'] ?? false ) ) {
			$this->relations->end( $now->email, $now->name, 'form', $actor, $now->id );
		}
	}

	public function pending( Request $request ): int {
		return 0;
	}
}
