<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Settings;

/** Tells the privacy contact that something new was found on the site's pages; at most once a day. */
final readonly class Mailed {

	public function __construct( private Outbox $outbox, private Limits $limits, private Settings $settings ) {}

	/** @param list<Judged> $new */
	public function tell( array $new ): void {
		if ( array() === $new || ! $this->limits->take( 'scan', 1, DAY_IN_SECONDS ) ) {
			return;
		}
		$lines = array_map(
			static fn ( Judged $one ): string => '- ' . $one->finding->name . ( '' === $one->service ? '' : " ($one->service)" ) . ( $one->breach() ? ': ' . __( 'before anybody agreed', 'rights-desk' ) : '' ),
			array_slice( $new, 0, 30 )
		);
		$this->outbox->queue(
			new Message(
				'staff_cookies',
				$this->settings->contact()->email,
				get_locale(),
				0,
				array(
					'seen' => implode( "\n", $lines ),
					'link'  => admin_url( 'admin.php?page=rights-desk&p=' . rawurlencode( '/cookies/scan' ) ),
				)
			)
		);
	}
}
