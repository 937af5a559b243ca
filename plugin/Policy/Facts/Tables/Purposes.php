<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Policy\Facts\BasisWords;
use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\Missing;
use RightsDesk\Policy\Facts\Table;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes as Register;
use RightsDesk\Processors\PurposeWords;

/**
 * What data is used for, and on which legal basis (Art. 13(1)(c)-(d)).
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Purposes implements Table {

	public function __construct( private Register $register, private PurposeWords $words, private BasisWords $bases ) {}

	public function label(): string {
		return __( 'What data is used for', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'purpose' => __( 'What we use data for', 'rights-desk' ),
			'whose'   => __( 'Whose data, and which', 'rights-desk' ),
			'basis'   => __( 'Why the law allows it', 'rights-desk' ),
		);
	}

	public function rows(): array {
		$rows = array();
		foreach ( $this->register->all() as $one ) {
			if ( $one->active ) {
				$rows[ $one->slug ] = $this->row( $one );
			}
		}
		return $rows;
	}

	public function cells( array $row ): array {
		$slug     = Cells::text( $row, 'slug' );
		$own      = static fn ( string $field, string $else ): string => '' === Cells::text( $row, $field ) ? $else : Cells::text( $row, $field );
		$interest = Cells::text( $row, 'interest' );
		$basis    = Cells::text( $row, 'basis' );
		$data     = implode( ', ', array_map( $this->bases->category( ... ), Cells::list( $row, 'categories' ) ) );
		return array(
			'purpose' => Cells::lines( array( $own( 'label', $this->words->label( $slug ) ), $own( 'what', $this->words->what( $slug ) ) ) ),
			'whose'   => Cells::lines( array( $own( 'people', $this->words->people( $slug ) ), '' === $data ? '' : sprintf( /* translators: %s: kinds of data. */ __( 'Data: %s', 'rights-desk' ), $data ) ) ),
			'basis'   => Cells::lines(
				array(
					$this->bases->of( $basis ),
					'6(1)(f)' === $basis ? ( '' === $interest ? Missing::text( __( 'our legitimate interest', 'rights-desk' ) ) : $interest ) : '',
					(bool) ( $row['profiling'] ?? false ) ? __( 'This includes profiling.', 'rights-desk' ) : '',
				)
			),
		);
	}

	public function none(): string {
		return __( 'We use no personal data.', 'rights-desk' );
	}

	/** @return Row What the register only has in the words of this plugin is left to those words. */
	private function row( Purpose $one ): array {
		return array(
			'slug'       => $one->slug,
			'label'      => $one->label === $this->words->label( $one->slug ) ? '' : $one->label,
			'what'       => $one->what === $this->words->what( $one->slug ) ? '' : $one->what,
			'people'     => $one->people === $this->words->people( $one->slug ) ? '' : $one->people,
			'categories' => $one->categories,
			'basis'      => $one->basis,
			'interest'   => $one->interest,
			'profiling'  => $one->profiling,
		);
	}
}
