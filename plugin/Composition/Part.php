<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;

/** A part of the composition root: it builds the objects of its rooms and lists their hooks. */
interface Part {

	/** On each boot: hooks, and nothing that costs a query. */
	public function hooks(): void;

	/** On rest_api_init. */
	public function rest( Routes $routes ): void;

	/** On cli_init. */
	public function commands(): void;

	/** A request becomes anonymous, within that transaction: what the rooms hold on its person for it alone goes. */
	public function forget( int $request_id ): void;
}
