<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** WordPress's Site Health: one line among its tests, and a section of its own beside the server's. */
final readonly class SiteHealth {

	public function __construct( private PromiseDesk $desk, private PromiseShape $shape ) {}

	public function tests( mixed $tests ): mixed {
		if ( is_array( $tests ) && is_array( $tests['direct'] ?? null ) ) {
			$tests['direct']['rights_desk_promises'] = array(
				'label' => __( 'Promises of the privacy policy', 'rights-desk' ),
				'test'  => $this->test( ... ),
			);
		}
		return $tests;
	}

	/** @return array<string, mixed> */
	private function test(): array {
		$shape  = $this->shape();
		$worst  = array_values( array_filter( $shape, static fn ( array $one ): bool => 'broken' === $one['state'] ) );
		$risky  = array_values( array_filter( $shape, static fn ( array $one ): bool => 'at_risk' === $one['state'] ) );
		$never  = array_filter( $shape, static fn ( array $one ): bool => '' === $one['state'] );
		$needs  = array_merge( $worst, $risky );
		$items  = implode( '', array_map( static fn ( array $one ): string => '<li><strong>' . esc_html( $one['title'] ) . '</strong> (' . esc_html( $one['number'] ) . '): ' . esc_html( $one['says'] ) . '</li>', $needs ) );
		$broken = count( $worst );
		return array(
			'label'       => match ( true ) {
				/* translators: %d: number of promises. */
				$broken > 0           => sprintf( _n( '%d promise of your privacy policy is broken', '%d promises of your privacy policy are broken', $broken, 'rights-desk' ), $broken ),
				array() !== $risky    => __( 'Some promises of your privacy policy are at risk', 'rights-desk' ),
				array() !== $never    => __( 'The promises of your privacy policy have not all been looked at yet', 'rights-desk' ),
				default               => __( 'The promises of your privacy policy are being kept', 'rights-desk' ),
			},
			'status'      => $broken > 0 ? 'critical' : ( array() === $risky && array() === $never ? 'good' : 'recommended' ),
			'badge'       => array( 'label' => __( 'Privacy', 'rights-desk' ), 'color' => 'blue' ),
			'description' => '<p>' . esc_html__( 'A privacy policy is a list of promises. Once a day it is looked whether they are being kept.', 'rights-desk' ) . '</p>' . ( '' === $items ? '' : "<ul>$items</ul>" ),
			'actions'     => '<p><a href="' . esc_url( admin_url( 'admin.php?page=rights-desk&p=' . rawurlencode( '/overview' ) ) ) . '">' . esc_html__( 'See all promises', 'rights-desk' ) . '</a></p>',
			'test'        => 'rights_desk_promises',
		);
	}

	public function information( mixed $sections ): mixed {
		if ( ! is_array( $sections ) ) {
			return $sections;
		}
		$fields = array();
		foreach ( $this->shape() as $one ) {
			$fields[ $one['number'] ] = array(
				'label' => "{$one['number']} {$one['title']}",
				'value' => trim( "{$one['state_label']}. {$one['says']}" ),
				'debug' => '' === $one['state'] ? 'never' : $one['state'],
			);
		}
		$sections['rights-desk-promises'] = array(
			'label'      => __( 'Promises of the privacy policy', 'rights-desk' ),
			'show_count' => true,
			'fields'     => $fields,
		);
		return $sections;
	}

	/** @return list<array{number: string, title: string, state: string, state_label: string, says: string}> */
	private function shape(): array {
		return array_map( $this->shape->of( ... ), array_values( $this->desk->all() ) );
	}
}
