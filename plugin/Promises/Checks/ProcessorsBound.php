<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Register;
use RightsDesk\Processors\SparkPostAccount;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** What each processor in the register has promised, and whether that holds together. */
final readonly class ProcessorsBound implements Check {

	public function __construct( private Register $register, private SparkPostAccount $sparkpost ) {}

	public function number(): string {
		return 'P06';
	}

	public function look(): Verdict {
		$all     = array_values( array_filter( $this->register->all(), static fn ( Processor $one ): bool => 'processor' === $one->role || 'joint' === $one->role ) );
		$with    = static fn ( string ...$codes ): array => array_values( array_map( static fn ( Processor $one ): string => $one->name, array_filter( $all, static fn ( Processor $one ): bool => array() !== array_intersect( $codes, $one->findings() ) ) ) );
		$unbound = $with( 'no_agreement' );
		$unsafe  = $with( 'no_safeguards' );
		$against = $with( 'contradicts', 'own_use', 'onward' );
		$unclear = array_diff( $with( 'unclear', 'no_place', 'no_purpose' ), $against );
		$missing = '' !== $this->sparkpost->from() && ! in_array( 'sparkpost', array_column( $all, 'how' ), true );
		$register = __( 'Open the register', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Processors in the register', 'rights-desk' ), array_values( array_map( static fn ( Processor $one ): string => $one->name, $all ) ) )
			->broken( array() === $all, __( 'No processor is in the register. At least the firm that hosts this site has people’s data.', 'rights-desk' ), $register, '/processors' )
			/* translators: %s: names. */
			->broken( array() !== $unbound, sprintf( __( 'Without an agreement: %s.', 'rights-desk' ), implode( ', ', $unbound ) ), $register, '/processors' )
			/* translators: %s: names. */
			->broken( array() !== $unsafe, sprintf( __( 'Outside the EEA without safeguards: %s.', 'rights-desk' ), implode( ', ', $unsafe ) ), $register, '/processors' )
			->broken( $missing, __( 'This site has a key for SparkPost, but SparkPost is not in the register.', 'rights-desk' ), $register, '/processors' )
			/* translators: %s: names. */
			->at_risk( array() !== $against, sprintf( __( 'Uses data for itself or passes it on, or says both: %s.', 'rights-desk' ), implode( ', ', $against ) ), $register, '/processors' )
			/* translators: %s: names. */
			->at_risk( array() !== $unclear, sprintf( __( 'Not all is known of: %s.', 'rights-desk' ), implode( ', ', $unclear ) ), $register, '/processors' )
			->verdict( __( 'Every processor in the register is bound by an agreement, and what they promised holds together.', 'rights-desk' ) );
	}
}
