<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Routes;

/**
 * The checks, in WordPress's Site Health.
 *
 * @phpstan-import-type Check from Checks
 */
final readonly class SiteHealth {

	/** @param \Closure(): Checks $checks */
	public function __construct( private Health $health, private \Closure $checks ) {}

	public function hook(): void {
		add_filter( 'site_status_tests', $this->add( ... ) );
	}

	/** @return array<string, mixed> One test's result, as Site Health shows it. */
	public function test( string $name ): array {
		$check = 'way' === $name ? $this->way() : ( $this->checks )()->of( $name );
		return array(
			'label'       => $check['label'],
			'status'      => $check['state'],
			'badge'       => array(
				'label' => __( 'Privacy', 'rights-desk' ),
				'color' => 'blue',
			),
			'description' => '<p>' . esc_html( '' === $check['says'] ? __( 'The privacy policy says that this site’s mail goes by SparkPost.', 'rights-desk' ) : $check['says'] ) . '</p>',
			'actions'     => 'good' === $check['state'] ? '' : '<p><a href="' . esc_url( admin_url( 'admin.php?page=rights-desk&p=' . rawurlencode( '/transport' ) ) ) . '">' . esc_html__( 'Mail', 'rights-desk' ) . '</a></p>',
			'test'        => 'rights_desk_mail_' . $check['name'],
		);
	}

	/**
	 * @param array<array-key, mixed> $tests
	 * @return array<array-key, mixed>
	 */
	private function add( array $tests ): array {
		if ( ! $this->health->on() ) {
			return $tests;
		}
		$tests['direct'] = is_array( $tests['direct'] ?? null ) ? $tests['direct'] : array();
		$tests['async']  = is_array( $tests['async'] ?? null ) ? $tests['async'] : array();

		$tests['direct']['rights_desk_mail_way'] = array(
			'label' => __( 'How mail leaves', 'rights-desk' ),
			'test'  => fn (): array => $this->test( 'way' ),
		);
		foreach ( Checks::NAMES as $name ) {
			$tests['async'][ "rights_desk_mail_$name" ] = array(
				'label'             => __( 'Mail by SparkPost', 'rights-desk' ),
				'test'              => add_query_arg( 'check', $name, rest_url( Routes::SPACE . '/transport/site-health' ) ),
				'has_rest'          => true,
				'async_direct_test' => fn (): array => $this->test( $name ),
			);
		}
		return $tests;
	}

	/** @return Check */
	private function way(): array {
		$now   = $this->health->now();
		$state = match ( $now['state'] ) {
			'fallback' => 'recommended',
			'broken'   => 'critical',
			default    => 'good',
		};
		return array(
			'name'  => 'way',
			'state' => $state,
			'label' => match ( $now['state'] ) {
				'fallback' => __( 'Mail does not go by SparkPost', 'rights-desk' ),
				'broken'   => __( 'Mail does not leave by SparkPost, nor otherwise', 'rights-desk' ),
				default    => __( 'Mail goes by SparkPost', 'rights-desk' ),
			},
			'says'  => $now['reason'],
		);
	}
}
