<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * How long, in words. Where the firm said nothing, only what this software sees to by itself is said; else it is a gap.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class RetentionWords {

	public function purpose( string $slug, string $said, string $basis ): string {
		if ( '' !== $said ) {
			return $said;
		}
		return match ( true ) {
			'6(1)(a)' === $basis => __( 'Until you withdraw your consent.', 'rights-desk' ),
			'account' === $slug  => __( 'As long as you have the account. When you leave, we take that as a request to be forgotten.', 'rights-desk' ),
			'contract' === $slug => __( 'As long as you are a client. When you leave, we take that as a request to be forgotten.', 'rights-desk' ),
			'legal_duty' === $slug => __( 'As long as the law says, see the terms by law.', 'rights-desk' ),
			'service' === $slug  => __( 'Until you ask us to remove it.', 'rights-desk' ),
			default              => Missing::text( __( 'how long the data is kept', 'rights-desk' ) ),
		};
	}

	/** @param Row $row */
	public function hold( array $row ): string {
		$law  = trim( Cells::text( $row, 'law' ) . ', ' . Cells::text( $row, 'article' ), ', ' );
		$term = Cells::term( Cells::number( $row, 'months' ) );
		return 'next_january' === Cells::text( $row, 'starts' )
			/* translators: 1: a time such as "10 years", 2: a law. */
			? sprintf( __( '%1$s from the 1 January that follows, as the law asks: %2$s.', 'rights-desk' ), $term, $law )
			/* translators: 1: a time such as "10 years", 2: a law. */
			: sprintf( __( '%1$s from its date, as the law asks: %2$s.', 'rights-desk' ), $term, $law );
	}

	/** @param Row $row */
	public function own( array $row ): string {
		return match ( Cells::text( $row, 'kind' ) ) {
			'requests' => __( 'Privacy requests', 'rights-desk' ),
			'backups'  => __( 'Backups of the site', 'rights-desk' ),
			default    => __( 'In general', 'rights-desk' ),
		};
	}

	/** @param Row $row */
	public function own_term( array $row ): string {
		return match ( Cells::text( $row, 'kind' ) ) {
			/* translators: %s: a time such as "3 years". */
			'requests' => sprintf( __( '%s after the answer; then only anonymous figures. Of a request to be forgotten only anonymous figures from the start.', 'rights-desk' ), Cells::term( Cells::number( $row, 'months' ) ) ),
			'backups'  => Cells::days( Cells::number( $row, 'days' ) ),
			default    => Cells::text( $row, 'term' ),
		};
	}
}
