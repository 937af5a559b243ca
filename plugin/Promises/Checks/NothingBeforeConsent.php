<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Cookies\Scan\Judged;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\CookiesSeen;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** What the site's own pages set and load for a visitor who agreed to nothing: fetched now, and as the last scans saw them. */
final readonly class NothingBeforeConsent implements Check {

	public function __construct( private CookiesSeen $seen ) {}

	public function number(): string {
		return 'P29';
	}

	public function look(): Verdict {
		$now      = $this->seen->now();
		$scan     = $this->seen->scans();
		$on       = 'off' !== $scan['mode'];
		$breaches = array_values( array_filter( $scan['judged'], static fn ( Judged $one ): bool => $one->breach() ) );
		list( $label, $path ) = array( __( 'See what was found', 'rights-desk' ), '/cookies/scan' );
		$weighing = ( new Weighing() )
			->shows( __( 'Pages fetched as a visitor', 'rights-desk' ), $now['pages'] )
			->shows( __( 'Cookies that they set', 'rights-desk' ), $now['cookies'] )
			->shows( __( 'Others from whom they load', 'rights-desk' ), $now['hosts'] )
			->shows( __( 'Last scan in a browser', 'rights-desk' ), $scan['browser'] )
			->shows( __( 'Last scan by the server', 'rights-desk' ), $scan['server'] )
			/* translators: %s: names of services. */
			->broken( array() !== $now['trackers'], sprintf( __( 'Before anybody agreed, these follow visitors: %s.', 'rights-desk' ), implode( ', ', $now['trackers'] ) ), $label, $path )
			/* translators: %s: names of cookies. */
			->broken( array() !== $now['unneeded'], sprintf( __( 'Before anybody agreed, these cookies are set: %s.', 'rights-desk' ), implode( ', ', $now['unneeded'] ) ), $label, $path )
			/* translators: %s: what, on which page, in which line. */
			->broken( array() !== $breaches, sprintf( __( 'A scan saw before anybody agreed: %s.', 'rights-desk' ), implode( '; ', array_map( self::words( ... ), array_slice( $breaches, 0, 5 ) ) ) ), $label, $path )
			->broken( $on && ! $now['guard'], __( 'The cookie notice is on, and the page that a visitor gets has nothing of it: a cache may still hold an older page.', 'rights-desk' ), __( 'Open the cookie notice', 'rights-desk' ), '/cookies/notice' )
			/* translators: %s: names of hosts. */
			->broken( $on && array() !== $now['foreign'], sprintf( __( 'Although the cookie notice is on, the pages load from these before a choice: %s.', 'rights-desk' ), implode( ', ', $now['foreign'] ) ), $label, $path )
			->at_risk( ! $on && array() !== $now['hosts'] && array() === $now['trackers'], __( 'The pages load something from others, who may set cookies by that.', 'rights-desk' ), $label, $path )
			->at_risk( $on && $scan['advanced'], __( 'Google’s Consent Mode is set to advanced: Google is asked before consent, though told that there is none.', 'rights-desk' ), __( 'Open the cookie notice', 'rights-desk' ), '/cookies/notice' )
			->at_risk( $on && '' !== $scan['old'], $scan['old'], __( 'Scan the pages', 'rights-desk' ), $path )
			/* translators: %s: why. */
			->at_risk( '' !== $now['why'], sprintf( __( 'A page could not be fetched as a visitor: %s', 'rights-desk' ), $now['why'] ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) );
		return $on
			? $weighing->verdict( __( 'Before a choice the pages load nothing from others and keep nothing but what is necessary: seen now as the server sends them, and by the last scan in a browser.', 'rights-desk' ) )
			: $weighing->not_applicable( __( 'The pages looked at set no cookie that needs consent and load nothing from others. What scripts do later is seen by a scan in a browser.', 'rights-desk' ) );
	}

	private static function words( Judged $one ): string {
		$seen = $one->finding->seen;
		$name = '' === $one->service ? $one->finding->name : "{$one->finding->name} ($one->service)";
		/* translators: 1: what was found, 2: path of a page, 3: line of its HTML, or a script. */
		return sprintf( __( '%1$s on %2$s, %3$s', 'rights-desk' ), $name, $one->finding->pages[0] ?? '/', match ( true ) {
			/* translators: %d: number of a line. */
			$seen->line > 0     => sprintf( __( 'line %d', 'rights-desk' ), $seen->line ),
			'' !== $seen->from  => $seen->from,
			'http' === $seen->at => __( 'by the server', 'rights-desk' ),
			default             => $seen->at,
		} );
	}
}
