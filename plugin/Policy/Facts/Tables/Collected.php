<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Policy\Facts\BasisWords;
use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\Missing;
use RightsDesk\Policy\Facts\Table;

/**
 * What the site keeps by itself, as found in it: addresses, user agents (P12).
 *
 * @phpstan-import-type Row from Table
 * @phpstan-type Found array{place: string, label: string, fields: string, purpose: string, basis: string, keep_days: int}
 */
final readonly class Collected implements Table {

	/** @param \Closure(): list<Found> $found keep_days: 0 when nothing ends it. */
	public function __construct( private \Closure $found, private BasisWords $bases ) {}

	public function label(): string {
		return __( 'What this site collects by itself', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'what'  => __( 'What, and where', 'rights-desk' ),
			'why'   => __( 'What for, and why the law allows it', 'rights-desk' ),
			'until' => __( 'How long', 'rights-desk' ),
		);
	}

	public function rows(): array {
		$rows = array();
		foreach ( ( $this->found )() as $one ) {
			$rows[ $one['place'] ] = $one;
		}
		return $rows;
	}

	public function cells( array $row ): array {
		$basis = Cells::text( $row, 'basis' );
		$days  = Cells::number( $row, 'keep_days' );
		return array(
			'what'  => Cells::lines( array( Cells::text( $row, 'label' ), Cells::text( $row, 'fields' ) ) ),
			'why'   => Cells::lines( array( '' === Cells::text( $row, 'purpose' ) ? Missing::text( __( 'what this is for', 'rights-desk' ) ) : Cells::text( $row, 'purpose' ), '' === $basis ? '' : $this->bases->of( $basis ) ) ),
			'until' => $days > 0 ? Cells::days( $days ) : __( 'As long as what it belongs to is kept.', 'rights-desk' ),
		);
	}

	public function none(): string {
		return __( 'This site keeps no addresses of devices and no names of browsers of its visitors.', 'rights-desk' );
	}
}
