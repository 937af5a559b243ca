<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** Which of some services an address or a stored name belongs to. */
final readonly class Matching {

	/** @param list<Service> $services */
	public static function address( array $services, string $url ): ?Service {
		$best  = 0;
		$found = null;
		foreach ( $services as $service ) {
			$fit = Pattern::fit( $service->patterns, $url );
			if ( $fit > $best ) {
				$best  = $fit;
				$found = $service;
			}
		}
		return $found;
	}

	/** @param list<Service> $services */
	public static function stored( array $services, string $kind, string $name ): ?Service {
		$best  = 0;
		$found = null;
		foreach ( $services as $service ) {
			foreach ( $service->entries as $entry ) {
				$fit = $entry->kind === $kind ? Pattern::named( $entry->name, $name ) : 0;
				if ( $fit > $best ) {
					$best  = $fit;
					$found = $service;
				}
			}
		}
		return $found;
	}
}
