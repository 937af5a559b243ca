<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

use RightsDesk\Cookies\Note;
use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: whether the notice is on, how it looks and reads, and how it would. */
final readonly class LookController {

	private const KEYS = array( 'cookie_mode', 'cookie_look', 'cookie_dnt', 'cookie_google', 'cookie_consent_api', 'cookie_own_hosts', 'cookie_proof_months' );

	/** @param \Closure( Refusal ): string $explain */
	public function __construct( private Settings $settings, private Rules $rules, private Sample $sample, private Chain $chain, private \Closure $explain ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/choices/look', $this->show( ... ) );
		$routes->add( 'PUT', '/choices/look', $this->change( ... ) );
		$routes->add(
			'POST',
			'/choices/look/preview',
			$this->preview( ... ),
			array(
				'look'   => array( 'type' => 'object', 'required' => true ), // phpcs:ignore WordPress.Arrays
				'locale' => array( 'type' => 'string', 'pattern' => '^[A-Za-z0-9_]{2,20}$', 'required' => true ), // phpcs:ignore WordPress.Arrays
				'dark'   => array( 'type' => 'boolean', 'default' => false ), // phpcs:ignore WordPress.Arrays
			)
		);
	}

	/** @return array<string, mixed> */
	private function show(): array {
		$settings                = array_intersect_key( $this->settings->all(), array_flip( self::KEYS ) );
		$settings['cookie_look'] = self::objects( is_array( $settings['cookie_look'] ) ? $settings['cookie_look'] : array() );
		$locales                 = array_values( array_unique( array( get_locale(), ...get_available_languages(), 'en_US' ) ) );
		$theme                   = new Theme();
		return array(
			'settings'    => $settings,
			'may_manage'  => current_user_can( Roles::MANAGE ),
			'asks'        => Note::read()->versions,
			'full'        => function_exists( 'wp_start_template_enhancement_output_buffer' ),
			'consent_api' => function_exists( 'wp_has_consent' ),
			'palette'     => $theme->palette(),
			'own'         => $theme->own()->shape(),
			'own_dark'    => $theme->own()->dark()->shape(),
			'languages'   => array_map( static fn ( string $locale ): array => array( 'locale' => $locale, 'texts' => array_intersect_key( Texts::of( $locale ), array_flip( Texts::OWN ) ) ), $locales ), // phpcs:ignore WordPress.Arrays
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		// The body alone: what stands in the address, such as _locale, is no setting.
		$given   = $call->get_json_params();
		$given   = is_array( $given ) ? $given : array();
		$changes = array_intersect_key( $given, array_flip( self::KEYS ) );
		$fault   = $this->settings->fault( $given );
		if ( null !== $fault || $changes !== $given ) {
			throw new Refusal( 'setting_' . ( $fault['fault'] ?? 'unknown' ), $fault['field'] ?? '' );
		}
		if ( 'full' === ( $changes['cookie_mode'] ?? '' ) && ! function_exists( 'wp_start_template_enhancement_output_buffer' ) ) {
			throw new Refusal( 'mode_needs', 'cookie_mode' );
		}
		/** @var array<string, mixed> $changes */
		if ( is_array( $changes['cookie_look'] ?? null ) ) {
			/** @var array<string, mixed> $look */
			$look    = $changes['cookie_look'];
			$refusal = $this->rules->fault( $look );
			if ( null !== $refusal ) {
				throw $refusal;
			}
		}
		if ( array() !== $changes ) {
			// Recorded first: an option is in no transaction, and no change stands without its record.
			$this->chain->append( 0, 'cookies_set', Actor::staff( get_current_user_id() ), array( 'settings' => array_keys( $changes ) ) + array_intersect_key( $changes, array( 'cookie_mode' => 1 ) ) );
			$this->settings->update( $changes );
		}
		return $this->show();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function preview( \WP_REST_Request $call ): array {
		/** @var array<string, mixed> $look */
		$look  = is_array( $call['look'] ) ? $call['look'] : array();
		$fault = $this->settings->fault( array( 'cookie_look' => $look ) );
		if ( null !== $fault ) {
			throw new Refusal( 'setting_invalid', $fault['field'] );
		}
		$refusal = $this->rules->fault( $look );
		return array(
			'html'      => $this->sample->page( $look, is_string( $call['locale'] ) ? $call['locale'] : get_locale(), true === $call['dark'] ),
			'contrasts' => $this->rules->contrasts( $look ),
			'refused'   => null === $refusal ? null : array( 'field' => $refusal->field, 'message' => ( $this->explain )( $refusal ) ), // phpcs:ignore WordPress.Arrays
		);
	}

	/**
	 * As JSON has them: {} where PHP would say [].
	 *
	 * @param array<array-key, mixed> $look
	 */
	private static function objects( array $look ): \stdClass {
		foreach ( array( 'light_colours', 'dark_colours', 'texts' ) as $name ) {
			if ( is_array( $look[ $name ] ?? null ) ) {
				$look[ $name ] = (object) array_map( static fn ( mixed $one ): mixed => is_array( $one ) ? (object) $one : $one, $look[ $name ] );
			}
		}
		return (object) $look;
	}
}
