<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** Each promise with its live check, and those who show it. */
final readonly class Promising implements Part {

	/**
	 * @param \Closure(): Works $works
	 * @param \Closure(): Desks $desks
	 */
	public function __construct( private Ground $ground, private Sealings $sealings, private Processings $processings, private Transports $transports, private Standings $standings, private Consents $consents, private Retentions $retentions, private Copies $copies, private Measurings $measurings, private Policies $policies, private Notifications $notifications, private \Closure $works, private \Closure $desks ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
