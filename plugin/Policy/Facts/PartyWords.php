<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * What binds a processor or recipient, in sentences. What nobody knows is said to be unknown.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class PartyWords {

	/** @param Row $row */
	public function bound( array $row ): string {
		$agreed = (bool) ( $row['agreement'] ?? false );
		return match ( true ) {
			'processor' === Cells::text( $row, 'role' ) && $agreed => __( 'Works on our instructions alone, under a data processing agreement.', 'rights-desk' ),
			'processor' === Cells::text( $row, 'role' )            => Missing::text( __( 'the data processing agreement', 'rights-desk' ) ),
			'joint' === Cells::text( $row, 'role' )                => __( 'Decides together with us how the data is used.', 'rights-desk' ),
			default                                                => match ( Cells::text( $row, 'bound_by' ) ) {
				'agreement' => __( 'Bound to secrecy by agreement.', 'rights-desk' ),
				'oath'      => __( 'Bound to secrecy by oath.', 'rights-desk' ),
				'law'       => __( 'Bound to secrecy by law.', 'rights-desk' ),
				default     => $agreed ? __( 'Gets it under an agreement.', 'rights-desk' ) : Missing::text( __( 'what binds them to secrecy', 'rights-desk' ) ),
			},
		};
	}

	/**
	 * @param Row $row
	 * @return list<string>
	 */
	public function uses( array $row ): array {
		return array(
			match ( Cells::text( $row, 'own_use' ) ) {
				'no'    => __( 'Doesn’t use it for its own ends.', 'rights-desk' ),
				'yes'   => __( 'Uses it for its own ends as well.', 'rights-desk' ),
				default => __( 'Hasn’t told us whether it uses it for its own ends.', 'rights-desk' ),
			},
			'yes' === Cells::text( $row, 'improves' ) ? __( 'May use it to improve its services.', 'rights-desk' ) : '',
			'yes' === Cells::text( $row, 'metadata' ) ? __( 'Collects data on how its services are used.', 'rights-desk' ) : '',
			match ( Cells::text( $row, 'onward' ) ) {
				'no'    => __( 'Doesn’t pass it on.', 'rights-desk' ),
				'yes'   => __( 'May pass it on to others.', 'rights-desk' ),
				default => __( 'Hasn’t told us whether it passes it on.', 'rights-desk' ),
			},
		);
	}

	/** @param Row $row */
	public function transfer( array $row ): string {
		if ( true !== (bool) ( $row['outside'] ?? false ) ) {
			return '';
		}
		$safeguards = Cells::text( $row, 'safeguards' );
		return __( 'Outside the European Economic Area.', 'rights-desk' ) . ' '
			/* translators: %s: what protects data that goes to another country, such as standard contractual clauses. */
			. ( '' === $safeguards ? Missing::text( __( 'what protects it there', 'rights-desk' ) ) : sprintf( __( 'Protected by: %s', 'rights-desk' ), $safeguards ) );
	}

	/** @param Row $row */
	public function kept( array $row ): string {
		$kept = Cells::text( $row, 'retention' );
		/* translators: %s: how long somebody keeps the data. */
		return '' === $kept ? '' : sprintf( __( 'Keeps it: %s', 'rights-desk' ), $kept );
	}
}
