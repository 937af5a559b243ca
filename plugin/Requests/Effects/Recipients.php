<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Processors\TaskDesk;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** Of every kind: who else has the data is asked for a copy, or told (Art. 15, 19, 20). What was corrected is told by the correction itself. */
final readonly class Recipients implements Effect {

	private const GRANTED = array( Event::Grant, Event::GrantInPart );

	public function __construct( private TaskDesk $tasks ) {}

	public function check( Event $event, Request $was, Said $said ): void {}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		$about = match ( true ) {
			Event::Withdraw === $event              => 'withdrawn',
			Kind::Objection === $now->kind          => $this->of_objection( $event, $now ),
			Kind::Erasure === $now->kind            => Event::Complete === $event && 'refused' !== $now->outcome ? 'erasure' : '',
			Kind::Correction === $now->kind         => '',
			in_array( $event, self::GRANTED, true ) => $now->kind->value,
			default                                 => '',
		};
		if ( 'withdrawn' === $about ) {
			$this->tasks->cancel( $now->id );
			$about = Kind::Objection === $now->kind && null !== $now->confirmed_at ? 'lifted' : '';
		}
		if ( '' !== $about ) {
			$this->tasks->open_for( $now->id, $about, $now->email, $now->locale );
		}
	}

	/** Copies are awaited before a package is made; what others are told goes on beside. */
	public function pending( Request $request ): int {
		return in_array( $request->kind, array( Kind::Inspection, Kind::Portability ), true ) ? $this->tasks->open( $request->id, 'copy' ) : 0;
	}

	private function of_objection( Event $event, Request $now ): string {
		return match ( true ) {
			Event::Confirm === $event                                                                                     => 'objection',
			Event::Complete === $event && $now->erases() => 'erasure',
			default                                                                                                       => '',
		};
	}
}
