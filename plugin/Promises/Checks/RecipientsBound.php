<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Who gets data and is no processor: for what, and what binds them. */
final readonly class RecipientsBound implements Check {

	/** Bookkeeping and administration. */
	private const MEANT = array( 'legal_duty', 'contract', 'account', 'rights' );

	public function __construct( private Register $register ) {}

	public function number(): string {
		return 'P11';
	}

	public function look(): Verdict {
		$all      = array_values( array_filter( $this->register->all(), static fn ( Processor $one ): bool => 'recipient' === $one->role ) );
		$names    = static fn ( \Closure $which ): array => array_values( array_map( static fn ( Processor $one ): string => $one->name, array_filter( $all, $which ) ) );
		$unbound  = $names( static fn ( Processor $one ): bool => in_array( 'no_basis', $one->findings(), true ) );
		$aimless  = $names( static fn ( Processor $one ): bool => array() === $one->purposes );
		$other    = $names( static fn ( Processor $one ): bool => array() !== array_diff( $one->purposes, self::MEANT ) );
		$register = __( 'Open the register', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Recipients in the register', 'rights-desk' ), $names( static fn (): bool => true ) )
			/* translators: %s: names. */
			->broken( array() !== $unbound, sprintf( __( 'Bound by no agreement, oath or law: %s.', 'rights-desk' ), implode( ', ', $unbound ) ), $register, '/processors' )
			/* translators: %s: names. */
			->broken( array() !== $other, sprintf( __( 'Gets data for something else than bookkeeping or administration: %s.', 'rights-desk' ), implode( ', ', $other ) ), $register, '/processors' )
			/* translators: %s: names. */
			->at_risk( array() !== $aimless, sprintf( __( 'It is not said for what: %s.', 'rights-desk' ), implode( ', ', $aimless ) ), $register, '/processors' )
			->verdict( array() === $all ? __( 'Nobody but processors gets data, says the register.', 'rights-desk' ) : __( 'Everybody who gets data is bound, and gets it for bookkeeping or administration.', 'rights-desk' ) );
	}
}
