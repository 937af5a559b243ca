<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Clock;
use RightsDesk\Processors\Purpose;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Requests\Said;
use RightsDesk\Standing\Cause;
use RightsDesk\Standing\StandingDesk;

/**
 * Art. 21: confirmed, it restricts at once. Then it is the firm that must show, purpose by purpose,
 * why it may go on; against marketing it never may.
 */
final readonly class Objection implements Effect {

	/** The person can complain or go to court before what they object to begins again. */
	private const LIFTS_AFTER = '+14 days';

	public function __construct( private RequestStore $store, private StandingDesk $standing, private Named $named, private Letters $letters, private Clock $clock ) {}

	public function check( Event $event, Request $was, Said $said ): void {
		$about = self::about( $was );
		if ( Event::GrantInPart === $event ) {
			$founded = array_intersect( $about, $said->texts( 'founded' ) );
			if ( array() === $founded ) {
				throw new Refusal( 'field_missing', 'founded' );
			}
			if ( count( $founded ) === count( $about ) ) {
				throw new Refusal( 'founded_whole', 'founded' );
			}
			$this->no_marketing( array_diff( $about, $founded ), 'founded' );
		}
		if ( Event::Refuse === $event ) {
			$this->no_marketing( $about, 'event' );
		}
	}

	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void {
		match ( $event ) {
			Event::Confirm     => $this->restrict( $now ),
			Event::Withdraw    => $this->standing->lift_request( $now->id, $actor ),
			Event::Refuse      => $this->unfounded( $now ),
			Event::GrantInPart => $this->founded_in_part( $now, array_values( array_intersect( self::about( $now ), $said->texts( 'founded' ) ) ) ),
			Event::Grant       => $this->founded( $now, $actor ),
			default            => null,
		};
	}

	public function pending( Request $request ): int {
		return 0;
	}

	/** @return list<string> The purposes that it is about, fixed when it was confirmed. */
	public static function about( Request $request ): array {
		$about = $request->asked['about'] ?? array();
		return array_values( array_filter( is_array( $about ) ? $about : array(), is_string( ... ) ) );
	}

	/** Whether the bar outlives an erasure: that is the person's choice, whatever they object to. Until one, it holds anyway. */
	public static function stop_list( Request $request ): bool {
		return true === ( $request->asked['stop_list'] ?? false );
	}

	private function restrict( Request $now ): void {
		$objectable = array_map( static fn ( Purpose $purpose ): string => $purpose->slug, $this->named->objectable() );
		$asked      = array_values( array_intersect( $objectable, ( new Said( '', '', $now->asked ) )->texts( 'purposes' ) ) );
		$about      = array() === $asked ? $objectable : $asked;
		$erases     = array() === $about || array() !== array_diff( $about, $this->named->marketing( $about ) );
		$this->store->keep(
			$now->id,
			'asked',
			array(
				'about'  => $about,
				'erases' => $erases,
			) + $now->asked
		);
		$this->standing->restrict( $now->email, $now->id, Cause::OBJECTION, $now->locale, $asked );
	}

	/** Against marketing alone there is nothing to copy and erase: what the person wants is not to be written to. */
	private function founded( Request $now, Actor $actor ): void {
		$about = self::about( $now );
		$this->store->keep( $now->id, 'answered', array( 'founded' => $about ) );
		if ( true === ( $now->asked['erases'] ?? false ) ) {
			$this->letters->to_subject( 'objection_founded', $now );
			return;
		}
		$this->standing->bar( $now->email, $now->id, $about, self::stop_list( $now ) );
		$this->standing->lift_request( $now->id, $actor );
		$this->letters->to_subject( 'objection_marketing', $now, array( 'purposes' => $this->named->in( $now->locale, $about ) ) );
	}

	/** @param list<string> $founded */
	private function founded_in_part( Request $now, array $founded ): void {
		$until = $this->until();
		$this->store->keep( $now->id, 'answered', array( 'founded' => $founded, 'lifts_on' => $until->format( 'Y-m-d H:i:s' ) ) );
		$this->standing->bar( $now->email, $now->id, $founded, self::stop_list( $now ) );
		$this->standing->lift_on( $now->id, $until );
		$this->letters->to_subject(
			'objection_in_part',
			$now,
			array(
				'purposes' => $this->named->in( $now->locale, $founded ),
				'others'   => $this->named->in( $now->locale, array_values( array_diff( self::about( $now ), $founded ) ) ),
				'until'    => $until->format( 'Y-m-d H:i:s' ),
			)
		);
	}

	private function unfounded( Request $now ): void {
		$until = $this->until();
		$this->store->keep( $now->id, 'answered', array( 'founded' => array(), 'lifts_on' => $until->format( 'Y-m-d H:i:s' ) ) );
		$this->standing->lift_on( $now->id, $until );
		$this->letters->to_subject( 'objection_refused', $now, array( 'until' => $until->format( 'Y-m-d H:i:s' ) ) );
	}

	/** @param list<string>|array<int, string> $purposes */
	private function no_marketing( array $purposes, string $field ): void {
		if ( array() !== $this->named->marketing( array_values( $purposes ) ) ) {
			throw new Refusal( 'marketing_always_founded', $field ); // phpcs:ignore WordPress.Security.EscapeOutput -- A field's name, from this class.
		}
	}

	private function until(): \DateTimeImmutable {
		return $this->clock->now()->modify( self::LIFTS_AFTER );
	}
}
