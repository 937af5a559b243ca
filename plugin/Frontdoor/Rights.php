<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** Each right as a person would say it, with one plain sentence on what it brings. */
final readonly class Rights {

	/** Those that the form can offer: the kinds that are carried out. */
	public const OFFERED = array( 'inspection', 'erasure' );

	public function title( string $kind ): string {
		return match ( $kind ) {
			'inspection' => __( 'I want a copy of my data', 'rights-desk' ),
			'erasure'    => __( 'I want to be forgotten', 'rights-desk' ),
			default      => $kind,
		};
	}

	public function sentence( string $kind ): string {
		return match ( $kind ) {
			'inspection' => __( 'You get everything that we hold about you, what we use it for and who else has it.', 'rights-desk' ),
			'erasure'    => __( 'We erase what we hold about you, and tell you what the law obliges us to keep.', 'rights-desk' ),
			default      => '',
		};
	}
}
