<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Platform\Routes;

/** What the site's own pages load and keep, found and judged. */
final readonly class CookieScan implements Part {

	public function __construct( private Ground $ground, private CookieRegister $register ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
