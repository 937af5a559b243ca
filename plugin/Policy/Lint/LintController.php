<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Lint;

use RightsDesk\Platform\Routes;

/** REST: what the linter of policies compares a text with. */
final readonly class LintController {

	public function __construct( private SiteState $state, private FrontPages $pages ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/policy/site', fn (): array => $this->state->shape() );
		// Apart, since reading the site's own pages takes seconds.
		$routes->add( 'GET', '/policy/third-parties', fn (): array => $this->pages->look() );
	}
}
