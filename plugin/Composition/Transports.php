<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** How the site’s mail leaves, and what comes back of it. */
final readonly class Transports implements Part {

	public function __construct( private Ground $ground, private Processings $processings ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
