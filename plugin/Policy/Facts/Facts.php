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

	/** Notes that a register is quoted: for what shows it in a way of its own. */
	public function quote( string $name ): void {
		$table = null === $this->reading ? null : $this->tables()[ $name ] ?? null;
		if ( null !== $table ) {
			$this->reading?->note( Comparison::TABLE . $name, $table->rows() );
		}
	}

	/** A register as HTML. */
	public function table( string $name ): string {
		$table = $this->tables()[ $name ] ?? null;
		if ( null === $table ) {
			return '';
		}
		$rows = $table->rows();
		$this->reading?->note( Comparison::TABLE . $name, $rows );
		return Cells::html( $table, $rows );
	}

	/**
	 * What a version quotes, and is so no more. Both sides in the version's language and today's words; labels in the reader's.
	 *
	 * @param array<array-key, mixed> $then What collect() gave.
	 * @return list<Difference>
	 */
	public function differences( array $then, string $locale = '' ): array {
		$comparison = $this->comparison();
		$changed    = $this->in( $locale, static fn (): array => $comparison->changed( $then ) );
		return array_map( static fn ( array $one ): array => array( ...$one, 'label' => $comparison->label( $one['name'] ) ), $changed );
	}

	/**
	 * What went into a version, in words.
	 *
	 * @param array<array-key, mixed> $used What collect() gave.
	 * @return list<array{name: string, label: string, value: string}>
	 */
	public function words( array $used, string $locale = '' ): array {
		$comparison = $this->comparison();
		return $this->in( $locale, static fn (): array => $comparison->words( $used ) );
	}

	private function comparison(): Comparison {
		return new Comparison( $this->tables(), $this->find( ... ) );
	}

	/** @return array<string, Table> */
	private function tables(): array {
		return $this->built ??= ( $this->tables )();
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
