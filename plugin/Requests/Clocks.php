<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;

/** Brings together what the pure rules need: the request, the time, the site's zone and the firm's country. */
final readonly class Clocks {

	public function __construct( private Deadline $deadline, private Clock $clock, private Settings $settings ) {}

	public function due( Moments $moments ): DueDates {
		return $this->deadline->due( $moments, $this->clock->now(), wp_timezone(), $this->settings->text( 'authority_country' ) );
	}

	/**
	 * As the table holds them.
	 *
	 * @return array{promise_due: string, law_due: string, due: string}
	 */
	public function columns( Moments $moments ): array {
		$due = $this->due( $moments );
		return array(
			'promise_due' => $due->promise,
			'law_due'     => $due->law,
			'due'         => $due->earlier(),
		);
	}

	public function facts( Request $request ): Facts {
		$moments = $request->moments() ?? new Moments( $this->clock->now(), $request->promise_days );
		$due     = $this->due( $moments );
		// The time to confirm runs from when the desk mailed, not from a letter's arrival.
		return new Facts(
			$request->kind,
			$this->clock->now(),
			$request->entered_at ?? $moments->received_at,
			$due->today,
			$due->first_month_ends,
			null !== $request->extended_at,
			__( 'erase', 'rights-desk' ),
			true === ( $request->asked['erases'] ?? false ),
		);
	}

	public function days_taken( Request $request ): ?int {
		return null === $request->received_at ? null : $this->deadline->days_taken( $request->received_at, $this->clock->now(), wp_timezone() );
	}
}
