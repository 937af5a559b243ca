<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Sealing\Caches;
use RightsDesk\Sealing\Marks;

/** Marks that hide, and documents that are kept unreadable. */
final readonly class Sealings implements Part {

	public Marks $marks;

	public function __construct( private Ground $ground ) {
		$this->marks = new Marks( $ground->db, $ground->tables, new Caches() );
	}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
