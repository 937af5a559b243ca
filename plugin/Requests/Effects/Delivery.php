<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Delivery as Deliveries;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Identity;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** Where a copy goes: to the known address, unless who asks named another and showed who they are (P18, P25). */
final readonly class Delivery implements Effect {

	public function __construct( private Deliveries $delivery, private Identity $identity ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		$row = $this->delivery->of( $was->id );
		if ( in_array( $event, array( Event::Grant, Event::GrantInPart ), true ) && null !== $row && 'named' === $row->text( 'state' ) && ! $this->identity->proven( $was->id ) ) {
			throw new Refusal( 'identity_for_delivery', 'event' );
		}
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		$receiver = $now->asked['receiver_email'] ?? '';
		if ( Event::Confirm === $event && is_string( $receiver ) && '' !== $receiver ) {
			$name = is_string( $now->asked['receiver'] ?? null ) && '' !== $now->asked['receiver'] ? $now->asked['receiver'] : $receiver;
			$this->delivery->name( $now, 'receiver', $name, $receiver, true === ( $now->asked['all'] ?? false ), $actor );
		}
	}

	public function pending( Request $request ): int {
		return 0;
	}
}
