<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Note;
use RightsDesk\Platform\Clock;

/** What a signed look at a page carries: a choice that allows everything, the probe, and what the HTML holds. */
final readonly class Front {

	private const EPOCH = '2020-01-01 00:00:00';

	/** @param string $file The plugin's main file. */
	public function __construct( private string $file, private Clock $clock ) {}

	/** Value of the visitor's cookie as "Accept all" writes it: what can't be asked for isn't allowed by it. */
	public function choice(): string {
		$versions = Note::read()->versions;
		$bits     = implode( '', array_map( static fn ( int $version ): string => (string) min( 1, $version ), array( $versions['analytical'], $versions['tracking'] ) ) );
		$day      = intdiv( $this->clock->now()->getTimestamp() - (int) strtotime( self::EPOCH . ' UTC' ), DAY_IN_SECONDS );
		return "$bits-" . base_convert( (string) $versions['analytical'], 10, 36 ) . '.' . base_convert( (string) $versions['tracking'], 10, 36 ) . '-' . base_convert( (string) $day, 10, 36 ) . '-scanscanscan-';
	}

	public function probe(): string {
		$file = dirname( $this->file ) . '/front/probe.js';
		return is_readable( $file ) ? (string) file_get_contents( $file ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of the plugin.
	}

	/**
	 * @param list<Sighting> $seen
	 * @return list<array<string, mixed>>
	 */
	public function told( array $seen ): array {
		return array_map( static fn ( Sighting $one ): array => array( 'kind' => $one->kind, 'name' => $one->name, 'held' => $one->held, 'tag' => $one->tag, 'from' => $one->from, 'line' => $one->line, 'type' => $one->type ), array_slice( $seen, 0, 500 ) );
	}
}
