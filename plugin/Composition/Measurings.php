<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Security measures, who has access, and what the site collects by itself. */
final readonly class Measurings implements Part {

	public function __construct( private Ground $ground, private Processings $processings, private Standings $standings ) {}

	public function hooks(): void {}

	/** @return list<array{key: string, name: string, text: string}> What protects the data, for the policy. */
	public function measures(): array {
		return array();
	}

	/** @return list<array{key: string, name: string, text: string}> Which roles reach what, for the policy. */
	public function access(): array {
		return array();
	}

	/** @return list<array{place: string, label: string, fields: string, purpose: string, basis: string, keep_days: int}> What the site keeps by itself, for the policy; keep_days 0: nothing ends it. */
	public function collected(): array {
		return array();
	}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
