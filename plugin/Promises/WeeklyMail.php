<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Settings;

/** Once a week to the privacy contact, and only if a promise needs them. */
final readonly class WeeklyMail {

	public function __construct( private PromiseDesk $desk, private Titles $titles, private Outbox $outbox, private Limits $limits, private Settings $settings ) {}

	/** After the daily look. @return bool Whether a mail was queued. */
	public function send(): bool {
		$needs = array_filter( $this->desk->all(), static fn ( Looked $one ): bool => $one->needs() );
		// Of two workers one takes the week; an hour less, so that it doesn't wander a day each time.
		if ( array() === $needs || ! $this->limits->take( 'promises', 1, WEEK_IN_SECONDS - HOUR_IN_SECONDS ) ) {
			return false;
		}
		usort( $needs, static fn ( Looked $one, Looked $other ): int => array( State::Broken !== $one->state(), $one->number ) <=> array( State::Broken !== $other->state(), $other->number ) );
		$lines = array_map( fn ( Looked $one ): string => sprintf( "%s %s (%s)\n%s", $one->number, $this->titles->of( $one->number ), $one->state()?->label() ?? '', $one->verdict->says ?? '' ), $needs );
		$this->outbox->queue(
			new Message(
				'staff_promises',
				$this->settings->contact()->email,
				get_locale(),
				0,
				array(
					'promises' => implode( "\n\n", $lines ),
					'link'     => admin_url( 'admin.php?page=rights-desk&p=' . rawurlencode( '/overview' ) ),
				)
			)
		);
		return true;
	}
}
