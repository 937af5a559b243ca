<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Client relations, holds by law, erasures that wait for their end. */
final readonly class Retentions implements Part {

	public function __construct( private Ground $ground ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
