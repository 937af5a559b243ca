<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/**
 * Which version of a language is in force at a moment: of those not called off, the one that took effect last.
 * Since no two take effect at the same moment, it is one; and once there is one, there is always one.
 */
final readonly class InForce {

	/** @param list<Edition> $editions Of one language. */
	public function at( array $editions, \DateTimeImmutable $moment ): ?Edition {
		$found = null;
		foreach ( $editions as $one ) {
			if ( null === $one->retracted_at && $one->effective_at <= $moment && ( null === $found || $one->effective_at > $found->effective_at ) ) {
				$found = $one;
			}
		}
		return $found;
	}

	/**
	 * The one that takes effect next.
	 *
	 * @param list<Edition> $editions Of one language.
	 */
	public function next( array $editions, \DateTimeImmutable $moment ): ?Edition {
		$found = null;
		foreach ( $editions as $one ) {
			if ( null === $one->retracted_at && $one->effective_at > $moment && ( null === $found || $one->effective_at < $found->effective_at ) ) {
				$found = $one;
			}
		}
		return $found;
	}

	/**
	 * When it stopped, or will stop as things stand: when the next one took effect.
	 *
	 * @param list<Edition> $editions Of its language.
	 */
	public function until( Edition $edition, array $editions ): ?\DateTimeImmutable {
		return $this->next( $editions, $edition->effective_at )?->effective_at;
	}

	/**
	 * @param list<Edition> $editions Of its language.
	 * @return 'in_force'|'announced'|'void'|'retracted'
	 */
	public function state( Edition $edition, array $editions, \DateTimeImmutable $moment ): string {
		return match ( true ) {
			null !== $edition->retracted_at    => 'retracted',
			$edition->effective_at > $moment   => 'announced',
			$this->at( $editions, $moment )?->id === $edition->id => 'in_force',
			default                            => 'void',
		};
	}

	/**
	 * The language for a reader: theirs, else another form of it, else the site's, else any.
	 *
	 * @param list<string> $offered
	 */
	public function language( array $offered, string $wanted, string $site ): ?string {
		foreach ( array( $wanted, $site ) as $locale ) {
			if ( in_array( $locale, $offered, true ) ) {
				return $locale;
			}
			foreach ( $offered as $other ) {
				if ( strtok( $other, '_' ) === strtok( $locale, '_' ) ) {
					return $other;
				}
			}
		}
		return $offered[0] ?? null;
	}
}
