<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Authorities;
use RightsDesk\Platform\Routes;
use RightsDesk\Policy\Lint\FrontPages;
use RightsDesk\Policy\Lint\LintController;
use RightsDesk\Policy\Lint\Reading;
use RightsDesk\Policy\Lint\Services;
use RightsDesk\Policy\Lint\SiteState;

/** What a policy's text is compared with: the registers, and the site's own pages. */
final readonly class PolicyLint {

	public function __construct( private Ground $ground, private Processings $processings, private Retentions $retentions, private Cookies $cookies ) {}

	public function rest( Routes $routes ): void {
		$ground   = $this->ground;
		$services = new Services( $ground->contract );
		$state    = new SiteState( $ground->settings, new Authorities( dirname( __DIR__ ) . '/contract/authorities.json' ), $this->processings->purposes, $this->processings->register, fn (): array => $this->retentions->store->all(), $services, fn (): array => $this->cookies->register->register()->active() );
		( new LintController( $state, $this->pages() ) )->register( $routes );
	}

	/** Whose servers the site's own pages call. */
	public function pages(): FrontPages {
		$services = new Services( $this->ground->contract );
		return new FrontPages( new Reading( $services ), $services );
	}
}
