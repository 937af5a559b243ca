<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Processors\TaskDesk;
use RightsDesk\Requests\Corrections;
use RightsDesk\Requests\CorrectionShape;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** Art. 16: granted, each line is applied or becomes work for a person; the confirmation lists what changed, and who has the data from us hears of it (Art. 19). */
final readonly class Correction implements Effect {

	public function __construct( private Corrections $corrections, private CorrectionShape $shape, private Letters $letters, private TaskDesk $tasks ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		match ( $event ) {
			Event::Grant       => $this->corrections->may_grant( $was, false ),
			Event::GrantInPart => $this->corrections->may_grant( $was, true ),
			Event::Refuse      => $this->corrections->may_refuse( $was ),
			default            => null,
		};
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		match ( $event ) {
			Event::Confirm                    => $this->in_own_words( $now, $actor ),
			Event::Grant, Event::GrantInPart => $this->corrections->grant( $now ),
			Event::Complete                   => $this->confirm( $now ),
			default                           => null,
		};
	}

	public function pending( Request $request ): int {
		return $this->corrections->pending( $request );
	}

	private function in_own_words( Request $now, Actor $actor ): void {
		$text = static fn ( string $name ): string => is_string( $now->asked[ $name ] ?? null ) ? $now->asked[ $name ] : '';
		if ( '' !== trim( $text( 'wrong' ) . $text( 'right' ) ) ) {
			$this->corrections->add( $now, Corrections::OTHER, '', $text( 'right' ), $text( 'wrong' ), $actor );
		}
	}

	private function confirm( Request $now ): void {
		if ( ! in_array( $now->outcome, array( 'granted', 'granted_in_part' ), true ) ) {
			return;
		}
		$switched = '' !== $now->locale && switch_to_locale( $now->locale );
		$changes  = $this->shape->changed( $now->id, true );
		if ( $switched ) {
			restore_previous_locale();
		}
		$this->letters->to_subject( 'corrected', $now, array( 'changes' => $changes ) );
		$told = $this->shape->changed( $now->id, false );
		if ( '' !== $told ) {
			$this->tasks->open_for( $now->id, 'correction', $now->email, $now->locale, $told );
		}
	}
}
