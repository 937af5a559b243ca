<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Who agreed to be contacted, for what, by which words. */
final readonly class Consents implements Part {

	public function __construct( private Ground $ground, private Processings $processings, private Standings $standings ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
