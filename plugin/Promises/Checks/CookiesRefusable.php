<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Cookies\Entry;
use RightsDesk\Cookies\Scan\Judged;
use RightsDesk\Cookies\Service;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\CookiesSeen;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Whether there is anything to refuse, and a way to refuse it and to take a choice back on the pages that visitors get. */
final readonly class CookiesRefusable implements Check {

	public function __construct( private CookiesSeen $seen ) {}

	public function number(): string {
		return 'P30';
	}

	public function look(): Verdict {
		$now  = $this->seen->now();
		$scan = $this->seen->scans();
		$on   = 'off' !== $scan['mode'];
		$asks = array_map( static fn ( Judged $one ): string => $one->finding->name, array_filter( $scan['judged'], static fn ( Judged $one ): bool => $one->asks() ) );
		$what = array_values( array_unique( array_merge( $now['trackers'], $now['unneeded'], $asks ) ) );
		// What stays with another can only be deleted there.
		$lost = array_map( static fn ( Service $one ): string => $one->name, array_filter( $this->seen->services(), static fn ( Service $one ): bool => 'functional' !== $one->category && '' === $one->delete && array() !== array_filter( $one->entries, static fn ( Entry $entry ): bool => ! $entry->first ) ) );
		$open = array( __( 'Open the cookie notice', 'rights-desk' ), '/cookies/notice' );
		$all  = ( new Weighing() )
			->shows( __( 'Pages fetched as a visitor', 'rights-desk' ), $now['pages'] )
			->shows( __( 'What a visitor would have to be able to refuse', 'rights-desk' ), $what )
			->shows( __( 'Services of which something stays with others', 'rights-desk' ), array_values( $lost ) )
			->at_risk( ! $on && array() !== $what, __( 'There is something to refuse, and the cookie notice is off: switch it on, or see that another plugin offers one.', 'rights-desk' ), ...$open )
			->broken( $on && $now['asks'] && ! $now['notice'], __( 'The cookie notice is on, and a visitor’s page comes without it: nobody can refuse there.', 'rights-desk' ), ...$open )
			->at_risk( $on && ! $now['asks'] && array() !== $what, __( 'Something is held back that no visitor can allow: nobody has said yet whose it is, so the notice asks nothing.', 'rights-desk' ), __( 'See what was found', 'rights-desk' ), '/cookies/scan' )
			->broken( $on && $now['asks'] && $now['notice'] && ! $now['reopens'], __( 'A visitor’s page has no way to change a choice once it is made.', 'rights-desk' ), ...$open )
			/* translators: %s: names of services. */
			->at_risk( $on && array() !== $lost, sprintf( __( 'These keep something under their own address, which no page can delete, and the register has no link to where one can: %s.', 'rights-desk' ), implode( ', ', $lost ) ), __( 'Open the services', 'rights-desk' ), '/cookies/services' )
			/* translators: %s: why. */
			->at_risk( '' !== $now['why'], sprintf( __( 'A page could not be fetched as a visitor: %s', 'rights-desk' ), $now['why'] ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) );
		return $on && $now['asks']
			? $all->verdict( __( 'The notice is on the pages that visitors get, and so is the way to take a choice back; what is withdrawn is deleted as far as a page can reach it, and the rest is named with a link.', 'rights-desk' ) )
			: $all->not_applicable( __( 'The pages looked at give visitors nothing to refuse.', 'rights-desk' ) );
	}
}
