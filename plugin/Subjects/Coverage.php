<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

/**
 * The coverage map: where this site's database holds addresses, and whether a source covers them.
 *
 * @phpstan-import-type PlaceRow from CoverageStore
 * @phpstan-type Known array{place: string, class: string, owner: string}
 * @phpstan-type Gap array{place: string, class: string, note: string}
 */
final readonly class Coverage {

	/** When the last scan ended, and where one that is under way stands. */
	public const OPTION = 'rights_desk_coverage';

	public const CLASSES = array( 'new', 'covered', 'not_personal', 'ask_vendor', 'manual' );

	/** What copies and proofs must own up to. */
	private const GAPS = array( 'new', 'ask_vendor', 'manual' );

	/**
	 * @param \Closure(): array{groups: array<string, string>, known: list<Known>} $expected contract/coverage.json.
	 * @param \Closure(): list<string>                                            $own      Our own tables, which our own exporter and eraser answer for.
	 */
	public function __construct(
		private CoverageStore $store,
		private CoverageScan $scan,
		private CoveredPlugins $plugins,
		private Schema $schema,
		private Chain $chain,
		private Transaction $transaction,
		private Clock $clock,
		private \Closure $expected,
		private \Closure $own,
		private string $prefix,
	) {}

	/** @return array{scanned_at: ?string, running: bool, plugins: list<array{owner: string, name: string, exports: bool, erases: bool}>, places: list<PlaceRow>, gaps: int} */
	public function map(): array {
		$state = $this->state();
		return array(
			'scanned_at' => $this->clock->iso( $state['at'] ),
			'running'    => '' !== $state['after'],
			'plugins'    => $this->plugins->all(),
			'places'     => $this->store->all(),
			'gaps'       => count( $this->open() ),
		);
	}

	/** @return list<Gap> What no source covers, in words for the person whose data it may be. */
	public function gaps(): array {
		$gaps = array();
		foreach ( $this->open() as $row ) {
			$gaps[] = array(
				'place' => $this->label( $row ),
				'class' => $row['class'],
				'note'  => $row['note'],
			);
		}
		return $gaps;
	}

	/**
	 * Scans tables for some seconds.
	 *
	 * @param string $after The table to go on after, or ''.
	 * @return array{done: bool, after: string, places: int}
	 */
	public function scan( string $after, int $seconds ): array {
		$until  = microtime( true ) + $seconds;
		$tables = array_values( array_filter( array_diff( $this->schema->tables(), ( $this->own )() ), fn ( string $table ): bool => str_starts_with( $table, $this->prefix ) || ! str_contains( $table, '_rights_desk_' ) ) );
		sort( $tables, SORT_STRING );
		foreach ( $tables as $table ) {
			if ( strcmp( $table, $after ) <= 0 ) {
				continue;
			}
			$this->table( $table );
			$after = $table;
			if ( microtime( true ) > $until && end( $tables ) !== $table ) {
				$this->remember( $this->state()['at'], $after );
				return array(
					'done'   => false,
					'after'  => $after,
					'places' => count( $this->store->all() ),
				);
			}
		}
		$this->store->only( array_map( $this->short( ... ), $tables ) );
		$this->remember( $this->clock->sql(), '' );
		return array(
			'done'   => true,
			'after'  => '',
			'places' => count( $this->store->all() ),
		);
	}

	/**
	 * Before a copy says what is held, it must be known where to look.
	 *
	 * @return bool Whether the map is of this hour; else it looked for some seconds.
	 */
	public function look(): bool {
		$state = $this->state();
		$last  = $this->clock->read( $state['at'] );
		if ( '' === $state['after'] && null !== $last && $last > $this->clock->now()->modify( '-1 hour' ) ) {
			return true;
		}
		return $this->scan( $state['after'], 8 )['done'];
	}

	/** @param PlaceRow $row */
	public function label( array $row ): string {
		return ( '' === $row['owner'] ? '' : $this->plugins->name( $row['owner'] ) . ': ' ) . $row['place'];
	}

	/** @param string $short Name of a table without the site's prefix. */
	public function whole( string $short ): string {
		return in_array( $this->prefix . $short, $this->schema->tables(), true ) ? $this->prefix . $short : $short;
	}

	/**
	 * The column that says what a row is, where one table holds many things; or ''.
	 *
	 * @param list<string> $columns
	 */
	public function group( string $short, array $columns ): string {
		$group = ( $this->expected )()['groups'][ $short ] ?? '';
		return '' === $group && in_array( 'meta_key', $columns, true ) ? 'meta_key' : $group;
	}

	/** Once a week, a little at a time. */
	public function weekly(): void {
		$state = $this->state();
		$last  = $this->clock->read( $state['at'] );
		if ( '' !== $state['after'] || null === $last || $last < $this->clock->now()->modify( '-7 days' ) ) {
			$this->scan( $state['after'], 5 );
		}
	}

	/**
	 * @return PlaceRow
	 * @throws Refusal
	 */
	public function settle( int $id, string $class, string $note, Actor $actor ): array {
		$was = $this->store->find( $id ) ?? throw new Refusal( 'not_found', '', 404 );
		if ( ! in_array( $class, self::CLASSES, true ) ) {
			throw new Refusal( 'unknown_class', 'class' );
		}
		if ( in_array( $class, array( 'manual', 'ask_vendor' ), true ) && '' === trim( $note ) ) {
			// The person reads it in their copy.
			throw new Refusal( 'note_needed', 'note' );
		}
		$this->transaction->run(
			function () use ( $was, $class, $note, $actor ): void {
				$this->store->settle( $was['id'], $class, trim( $note ) );
				$this->chain->append(
					0,
					'coverage_classed',
					$actor,
					array(
						'place' => (string) $was['id'],
						'was'   => $was['class'],
						'class' => $class,
					)
				);
			}
		);
		return $this->store->find( $id ) ?? $was;
	}

	private function table( string $table ): void {
		$short  = $this->short( $table );
		$expect = ( $this->expected )();
		$found  = array();
		foreach ( $this->scan->table( $table, $short, $this->group( $short, $this->schema->of( $table )['text'] ) ) as $place ) {
			list( $owner, $class ) = $this->expected( $place, $expect['known'] );
			$this->store->saw( $place, $owner, $class );
			$found[] = $place->name();
		}
		$this->store->gone( $short, $found );
	}

	/**
	 * @param list<Known> $all
	 * @return array{string, string} Whose it is, and what can be told of it before staff look.
	 */
	private function expected( Place $place, array $all ): array {
		$owner = $this->plugins->guess( $place->table, $place->key );
		$class = 'new';
		foreach ( $all as $known ) {
			if ( fnmatch( $known['place'], str_replace( array( '[', ']' ), array( '(', ')' ), $place->name() ), FNM_NOESCAPE ) ) {
				$owner = $known['owner'];
				$class = $known['class'];
				break;
			}
		}
		// A plugin that exports and erases answers for its own tables; staff can say otherwise.
		return array( $owner, 'new' === $class && $this->plugins->answers( $owner ) ? 'covered' : $class );
	}

	/** @return list<PlaceRow> What no source covers. */
	public function open(): array {
		return array_values( array_filter( $this->store->all(), static fn ( array $row ): bool => $row['rows'] > 0 && in_array( $row['class'], self::GAPS, true ) ) );
	}

	private function short( string $table ): string {
		return str_starts_with( $table, $this->prefix ) ? substr( $table, strlen( $this->prefix ) ) : $table;
	}

	/** @return array{at: ?string, after: string} */
	private function state(): array {
		$state = get_option( self::OPTION, array() );
		return array(
			'at'    => is_array( $state ) && is_string( $state['at'] ?? null ) ? $state['at'] : null,
			'after' => is_array( $state ) && is_string( $state['after'] ?? null ) ? $state['after'] : '',
		);
	}

	private function remember( ?string $at, string $after ): void {
		update_option(
			self::OPTION,
			array(
				'at'    => $at,
				'after' => $after,
			),
			false
		);
	}
}
