<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\SeenPages;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Whether there is anything to refuse; a notice to refuse it by is not part of this version. */
final readonly class CookiesRefusable implements Check {

	public function __construct( private SeenPages $pages ) {}

	public function number(): string {
		return 'P30';
	}

	public function look(): Verdict {
		$seen = $this->pages->see();
		$what = array_merge( $seen['trackers'], $seen['unneeded'] );
		return ( new Weighing() )
			->shows( __( 'Pages fetched as a visitor', 'rights-desk' ), $seen['pages'] )
			->shows( __( 'What a visitor would have to be able to refuse', 'rights-desk' ), $what )
			->at_risk( array() !== $what, __( 'There is something to refuse, and this version of Rights Desk has no cookie notice yet: see that another plugin offers one.', 'rights-desk' ), __( 'See the plugins', 'rights-desk' ), admin_url( 'plugins.php' ) )
			/* translators: %s: why. */
			->at_risk( '' !== $seen['why'], sprintf( __( 'A page could not be fetched as a visitor: %s', 'rights-desk' ), $seen['why'] ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) )
			->not_applicable( __( 'The pages looked at give visitors nothing to refuse.', 'rights-desk' ) );
	}
}
