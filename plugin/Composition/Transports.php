<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Transport\Mark;
use RightsDesk\Transport\Transmissions;

/** How the site’s mail leaves, and what comes back of it. */
final readonly class Transports implements Part {

	public Transmissions $transmissions;
	private Mark $mark;

	public function __construct( private Ground $ground, private Processings $processings ) {
		$this->mark          = new Mark( $ground->vault );
		$this->transmissions = new Transmissions( $processings->sparkpost, $this->mark );
	}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
