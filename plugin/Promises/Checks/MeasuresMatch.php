<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Measures\Access;
use RightsDesk\Measures\Matches;
use RightsDesk\Measures\Register;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** The register of measures against what the site sees of itself, and who reaches data by WordPress's real roles and accounts. */
final readonly class MeasuresMatch implements Check {

	/** Not said, and still to be seen to. */
	private const EXPECTED = array( 'https', 'updates' );

	public function __construct( private Register $register, private Matches $matches, private Access $access ) {}

	public function number(): string {
		return 'P33';
	}

	public function look(): Verdict {
		$seen   = $this->matches->check();
		$denied = array_filter( $seen, static fn ( array $one ): bool => $one['claimed'] && ! $one['ok'] && $one['sure'] );
		$unsure = array_filter( $seen, static fn ( array $one ): bool => $one['claimed'] && ! $one['ok'] && ! $one['sure'] );
		$silent = array_filter( $seen, static fn ( array $one ): bool => ! $one['claimed'] && ! $one['ok'] && in_array( $one['slug'], self::EXPECTED, true ) );
		$active = $this->register->active();
		$open   = __( 'Open the measures', 'rights-desk' );
		$roles  = array_map( static fn ( array $one ): string => "{$one['label']}: {$one['people']}", $this->access->roles() );
		return ( new Weighing() )
			->shows( __( 'Measures in the register', 'rights-desk' ), count( $active ) )
			->shows( __( 'Roles that reach people’s data, and how many are in them', 'rights-desk' ), $roles )
			->shows( __( 'What the site cannot see itself', 'rights-desk' ), array_values( array_column( $unsure, 'label' ) ) )
			->broken( array() === $active, __( 'No security measure is in the register.', 'rights-desk' ), $open, '/measures' )
			/* translators: %s: what the site sees. */
			->broken( array() !== $denied, sprintf( __( 'Your measures say otherwise than what the site sees. %s', 'rights-desk' ), implode( ' ', array_column( $denied, 'says' ) ) ), $open, '/measures' )
			->at_risk( array() !== $silent, implode( ' ', array_column( $silent, 'says' ) ), $open, '/measures' )
			->verdict( __( 'The site is as its register of measures says, as far as it can see itself.', 'rights-desk' ) );
	}
}
