<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Policy\Probe;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Fetches the policy page as a visitor without login, and sees which version comes, and from which cache. */
final readonly class PageShowsIt implements Check {

	/** @param \Closure(): string $page Address of the policy page, or ''. */
	public function __construct( private Probe $probe, private \Closure $page ) {}

	public function number(): string {
		return 'P02';
	}

	public function look(): Verdict {
		$seen = $this->probe->page();
		$open = __( 'Open the policy', 'rights-desk' );
		$url  = ( $this->page )();
		return ( new Weighing() )
			->shows( __( 'Policy page', 'rights-desk' ), '' === $url ? __( 'none', 'rights-desk' ) : $url )
			->shows( __( 'Answer to a visitor', 'rights-desk' ), $seen['status'] > 0 ? "HTTP {$seen['status']}" : '–' )
			->shows( __( 'Version that it shows', 'rights-desk' ), $seen['shown_number'] > 0 ? $seen['shown_number'] : '–' )
			->shows( __( 'From a cache', 'rights-desk' ), $seen['cached'] ? __( 'yes', 'rights-desk' ) : __( 'no', 'rights-desk' ) )
			->broken( in_array( $seen['state'], array( 'broken', 'none' ), true ), $seen['says'], $open, '/policy' )
			->at_risk( 'at_risk' === $seen['state'], $seen['says'], $open, '/policy' )
			->verdict( $seen['says'] );
	}
}
