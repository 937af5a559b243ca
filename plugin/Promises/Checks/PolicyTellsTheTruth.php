<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Policy\Edition;
use RightsDesk\Policy\Facts\Facts;
use RightsDesk\Policy\PolicyDesk;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** What the version in force quotes of the registers, against what stands in them now; and what it leaves out. */
final readonly class PolicyTellsTheTruth implements Check {

	public function __construct( private PolicyDesk $desk, private Facts $facts ) {}

	public function number(): string {
		return 'P04';
	}

	public function look(): Verdict {
		$weighed = new Weighing();
		$current = $this->desk->in_force();
		if ( null === $current ) {
			return $weighed->broken( true, __( 'No version of the policy is in force.', 'rights-desk' ), __( 'Open the policy', 'rights-desk' ), '/policy' )->verdict( '' );
		}
		$changed = array();
		$lacking = array();
		foreach ( array_unique( array_map( static fn ( Edition $one ): string => $one->locale, $this->desk->editions() ) ) as $locale ) {
			$version = $this->desk->in_force( $locale );
			if ( null === $version || $version->locale !== $locale ) {
				continue;
			}
			foreach ( $this->facts->differences( $version->facts, $version->locale ) as $difference ) {
				$changed[ $difference['name'] ] = $difference['label'];
			}
			$lacking += array_diff_key( $this->sections(), $version->facts );
		}
		return $weighed
			->shows( __( 'Version in force', 'rights-desk' ), $current->number )
			->shows( __( 'Facts in its text', 'rights-desk' ), count( $current->facts ) )
			->shows( __( 'Changed since', 'rights-desk' ), array_values( $changed ) )
			/* translators: %s: names of facts. */
			->broken( array() !== $changed, sprintf( __( 'The policy says what is so no more: %s. Publish a new version.', 'rights-desk' ), implode( ', ', $changed ) ), __( 'See the difference', 'rights-desk' ), '/policy' )
			/* translators: %s: names of sections. */
			->at_risk( array() !== $lacking, sprintf( __( 'The text does not take these from the registers, so it can come to differ from what is done: %s.', 'rights-desk' ), implode( ', ', $lacking ) ), __( 'Open the policy', 'rights-desk' ), '/policy' )
			->verdict( __( 'What the policy says of the registers is what stands in them.', 'rights-desk' ) );
	}

	/** @return array<string, string> Tables that a policy should quote. */
	private function sections(): array {
		return array(
			'table:purposes'   => __( 'purposes', 'rights-desk' ),
			'table:processors' => __( 'processors', 'rights-desk' ),
			'table:retention'  => __( 'how long data is kept', 'rights-desk' ),
			'table:rights'     => __( 'rights', 'rights-desk' ),
			'table:measures'   => __( 'security measures', 'rights-desk' ),
			'table:access'     => __( 'who has access', 'rights-desk' ),
			'table:collected'  => __( 'automatically collected data', 'rights-desk' ),
		);
	}
}
