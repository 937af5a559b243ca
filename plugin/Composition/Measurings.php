<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Security measures, who has access, and what the site collects by itself. */
final readonly class Measurings implements Part {

	public function __construct( private Ground $ground, private Processings $processings, private Standings $standings ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
