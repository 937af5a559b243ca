<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** What a service that is no longer in use may have left in visitors' browsers, under the site's own address. */
final readonly class Gone {

	/**
	 * @param 'analytical'|'tracking'             $category
	 * @param list<array{0: string, 1: string}> $names Kind, and name as Entry has it.
	 */
	public function __construct( public string $code, public string $category, public array $names ) {}

	public static function of( Service $service ): self {
		$first = array_filter( $service->entries, static fn ( Entry $entry ): bool => $entry->first );
		return new self(
			$service->code,
			'analytical' === $service->category ? 'analytical' : 'tracking',
			array_values( array_map( static fn ( Entry $entry ): array => array( $entry->kind, $entry->name ), $first ) )
		);
	}
}
