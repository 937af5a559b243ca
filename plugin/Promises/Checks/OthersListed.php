<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\SeenPages;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** From whom the site's own pages load, against who stands in the register. */
final readonly class OthersListed implements Check {

	public function __construct( private SeenPages $pages, private Register $register ) {}

	public function number(): string {
		return 'P31';
	}

	public function look(): Verdict {
		$seen    = $this->pages->see();
		$known   = mb_strtolower( implode( ' ', array_map( static fn ( Processor $one ): string => "$one->name $one->contact $one->email $one->says $one->note $one->agreement", $this->register->all() ) ) );
		$missing = array_values( array_filter( $seen['hosts'], static fn ( string $host ): bool => ! self::named( $host, $known ) ) );
		return ( new Weighing() )
			->shows( __( 'Pages fetched as a visitor', 'rights-desk' ), $seen['pages'] )
			->shows( __( 'Others from whom they load', 'rights-desk' ), $seen['hosts'] )
			/* translators: %s: names of hosts. */
			->broken( array() !== $missing, sprintf( __( 'The pages load from these, and no register names them: %s.', 'rights-desk' ), implode( ', ', $missing ) ), __( 'Open the register', 'rights-desk' ), '/processors' )
			->or_mend( in_array( 'secure.gravatar.com', $missing, true ), __( 'Switch pictures of commenters (Gravatar) off', 'rights-desk' ), admin_url( 'options-discussion.php' ) )
			/* translators: %s: why. */
			->at_risk( '' !== $seen['why'], sprintf( __( 'A page could not be fetched as a visitor: %s', 'rights-desk' ), $seen['why'] ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) )
			->not_applicable( array() === $seen['hosts'] ? __( 'The pages looked at load nothing from others.', 'rights-desk' ) : __( 'The register names everybody from whom the pages load. A list of cookies by party is not part of this version.', 'rights-desk' ) );
	}

	/** By its host or the name before the ending: fonts.googleapis.com by "googleapis.com" or "googleapis". */
	private static function named( string $host, string $known ): bool {
		$parts = explode( '.', $host );
		$base  = implode( '.', array_slice( $parts, -2 ) );
		$name  = $parts[ max( 0, count( $parts ) - 2 ) ] ?? '';
		return str_contains( $known, $host ) || str_contains( $known, $base ) || ( strlen( $name ) > 3 && str_contains( $known, $name ) );
	}
}
