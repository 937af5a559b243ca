<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

use RightsDesk\Platform\Contract;

/** Services that many sites use, as their makers' public pages describe them (contract/cookie-presets.json). */
final class Presets {

	/** What is in the register from the start: without it there is no site and no choice. */
	public const BEGIN = array( 'wordpress', 'rights-desk' );

	/** @var array<string, Service>|null */
	private ?array $read = null;

	public function __construct( private readonly Contract $contract ) {}

	/** @return list<Service> */
	public function all(): array {
		return array_values( $this->by_slug() );
	}

	public function of( string $slug ): ?Service {
		return $this->by_slug()[ $slug ] ?? null;
	}

	/**
	 * The public page that a preset was taken from, and the month when it was last compared with it; '' when it wasn't.
	 *
	 * @return array{source: string, checked: string}
	 */
	public function source( string $slug ): array {
		foreach ( $this->rows() as $row ) {
			if ( $slug === ( $row['slug'] ?? '' ) ) {
				return array(
					'source'  => is_string( $row['source'] ?? null ) ? $row['source'] : '',
					'checked' => is_string( $row['checked'] ?? null ) ? $row['checked'] : '',
				);
			}
		}
		return array( 'source' => '', 'checked' => '' );
	}

	public function match_address( string $url ): ?Service {
		return Matching::address( $this->all(), $url );
	}

	/** @param string $kind cookie, local, session, indexeddb or cache. */
	public function match_stored( string $kind, string $name ): ?Service {
		return Matching::stored( $this->all(), $kind, $name );
	}

	/** @return array<string, Service> */
	private function by_slug(): array {
		if ( null === $this->read ) {
			$this->read = array();
			foreach ( $this->rows() as $row ) {
				$service                      = Shape::read( $row );
				$this->read[ $service->slug ] = $service;
			}
		}
		return $this->read;
	}

	/** @return list<array<array-key, mixed>> */
	private function rows(): array {
		$rows = $this->contract->table( 'cookie-presets' )['presets'] ?? array();
		return is_array( $rows ) ? array_values( array_filter( $rows, is_array( ... ) ) ) : array();
	}
}
