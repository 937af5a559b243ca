<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\SeenPages;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** What the site's own pages set and load for a visitor who agreed to nothing. */
final readonly class NothingBeforeConsent implements Check {

	public function __construct( private SeenPages $pages ) {}

	public function number(): string {
		return 'P29';
	}

	public function look(): Verdict {
		$seen    = $this->pages->see();
		$plugins = __( 'See the plugins', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Pages fetched as a visitor', 'rights-desk' ), $seen['pages'] )
			->shows( __( 'Cookies that they set', 'rights-desk' ), $seen['cookies'] )
			->shows( __( 'Others from whom they load', 'rights-desk' ), $seen['hosts'] )
			/* translators: %s: names of services. */
			->broken( array() !== $seen['trackers'], sprintf( __( 'Before anybody agreed, these follow visitors: %s.', 'rights-desk' ), implode( ', ', $seen['trackers'] ) ), $plugins, admin_url( 'plugins.php' ) )
			/* translators: %s: names of cookies. */
			->broken( array() !== $seen['unneeded'], sprintf( __( 'Before anybody agreed, these cookies are set: %s.', 'rights-desk' ), implode( ', ', $seen['unneeded'] ) ), $plugins, admin_url( 'plugins.php' ) )
			->at_risk( array() !== $seen['hosts'] && array() === $seen['trackers'], __( 'The pages load something from others, who may set cookies by that.', 'rights-desk' ), $plugins, admin_url( 'plugins.php' ) )
			/* translators: %s: why. */
			->at_risk( '' !== $seen['why'], sprintf( __( 'A page could not be fetched as a visitor: %s', 'rights-desk' ), $seen['why'] ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) )
			->not_applicable( __( 'The pages looked at set no cookie that needs consent and load nothing from others. What scripts do later in a browser is not looked at yet.', 'rights-desk' ) );
	}
}
