<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * The exporters and erasers that plugins registered, each under an identity that lasts.
 *
 * It remembers which it has seen: one that is missing later is told, not skipped.
 */
final readonly class Sources {

	public const SEEN = 'rights_desk_sources';

	public function __construct( private Owner $owner ) {}

	/** @return list<Source> */
	public function exporters(): array {
		return $this->registered( 'wp_privacy_personal_data_exporters', 'exporter_friendly_name' );
	}

	/** @return list<Source> In the order in which they were registered: some shops bracket theirs by a first and a last step. */
	public function erasers(): array {
		return $this->registered( 'wp_privacy_personal_data_erasers', 'eraser_friendly_name' );
	}

	/**
	 * Remembers these, and answers which were there before and are not now.
	 *
	 * @param string       $kind exporters or erasers.
	 * @param list<Source> $now
	 * @return array<string, string> Labels by key.
	 */
	public function missing( string $kind, array $now ): array {
		$seen    = get_option( self::SEEN, array() );
		$seen    = is_array( $seen ) ? $seen : array();
		$before  = is_array( $seen[ $kind ] ?? null ) ? $seen[ $kind ] : array();
		$present = array();
		foreach ( $now as $source ) {
			$present[ $source->key ] = $source->label;
		}
		$missing = array();
		foreach ( array_diff_key( $before, $present ) as $key => $label ) {
			$missing[ (string) $key ] = is_string( $label ) ? $label : (string) $key;
		}
		$seen[ $kind ] = $missing + $present;
		if ( $before !== $seen[ $kind ] ) {
			update_option( self::SEEN, $seen, false );
		}
		return $missing;
	}

	/**
	 * Who registered some, now or when last seen: some plugins do it in wp-admin alone.
	 *
	 * @param string $kind exporters or erasers.
	 * @return list<string>
	 */
	public function owners( string $kind ): array {
		$seen   = get_option( self::SEEN, array() );
		$before = is_array( $seen ) && is_array( $seen[ $kind ] ?? null ) ? $seen[ $kind ] : array();
		$owners = array_map( static fn ( int|string $key ): string => (string) strtok( (string) $key, '/' ), array_keys( $before ) );
		return array_values( array_unique( array_merge( $owners, array_column( 'exporters' === $kind ? $this->exporters() : $this->erasers(), 'owner' ) ) ) );
	}

	/**
	 * @param non-empty-string $filter
	 * @return list<Source>
	 */
	private function registered( string $filter, string $name ): array {
		// Labels are part of an identity where keys are numbers: always in the site's language, whoever asks.
		$switched = switch_to_locale( get_locale() );
		$entries  = apply_filters( $filter, array() ); // phpcs:ignore WordPress.NamingConventions -- Core's own filters.
		if ( $switched ) {
			restore_previous_locale();
		}
		$found = array();
		foreach ( is_array( $entries ) ? $entries : array() as $key => $entry ) {
			$callback = is_array( $entry ) ? ( $entry['callback'] ?? null ) : null;
			$label    = is_array( $entry ) && is_string( $entry[ $name ] ?? null ) ? wp_strip_all_tags( $entry[ $name ] ) : (string) $key;
			$owner    = $this->owner->of( $callback );
			$base     = $owner . '/' . ( is_int( $key ) ? sanitize_title( $label ) : $key );
			$identity = $base;
			for ( $n = 2; isset( $found[ $identity ] ); $n++ ) {
				$identity = "$base#$n";
			}
			$found[ $identity ] = new Source( mb_substr( $identity, 0, 190 ), $owner, $label, Category::of( (string) $key, $this->owner->name( $owner ) ), $callback );
		}
		return array_values( $found );
	}
}
