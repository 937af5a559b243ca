<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Tells other plugins what happened, once it is stored. */
final readonly class Announcer {

	private const PAST = array(
		'ask'             => 'asked',
		'confirm'         => 'confirmed',
		'expire'          => 'expired',
		'take_up'         => 'taken_up',
		'ask_identity'    => 'identity_asked',
		'record_identity' => 'identity_recorded',
		'extend'          => 'extended',
		'grant'           => 'granted',
		'grant_in_part'   => 'granted_in_part',
		'refuse'          => 'refused',
		'carry_out'       => 'carrying_out',
		'complete'        => 'done',
		'withdraw'        => 'withdrawn',
	);

	public function tell( Event $event, Request $request, Actor $actor ): void {
		$name = self::PAST[ $event->value ];
		/** Fires after a step is stored: rights_desk_asked, rights_desk_confirmed, … with the request as it then stands and who did it. */
		do_action( "rights_desk_$name", $request, $actor );
	}

	/** @throws Refusal When another plugin holds the step back. */
	public function ask_leave( Event $event, Request $request, Actor $actor ): void {
		/** Lets another plugin hold a step back, such as a grant while an audit runs. */
		if ( true !== apply_filters( 'rights_desk_allow_event', true, $event->value, $request, $actor ) ) {
			throw new Refusal( 'event_not_possible', 'event', 409, array( 'event' => $event->value ) );
		}
	}
}
