<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: the register of measures, who has access, and whether the site is as they say. */
final readonly class MeasuresController {

	public function __construct( private Register $register, private Access $access, private Matches $matches, private Chain $chain, private Transaction $transaction ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/measures', $this->all( ... ) );
		$routes->add(
			'POST',
			'/measures',
			$this->change( ... ),
			array(
				'slug'   => array( 'type' => 'string', 'pattern' => '^[a-z0-9-]{0,40}$', 'default' => '' ),
				'label'  => array( 'type' => 'string', 'maxLength' => 190 ),
				'what'   => array( 'type' => 'string', 'maxLength' => 2000 ),
				'active' => array( 'type' => 'boolean' ),
				'drop'   => array( 'type' => 'boolean', 'default' => false ),
			)
		);
	}

	/** @return array<string, mixed> */
	private function all(): array {
		return array(
			'measures'   => array_map( static fn ( Measure $one ): array => $one->shape(), $this->register->all() ),
			'checks'     => $this->matches->check(),
			'access'     => $this->access->roles(),
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * Adds one (without slug), or changes what is given of it.
	 *
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$slug = is_string( $call['slug'] ) ? $call['slug'] : '';
		$text = static fn ( string $key ): ?string => is_string( $call[ $key ] ) ? trim( sanitize_textarea_field( $call[ $key ] ) ) : null;
		$was  = '' === $slug ? null : $this->register->of( $slug );
		if ( '' !== $slug && null === $was ) {
			throw new Refusal( 'not_found', 'slug', 404 );
		}
		if ( null === $was || $was->own ) {
			if ( '' === ( $text( 'label' ) ?? $was->label ?? '' ) ) {
				throw new Refusal( 'field_missing', 'label' );
			}
		}
		$drop   = null !== $was && true === $call['drop'];
		$slug   = null === $was ? 'own-' . bin2hex( random_bytes( 6 ) ) : $slug;
		// A suggestion's own words stay unsaid: they are there in each language.
		$said   = static fn ( ?string $given, string $had ): string => $given ?? ( true === $was?->own ? $had : '' );
		$label  = $said( $text( 'label' ), $was->label ?? '' );
		$what   = $said( $text( 'what' ), $was->what ?? '' );
		$active = is_bool( $call['active'] ) ? $call['active'] : $was->active ?? true;
		$this->transaction->run(
			function () use ( $drop, $slug, $label, $what, $active ): void {
				$drop ? $this->register->drop( $slug ) : $this->register->keep( $slug, $label, $what, $active );
				$this->chain->append( 0, 'measure_changed', Actor::staff( get_current_user_id() ), array( 'measure' => $slug ) );
			}
		);
		return $this->all();
	}
}
