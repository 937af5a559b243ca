<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * One rendering of a policy: from when it holds, and which facts went into it.
 *
 * @phpstan-import-type Row from Table
 */
final class Reading {

	/** @var array<string, string|array<string, Row>> */
	private array $used = array();

	/** @var list<Fact>|null What the registers said when it first asked them. */
	public ?array $registers = null;

	public function __construct( public readonly \DateTimeImmutable $effective ) {}

	/** @param string|array<string, Row> $value */
	public function note( string $name, string|array $value ): void {
		$this->used[ $name ] = $value;
	}

	/** @return array<string, string|array<string, Row>> In a fixed order, so that the same facts give the same hash. */
	public function used(): array {
		ksort( $this->used );
		return $this->used;
	}
}
