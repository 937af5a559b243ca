<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Platform\Routes;

/** Services, what they keep, and who they are: the register, its screen, the list for the policy. */
final readonly class CookieRegister implements Part {

	public function __construct( private Ground $ground ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
