<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Moments as the site's people write and read them: in its time zone. */
final readonly class When {

	/** @throws Refusal When there is no such moment. */
	public function read( string $local ): \DateTimeImmutable {
		$format = 16 === strlen( $local ) ? '!Y-m-d\TH:i' : '!Y-m-d\TH:i:s';
		$moment = \DateTimeImmutable::createFromFormat( $format, $local, wp_timezone() );
		if ( false === $moment ) {
			throw new Refusal( 'policy_time_invalid', 'effective_at' );
		}
		if ( $moment->format( ltrim( $format, '!' ) ) !== $local ) {
			// A day that the month does not have, or an hour that the clocks skip in spring.
			throw new Refusal( 'policy_time_missing', 'effective_at' );
		}
		return $moment->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	/** In the language of the moment; the time only where it is not midnight. */
	public function words( \DateTimeImmutable $moment ): string {
		$day  = (string) wp_date( $this->format( 'date_format', 'j F Y' ), $moment->getTimestamp() );
		$time = '00:00' === wp_date( 'H:i', $moment->getTimestamp() ) ? '' : (string) wp_date( $this->format( 'time_format', 'H:i' ), $moment->getTimestamp() );
		/* translators: 1: a day, 2: a time of day. */
		return '' === $time ? $day : sprintf( __( '%1$s at %2$s', 'rights-desk' ), $day, $time );
	}

	/** A <time> element with it. */
	public function html( \DateTimeImmutable $moment ): string {
		return '<time datetime="' . esc_attr( (string) wp_date( 'c', $moment->getTimestamp() ) ) . '">' . esc_html( $this->words( $moment ) ) . '</time>';
	}

	private function format( string $option, string $usual ): string {
		$format = get_option( $option );
		return is_string( $format ) && '' !== $format ? $format : $usual;
	}
}
