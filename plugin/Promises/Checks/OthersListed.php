<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Cookies\Matching;
use RightsDesk\Cookies\Scan\Judged;
use RightsDesk\Cookies\Service;
use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\CookiesSeen;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** From whom the site's own pages load, and what scans found, against who stands in the registers; and whether the policy prints the list. */
final readonly class OthersListed implements Check {

	public function __construct( private CookiesSeen $seen, private Register $register ) {}

	public function number(): string {
		return 'P31';
	}

	public function look(): Verdict {
		$now      = $this->seen->now();
		$scan     = $this->seen->scans();
		$services = $this->seen->services();
		$known    = mb_strtolower( implode( ' ', array_map( static fn ( Processor $one ): string => "$one->name $one->contact $one->email $one->says $one->note $one->agreement", $this->register->all() ) ) );
		$missing  = array_values( array_filter( $now['hosts'], static fn ( string $host ): bool => ! self::named( $host, $known ) && null === Matching::address( $services, "https://$host/" ) && ! self::has( $services, $host ) ) );
		$unlisted = array_values( array_unique( array_map( static fn ( Judged $one ): string => $one->finding->name, array_filter( $scan['judged'], static fn ( Judged $one ): bool => $one->unlisted() && ! ( 'address' === $one->finding->kind && self::named( explode( '/', $one->finding->name )[0], $known ) ) ) ) ) );
		$asking   = array_filter( $services, static fn ( Service $one ): bool => 'functional' !== $one->category );
		$on       = 'off' !== $scan['mode'];
		$all      = ( new Weighing() )
			->shows( __( 'Pages fetched as a visitor', 'rights-desk' ), $now['pages'] )
			->shows( __( 'Others from whom they load', 'rights-desk' ), $now['hosts'] )
			->shows( __( 'Services in the register', 'rights-desk' ), array_map( static fn ( Service $one ): string => $one->name, $services ) )
			->shows( __( 'Found by a scan, and not in the register', 'rights-desk' ), $unlisted )
			->shows( __( 'Last scan in a browser', 'rights-desk' ), $scan['browser'] )
			/* translators: %s: names of hosts. */
			->broken( array() !== $missing, sprintf( __( 'The pages load from these, and no register names them: %s.', 'rights-desk' ), implode( ', ', $missing ) ), __( 'Open the services', 'rights-desk' ), '/cookies/services' )
			->or_mend( in_array( 'secure.gravatar.com', $missing, true ), __( 'Switch pictures of commenters (Gravatar) off', 'rights-desk' ), admin_url( 'options-discussion.php' ) )
			/* translators: %s: names of cookies and hosts. */
			->at_risk( array() !== $unlisted, sprintf( __( 'A scan found these, and nobody has said yet whose they are: %s.', 'rights-desk' ), implode( ', ', array_slice( $unlisted, 0, 10 ) ) ), __( 'See what was found', 'rights-desk' ), '/cookies/scan' )
			->at_risk( $on && array() !== $asking && ! $now['list'], __( 'The policy that visitors see does not print the list of cookies: add the block to it.', 'rights-desk' ), __( 'Open the policy', 'rights-desk' ), '/policy' )
			->at_risk( $on && '' !== $scan['old'], $scan['old'], __( 'Scan the pages', 'rights-desk' ), '/cookies/scan' )
			/* translators: %s: why. */
			->at_risk( '' !== $now['why'], sprintf( __( 'A page could not be fetched as a visitor: %s', 'rights-desk' ), $now['why'] ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) );
		return $on
			? $all->verdict( __( 'Whatever the pages load or keep stands in the register, and the policy prints it.', 'rights-desk' ) )
			: $all->not_applicable( array() === $now['hosts'] ? __( 'The pages looked at load nothing from others.', 'rights-desk' ) : __( 'The register names everybody from whom the pages load.', 'rights-desk' ) );
	}

	/**
	 * A service whose patterns name a path on a host is named all the same.
	 *
	 * @param list<Service> $services
	 */
	private static function has( array $services, string $host ): bool {
		return array() !== array_filter( $services, static fn ( Service $one ): bool => array() !== array_filter( $one->patterns, static fn ( string $pattern ): bool => explode( '/', $pattern )[0] === $host ) );
	}

	/** By its host or the name before the ending: fonts.googleapis.com by "googleapis.com" or "googleapis". */
	private static function named( string $host, string $known ): bool {
		$parts = explode( '.', $host );
		$base  = implode( '.', array_slice( $parts, -2 ) );
		$name  = $parts[ max( 0, count( $parts ) - 2 ) ] ?? '';
		return str_contains( $known, $host ) || str_contains( $known, $base ) || ( strlen( $name ) > 3 && str_contains( $known, $name ) );
	}
}
