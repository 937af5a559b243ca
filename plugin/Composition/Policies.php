<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** The policy: its versions, and the facts in its text. */
final readonly class Policies implements Part {

	public function __construct( private Ground $ground, private Processings $processings, private Retentions $retentions, private Measurings $measurings, private Standings $standings ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
