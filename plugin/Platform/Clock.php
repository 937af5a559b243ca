<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The only source of the time. Moments are UTC, days are the site's. */
final readonly class Clock {

	public function now(): \DateTimeImmutable {
		/** Lets a test move the clock: gets and returns a Unix timestamp. */
		$at = apply_filters( 'rights_desk_now', time() );
		return new \DateTimeImmutable( '@' . ( is_numeric( $at ) ? (int) $at : time() ) );
	}

	/** The moment as the tables hold it. */
	public function sql(): string {
		return $this->now()->format( 'Y-m-d H:i:s' );
	}

	/** Today at the site, 'Y-m-d'. */
	public function today(): string {
		return $this->day( $this->now() );
	}

	/** The site's day on which a moment falls. */
	public function day( \DateTimeImmutable $moment ): string {
		return $moment->setTimezone( wp_timezone() )->format( 'Y-m-d' );
	}

	/** A moment as the tables hold it, read back. */
	public function read( ?string $sql ): ?\DateTimeImmutable {
		if ( null === $sql || '' === $sql ) {
			return null;
		}
		$moment = \DateTimeImmutable::createFromFormat( '!Y-m-d H:i:s', $sql, new \DateTimeZone( 'UTC' ) );
		return false === $moment ? null : $moment;
	}

	/** A stored moment in ISO 8601, for REST. */
	public function iso( ?string $sql ): ?string {
		return $this->read( $sql )?->format( 'Y-m-d\TH:i:s\Z' );
	}
}
