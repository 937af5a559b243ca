<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/** What a notice tells of: a version of the policy. */
final readonly class Occasion {

	/** @param array<string, string> $changes What changes, by language (locale). */
	public function __construct( public int $number, public \DateTimeImmutable $effective, public array $changes, public bool $affects ) {}

	/** What changes, in this language or the nearest there is. */
	public function changes( string $locale ): string {
		foreach ( array( $locale, ...array_keys( $this->changes ) ) as $one ) {
			if ( '' !== trim( $this->changes[ $one ] ?? '' ) && ( $one === $locale || strtok( $one, '_' ) === strtok( $locale, '_' ) ) ) {
				return trim( $this->changes[ $one ] );
			}
		}
		return trim( current( array_filter( $this->changes ) ) ?: '' );
	}
}
