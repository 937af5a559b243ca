<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;
use RightsDesk\Standing\StandingDesk;

/** Who is erased stands nowhere any more, unless they chose to be kept on a stop list. */
final readonly class Leaving implements Effect {

	/** @param \Closure(string): string $key The key of an address. */
	public function __construct( private StandingDesk $standing, private \Closure $key ) {}

	public function check( Event $event, Request $was, Said $said ): void {}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		if ( Event::Complete !== $event || ! $now->erases() || 'refused' === $now->outcome ) {
			return;
		}
		$stop = Objection::stop_list( $now );
		foreach ( $this->standing->addresses( $now->email ) as $address ) {
			if ( $stop ) {
				$this->standing->bar( $address, $now->id, array(), true );
			}
			$this->standing->forget( ( $this->key )( $address ), true );
		}
	}

	public function pending( Request $request ): int {
		return 0;
	}
}
