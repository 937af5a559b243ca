<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Address;
use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Matching;
use RightsDesk\Cookies\Pattern;
use RightsDesk\Cookies\Service;

/** Whose something is: by the register first, then by what Rights Desk knows of services that many sites use. */
final readonly class Known {

	/**
	 * @param \Closure(): list<Service> $register Those in use.
	 * @param \Closure(): list<Service> $presets
	 * @param \Closure(): Judge         $judge    That of the site, without a service: it knows the site's own hosts.
	 */
	public function __construct( private \Closure $register, private \Closure $presets, private \Closure $judge ) {}

	/** @return array{Service, 'register'|'preset'}|null */
	public function of( string $kind, string $name, string $address ): ?array {
		foreach ( array( 'register' => $this->register, 'preset' => $this->presets ) as $where => $list ) {
			$found = self::find( $list(), $kind, $name, $address );
			if ( null !== $found ) {
				return array( $found, $where );
			}
		}
		return null;
	}

	/** What a sighting is called in the list of findings: alike on each page and for each visitor. */
	public function name( Sighting $seen ): string {
		$known = $this->of( $seen->kind, $seen->name, $seen->name );
		if ( 'address' === $seen->kind ) {
			$host = Address::of( $seen->name )->host ?? '';
			return substr( $host . ( null === $known ? '' : self::path( $known[0], $seen->name ) ), 0, 190 );
		}
		return substr( $seen->stored() ? self::entry( $known[0] ?? null, $seen ) : $seen->name, 0, 190 );
	}

	/** By which text an inline script gives itself away as a service's, or ''. */
	public function inline( string $code ): string {
		foreach ( array_merge( ( $this->register )(), ( $this->presets )() ) as $service ) {
			foreach ( 'functional' === $service->category ? array() : $service->inline as $text ) {
				if ( '' !== $text && str_contains( $code, $text ) ) {
					return $text;
				}
			}
		}
		return '';
	}

	public function own( string $address ): bool {
		return '' === ( $this->judge )()->address( $address );
	}

	/** @param list<Service> $services */
	private static function find( array $services, string $kind, string $name, string $address ): ?Service {
		if ( 'inline' !== $kind ) {
			return 'address' === $kind ? Matching::address( $services, $address ) : Matching::stored( $services, $kind, $name );
		}
		foreach ( $services as $one ) {
			if ( in_array( $name, $one->inline, true ) ) {
				return $one;
			}
		}
		return null;
	}

	/** Two services on one host differ by the path of their patterns. */
	private static function path( Service $service, string $address ): string {
		$best = 0;
		$path = '';
		foreach ( $service->patterns as $pattern ) {
			$fit = Pattern::fit( array( $pattern ), $address );
			if ( $fit > $best ) {
				list( $best, $path ) = array( $fit, (string) strstr( $pattern, '/' ) );
			}
		}
		return $path;
	}

	private static function entry( ?Service $service, Sighting $seen ): string {
		foreach ( null === $service ? array() : $service->entries as $entry ) {
			if ( $entry->kind === $seen->kind && Pattern::named( $entry->name, $seen->name ) > 0 ) {
				return $entry->name;
			}
		}
		return Sighting::plain( $seen->name );
	}
}
