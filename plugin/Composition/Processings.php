<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Purposes, processors, what is asked of them, and disclosures to authorities. */
final readonly class Processings implements Part {

	public function __construct( private Ground $ground ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
