<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Platform\Contract;
use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\RightsWords;
use RightsDesk\Policy\Facts\Table;
use RightsDesk\Processors\Purposes;

/**
 * The rights that requests can be made of, from the same table by which they are handled (Art. 13(2)(b)).
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Rights implements Table {

	public function __construct( private Contract $contract, private Purposes $purposes, private RightsWords $words ) {}

	public function label(): string {
		return __( 'Your rights', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'right' => __( 'Right', 'rights-desk' ),
			'what'  => __( 'What it brings you', 'rights-desk' ),
		);
	}

	public function rows(): array {
		$kinds = $this->contract->table( 'workflow' )['kinds'] ?? array();
		$rows  = array();
		foreach ( is_array( $kinds ) ? $kinds : array() as $kind => $about ) {
			$rows[ (string) $kind ] = array(
				'kind'    => (string) $kind,
				'article' => is_array( $about ) && is_string( $about['article'] ?? null ) ? $about['article'] : '',
			);
		}
		// One can withdraw only what one has given.
		foreach ( $this->purposes->all() as $purpose ) {
			if ( $purpose->active && '6(1)(a)' === $purpose->basis ) {
				$rows['withdrawal'] = array(
					'kind'    => 'withdrawal',
					'article' => '7(3)',
				);
			}
		}
		return $rows;
	}

	public function cells( array $row ): array {
		$kind = Cells::text( $row, 'kind' );
		return array(
			/* translators: 1: a right, 2: number of the article of the GDPR. */
			'right' => sprintf( __( '%1$s (Article %2$s)', 'rights-desk' ), $this->words->title( $kind ), Cells::text( $row, 'article' ) ),
			'what'  => $this->words->sentence( $kind ),
		);
	}

	public function none(): string {
		return '';
	}
}
