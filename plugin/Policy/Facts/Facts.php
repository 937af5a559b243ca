<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * What is so, for a policy to quote (P04). One reading at a time notes what it used, so that a version
 * can be held against the registers later.
 *
 * @phpstan-import-type Row from Table
 * @phpstan-type Used array<string, string|array<string, Row>>
 * @phpstan-type Difference array{name: string, label: string, then: string, now: string}
 */
final class Facts {

	private const TABLE = 'table:';

	private ?Reading $reading = null;

	/** @var array<string, Table>|null */
	private ?array $built = null;

	/** @param \Closure(): array<string, Table> $tables */
	public function __construct( private readonly SiteFacts $site, private readonly RegisterFacts $registers, private readonly \Closure $tables ) {}

	/** @return list<Fact> */
	public function all( string $locale = '' ): array {
		return $this->in( $locale, fn (): array => array( ...$this->site->all( $this->reading?->effective ), ...$this->registers->all() ) );
	}

	/**
	 * Renders something in a language, and says which facts went into it.
	 *
	 * @template T
	 * @param \Closure(): T $render
	 * @return array{0: T, 1: Used}
	 */
	public function collect( string $locale, \DateTimeImmutable $effective, \Closure $render ): array {
		$outer         = $this->reading;
		$reading       = new Reading( $effective );
		$this->reading = $reading;
		try {
			return array( $this->in( $locale, $render ), $reading->used() );
		} finally {
			$this->reading = $outer;
		}
	}

	public function reads(): bool {
		return null !== $this->reading;
	}

	/** '' when there is no such fact, or nobody filled it in. */
	public function value( string $name ): string {
		$value = $this->find( $name )->value ?? '';
		$this->reading?->note( $name, $value );
		return $value;
	}

	/** The value, or a gap that nobody reads over; for Missing to write out. */
	public function shown( string $name ): string {
		$value = $this->value( $name );
		return '' === $value ? Missing::text( $this->find( $name )->label ?? $name ) : $value;
	}

	/** What stands in the editor for it: the value, or what is missing. Notes nothing. */
	public function label( string $name ): string {
		$fact = $this->find( $name );
		return null === $fact ? $name : ( '' === $fact->value ? $fact->label : $fact->value );
	}

	/** A register as HTML. */
	public function table( string $name ): string {
		$table = $this->tables()[ $name ] ?? null;
		if ( null === $table ) {
			return '';
		}
		$rows = $table->rows();
		$this->reading?->note( self::TABLE . $name, $rows );
		return Cells::html( $table, $rows );
	}

	/**
	 * What a version quotes, and is so no more. Both sides in the version's language and today's words; labels in the reader's.
	 *
	 * @param array<array-key, mixed> $then What collect() gave.
	 * @return list<Difference>
	 */
	public function differences( array $then, string $locale = '' ): array {
		$changed = $this->in( $locale, fn (): array => $this->changed( $then ) );
		return array_map( fn ( array $one ): array => array( ...$one, 'label' => $this->named( $one['name'] ) ), $changed );
	}

	/**
	 * @param array<array-key, mixed> $then
	 * @return list<array{name: string, then: string, now: string}>
	 */
	private function changed( array $then ): array {
		$changed = array();
		foreach ( $then as $name => $was ) {
			$difference = $this->difference( (string) $name, $was );
			if ( null !== $difference && $difference['then'] !== $difference['now'] ) {
				$changed[] = $difference;
			}
		}
		return $changed;
	}

	/**
	 * What went into a version, in words.
	 *
	 * @param array<array-key, mixed> $used What collect() gave.
	 * @return list<array{name: string, label: string, value: string}>
	 */
	public function words( array $used, string $locale = '' ): array {
		return $this->in(
			$locale,
			function () use ( $used ): array {
				$words = array();
				foreach ( $used as $name => $value ) {
					$name    = (string) $name;
					$table   = $this->table_of( $name );
					$words[] = array(
						'name'  => $name,
						'label' => $this->named( $name ),
						'value' => is_string( $value ) ? $value : ( null === $table || ! is_array( $value ) ? '' : implode( "\n", self::lines( $table, $value ) ) ),
					);
				}
				return $words;
			}
		);
	}

	/** @return array<string, Table> */
	private function tables(): array {
		return $this->built ??= ( $this->tables )();
	}

	/** @return array{name: string, then: string, now: string}|null */
	private function difference( string $name, mixed $was ): ?array {
		if ( in_array( $name, SiteFacts::STEADY, true ) ) {
			return null;
		}
		if ( ! str_starts_with( $name, self::TABLE ) ) {
			return array(
				'name' => $name,
				'then' => is_string( $was ) ? $was : '',
				'now'  => $this->find( $name )->value ?? '',
			);
		}
		$table = $this->table_of( $name );
		if ( null === $table ) {
			return null;
		}
		$then = self::lines( $table, is_array( $was ) ? $was : array() );
		$now  = self::lines( $table, $table->rows() );
		return array(
			'name' => $name,
			'then' => implode( "\n", Cells::without( $then, $now ) ),
			'now'  => implode( "\n", Cells::without( $now, $then ) ),
		);
	}

	private function table_of( string $name ): ?Table {
		return str_starts_with( $name, self::TABLE ) ? $this->tables()[ substr( $name, strlen( self::TABLE ) ) ] ?? null : null;
	}

	/** Its label; its name where there is no such fact any more. */
	private function named( string $name ): string {
		return $this->table_of( $name )?->label() ?? $this->find( $name )->label ?? $name;
	}

	/**
	 * @param array<array-key, mixed> $rows
	 * @return list<string>
	 */
	private static function lines( Table $table, array $rows ): array {
		$lines = array();
		foreach ( $rows as $row ) {
			if ( is_array( $row ) ) {
				/** @var Row $row As a table gave it; cells() reads each field with care. */
				$lines[] = Cells::line( $table, $row );
			}
		}
		return $lines;
	}

	private function find( string $name ): ?Fact {
		$facts = 1 === preg_match( RegisterFacts::PREFIX, $name ) ? $this->registers() : $this->site->near( $name, $this->reading?->effective );
		foreach ( $facts as $fact ) {
			if ( $fact->name === $name ) {
				return $fact;
			}
		}
		return null;
	}

	/** @return list<Fact> Read once for a rendering. */
	private function registers(): array {
		return null === $this->reading ? $this->registers->all() : $this->reading->registers ??= $this->registers->all();
	}

	/**
	 * Works in a language; in the one of the moment where the site hasn't got it.
	 *
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 */
	public function in( string $locale, \Closure $work ): mixed {
		$switched = '' !== $locale && determine_locale() !== $locale && switch_to_locale( $locale );
		try {
			return $work();
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
	}
}
