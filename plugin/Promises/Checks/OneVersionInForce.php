<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Policy\Edition;
use RightsDesk\Policy\PolicyDesk;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Every version that was ever published: whether its text still has its hash, in the table and in the history, and which is in force. */
final readonly class OneVersionInForce implements Check {

	public function __construct( private PolicyDesk $desk, private Rows $rows ) {}

	public function number(): string {
		return 'P01';
	}

	public function look(): Verdict {
		$editions = array_values( array_filter( $this->desk->editions(), static fn ( Edition $one ): bool => null === $one->retracted_at ) );
		$current  = $this->desk->in_force();
		$next     = $this->desk->announced();
		$unsound  = array_map( static fn ( array $one ): string => "{$one['number']} ({$one['locale']})", $this->desk->unsound() );
		$twice    = $this->rows->count( 'SELECT COUNT(*) FROM ( SELECT locale FROM {policy_versions} WHERE retracted_at IS NULL GROUP BY locale, effective_at HAVING COUNT(*) > 1 ) twice' );
		$numbers  = array_unique( array_map( static fn ( Edition $one ): int => $one->number, $editions ) );
		$behind   = array();
		foreach ( array_unique( array_map( static fn ( Edition $one ): string => $one->locale, $editions ) ) as $locale ) {
			$of = $this->desk->in_force( $locale );
			if ( null !== $of && null !== $current && $of->locale === $locale && $of->number < $current->number ) {
				$behind[] = $locale;
			}
		}
		$open = __( 'Open the policy', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Versions published', 'rights-desk' ), count( $numbers ) )
			->shows( __( 'In force', 'rights-desk' ), null === $current ? '–' : "$current->number ($current->locale), " . $current->effective_at->format( 'Y-m-d H:i' ) . ' UTC' )
			->shows( __( 'Announced', 'rights-desk' ), null === $next ? '–' : "$next->number, " . $next->effective_at->format( 'Y-m-d H:i' ) . ' UTC' )
			->shows( __( 'Fingerprint of what is in force', 'rights-desk' ), null === $current ? '–' : $current->sha256 )
			->broken( array() === $editions, __( 'No version of the policy has been published.', 'rights-desk' ), $open, '/policy' )
			->broken( array() !== $editions && null === $current, __( 'No version of the policy is in force yet.', 'rights-desk' ), $open, '/policy' )
			/* translators: %s: numbers of versions. */
			->broken( array() !== $unsound, sprintf( __( 'Not what was published: version %s.', 'rights-desk' ), implode( ', ', $unsound ) ), __( 'See the versions', 'rights-desk' ), '/policy/versions' )
			->broken( $twice > 0, __( 'Two versions took effect at the same moment.', 'rights-desk' ), __( 'See the versions', 'rights-desk' ), '/policy/versions' )
			/* translators: %s: languages. */
			->at_risk( array() !== $behind, sprintf( __( 'An older version is in force in: %s.', 'rights-desk' ), implode( ', ', $behind ) ), $open, '/policy' )
			->verdict( __( 'Exactly one version is in force, and every version is still what was published.', 'rights-desk' ) );
	}
}
