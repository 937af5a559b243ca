<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Telling everyone concerned of a new version. */
final readonly class Notifications implements Part {

	public function __construct( private Ground $ground, private Transports $transports, private Policies $policies, private Standings $standings, private Consents $consents, private Retentions $retentions ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
