<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

use RightsDesk\Processors\Purposes;

/** What this site collects by itself, as found in it (P12), with purpose and basis. */
final readonly class Collected {

	/** Days that our own counts against abuse last: a keyed hash of a network, never an address. */
	private const OWN_DAYS = 7;

	public function __construct( private Trails $trails, private Choices $choices, private Purposes $purposes ) {}

	/** @return list<array{place: string, label: string, fields: list<string>, rows: int, purpose: string, purpose_label: string, basis: string, keep_days: int, law: string}> purpose: a slug; keep_days 0: nothing ends it. */
	public function found(): array {
		$found = array();
		foreach ( $this->trails->all() as $trail ) {
			$rows = $trail->rows();
			if ( 0 === $rows && ! $this->goes_on( $trail->key() ) ) {
				continue;
			}
			$choice  = $this->choices->place( $trail->key() );
			$notes   = $trail->notes();
			$found[] = $this->row(
				$trail->key(),
				$trail->label(),
				array_values( array_filter( array( $notes['address'] ? __( 'address of the device (IP address)', 'rights-desk' ) : '', $notes['agent'] ? __( 'browser and operating system', 'rights-desk' ) : '' ) ) ),
				$rows,
				'' === $choice['purpose'] ? $trail->purpose() : $choice['purpose'],
				$this->choices->days( $trail->key() ),
				$choice['law']
			);
		}
		$found[] = $this->row( 'own', __( 'Protection of our forms against abuse', 'rights-desk' ), array( __( 'a coded form of the network, from which nobody can be read back', 'rights-desk' ) ), 0, 'rights', self::OWN_DAYS, '' );
		return $found;
	}

	/** @return list<string> Keys of places whose purpose the firm has not said that it pursues. */
	public function without_purpose(): array {
		return array_values( array_map( static fn ( array $one ): string => $one['place'], array_filter( $this->found(), fn ( array $one ): bool => ! $this->purposes->covers( $one['purpose'] ) ) ) );
	}

	/**
	 * @param list<string> $fields
	 * @return array{place: string, label: string, fields: list<string>, rows: int, purpose: string, purpose_label: string, basis: string, keep_days: int, law: string}
	 */
	private function row( string $place, string $label, array $fields, int $rows, string $purpose, int $days, string $law ): array {
		$known = $this->purposes->of( $purpose );
		return array(
			'place'         => $place,
			'label'         => $label,
			'fields'        => $fields,
			'rows'          => $rows,
			'purpose'       => $purpose,
			'purpose_label' => true === $known?->active ? $known->label : '',
			'basis'         => true === $known?->active ? $known->basis : '',
			'keep_days'     => $days,
			'law'           => $law,
		);
	}

	/** Whether the place will hold something soon, though it is empty now. */
	private function goes_on( string $key ): bool {
		return match ( $key ) {
			'comments'  => 'open' === get_option( 'default_comment_status' ),
			'wc_orders' => class_exists( 'WooCommerce' ),
			'sessions'  => true,
			default     => false,
		};
	}
}
