<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Processors\TaskDesk;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** Processors and recipients: asked for their copies (Art. 15, 20), or told what was decided (Art. 19). */
final readonly class Asks implements Effect {

	public function __construct( private TaskDesk $tasks ) {}

	public function check( Event $event, Request $was, Said $said ): void {}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		$kind = match ( $event ) {
			// An objection counts from its confirmation, for them too.
			Event::Confirm                   => Kind::Objection === $now->kind ? $now->kind : null,
			Event::Grant, Event::GrantInPart => in_array( $now->kind, array( Kind::Inspection, Kind::Portability ), true ) ? $now->kind : null,
			Event::CarryOut                  => in_array( $now->kind, array( Kind::Correction, Kind::Restriction, Kind::Erasure ), true ) ? $now->kind : null,
			default                          => null,
		};
		if ( null !== $kind ) {
			$this->tasks->open_for( $now->id, $kind->value, $now->email, $now->locale );
		}
	}

	/** What they are told goes on by itself after; their copies are waited for. */
	public function pending( Request $request ): int {
		return in_array( $request->kind, array( Kind::Inspection, Kind::Portability ), true ) ? $this->tasks->open( $request->id, 'copy' ) : 0;
	}
}
