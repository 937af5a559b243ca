<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Standing\Addresses;

/** The two mails about consent: confirm it, and the link to withdraw. One address gets few of them, whoever asks. */
final readonly class Letters {

	private const LIMITS = array( DAY_IN_SECONDS => 3, WEEK_IN_SECONDS => 6 ); // phpcs:ignore WordPress.Arrays

	public function __construct( private Outbox $outbox, private Limits $limits, private Links $links, private Addresses $addresses, private Clock $clock ) {}

	/** @param list<Consent> $waiting All that one form asked; the page behind the link shows each that waits. */
	public function confirm( string $email, array $waiting ): void {
		if ( array() === $waiting || ! $this->may( 'confirm', $email ) ) {
			return;
		}
		$words = array_map( static fn ( Consent $one ): string => '– ' . $one->text, $waiting );
		$this->queue( 'consent_confirm', $email, $waiting[0]->locale, array( 'agreed' => implode( "\n", $words ), 'link' => $this->links->confirm( $waiting[0]->id ), 'days' => (string) Links::DAYS ) ); // phpcs:ignore WordPress.Arrays
	}

	/** @param Consent $consent Any of the address: its page shows all. */
	public function withdraw( string $email, Consent $consent ): void {
		if ( $this->may( 'withdraw', $email ) ) {
			$this->queue( 'consent_link', $email, determine_locale(), array( 'link' => $this->links->withdraw( $consent->id ) ) );
		}
	}

	public function forget( string $email ): void {
		foreach ( array_keys( self::LIMITS ) as $seconds ) {
			$this->limits->forget( $this->bucket( 'confirm', $email ), $seconds );
			$this->limits->forget( $this->bucket( 'withdraw', $email ), $seconds );
		}
	}

	/** Who has others mailed to death can't keep them from getting the link that withdraws. */
	private function may( string $which, string $email ): bool {
		foreach ( self::LIMITS as $seconds => $most ) {
			if ( ! $this->limits->take( $this->bucket( $which, $email ), $most, $seconds ) ) {
				return false;
			}
		}
		return true;
	}

	private function bucket( string $which, string $email ): string {
		return "consent-$which/" . $this->addresses->key( $email );
	}

	/** @param array<string, string> $values */
	private function queue( string $template, string $email, string $locale, array $values ): void {
		// With an end, so that its row goes with it: no request lists these mails.
		$this->outbox->queue( new Message( $template, Addresses::plain( $email ), $locale, 0, $values ), false, $this->clock->now()->modify( '+2 days' ) );
	}
}
