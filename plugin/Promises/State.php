<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** How a promise stands. The worst first. */
enum State: string {

	case Broken        = 'broken';
	case AtRisk        = 'at_risk';
	case Kept          = 'kept';
	case NotApplicable = 'not_applicable';

	public function label(): string {
		return match ( $this ) {
			self::Broken        => __( 'Broken', 'rights-desk' ),
			self::AtRisk        => __( 'At risk', 'rights-desk' ),
			self::Kept          => __( 'Kept', 'rights-desk' ),
			self::NotApplicable => __( 'Not applicable', 'rights-desk' ),
		};
	}

	/** Whether somebody must see to it. */
	public function needs(): bool {
		return in_array( $this, array( self::Broken, self::AtRisk ), true );
	}
}
