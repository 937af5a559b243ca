<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\Processors\Purpose;

/** The purposes that a request names, in words and as the register knows them. */
final readonly class Named {

	/** @param \Closure(): list<Purpose> $all The register. */
	public function __construct( private \Closure $all ) {}

	/**
	 * @param list<string> $slugs
	 * @return list<string> Those that exist.
	 */
	public function known( array $slugs ): array {
		return array_values( array_intersect( array_map( static fn ( Purpose $purpose ): string => $purpose->slug, ( $this->all )() ), $slugs ) );
	}

	/** @return list<Purpose> What one can object to: public interest, legitimate interest, and any marketing. */
	public function objectable(): array {
		return array_values( array_filter( ( $this->all )(), static fn ( Purpose $purpose ): bool => $purpose->active && ! $purpose->necessary && $purpose->may_be_objected() ) );
	}

	/**
	 * @param list<string> $slugs
	 * @return list<string> Those of them that are marketing.
	 */
	public function marketing( array $slugs ): array {
		return array_values( array_map( static fn ( Purpose $purpose ): string => $purpose->slug, array_filter( $this->of( $slugs ), static fn ( Purpose $purpose ): bool => $purpose->marketing ) ) );
	}

	/**
	 * @param list<string> $slugs
	 * @return list<Purpose>
	 */
	public function of( array $slugs ): array {
		return array_values( array_filter( ( $this->all )(), static fn ( Purpose $purpose ): bool => in_array( $purpose->slug, $slugs, true ) ) );
	}

	/**
	 * Their names, one on each line.
	 *
	 * @param list<string> $slugs
	 */
	public function in( string $locale, array $slugs ): string {
		$switched = '' !== $locale && switch_to_locale( $locale );
		$lines    = implode( "\n", array_map( static fn ( Purpose $purpose ): string => '- ' . $purpose->label, $this->of( $slugs ) ) );
		if ( $switched ) {
			restore_previous_locale();
		}
		return $lines;
	}
}
