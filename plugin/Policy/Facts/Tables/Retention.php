<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Platform\Settings;
use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\RetentionWords;
use RightsDesk\Policy\Facts\Table;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\PurposeWords;
use RightsDesk\Retention\HoldStore;

/**
 * How long what is kept, and by which law longer (Art. 13(2)(a)).
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Retention implements Table {

	public function __construct( private HoldStore $holds, private Purposes $purposes, private PurposeWords $labels, private Settings $settings, private RetentionWords $words ) {}

	public function label(): string {
		return __( 'How long data is kept', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'what' => __( 'What', 'rights-desk' ),
			'long' => __( 'How long', 'rights-desk' ),
		);
	}

	public function rows(): array {
		return array( ...$this->purposes(), ...$this->holds(), ...$this->own() );
	}

	public function cells( array $row ): array {
		$name = Cells::text( $row, 'name' );
		return match ( Cells::text( $row, 'kind' ) ) {
			'purpose' => array(
				'what' => '' === $name ? $this->labels->label( Cells::text( $row, 'slug' ) ) : $name,
				'long' => $this->words->purpose( Cells::text( $row, 'slug' ), Cells::text( $row, 'term' ), Cells::text( $row, 'basis' ) ),
			),
			'hold'    => array(
				'what' => $name,
				'long' => $this->words->hold( $row ),
			),
			default   => array(
				'what' => $this->words->own( $row ),
				'long' => $this->words->own_term( $row ),
			),
		};
	}

	public function none(): string {
		return __( 'We keep no personal data.', 'rights-desk' );
	}

	/** @return array<string, Row> */
	private function purposes(): array {
		$general = $this->settings->text( 'retention' );
		$rows    = array();
		foreach ( $this->purposes->all() as $one ) {
			// Requests have a row of their own, from the setting that ends them.
			if ( $one->active && 'rights' !== $one->slug ) {
				$rows[ "purpose-$one->slug" ] = array(
					'kind'  => 'purpose',
					'slug'  => $one->slug,
					'name'  => $one->label === $this->labels->label( $one->slug ) ? '' : $one->label,
					'term'  => $one->retention,
					'basis' => $one->basis,
				);
			}
		}
		if ( '' !== $general ) {
			$rows['general'] = array(
				'kind' => 'general',
				'term' => $general,
			);
		}
		return $rows;
	}

	/** @return array<string, Row> */
	private function holds(): array {
		$rows = array();
		foreach ( $this->holds->all() as $hold ) {
			if ( $hold->active ) {
				$rows[ "hold-$hold->preset" ] = array(
					'kind'    => 'hold',
					'name'    => $hold->label,
					'law'     => $hold->law,
					'article' => $hold->article,
					'months'  => $hold->term->months,
					'starts'  => $hold->term->start,
				);
			}
		}
		return $rows;
	}

	/** @return array<string, Row> */
	private function own(): array {
		$days = $this->settings->number( 'backup_days' );
		return array_filter(
			array(
				'requests' => array(
					'kind'   => 'requests',
					'months' => $this->settings->number( 'keep_handled_months' ),
				),
				'backups'  => 0 === $days ? null : array(
					'kind' => 'backups',
					'days' => $days,
				),
			)
		);
	}
}
