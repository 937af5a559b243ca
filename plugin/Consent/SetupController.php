<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: where consent is asked and by which words; and the kinds of mail that were refused or name no purpose. */
final readonly class SetupController {

	public function __construct( private ConsentDesk $desk, private Wordings $wordings, private Purposes $purposes, private MailLog $log, private Settings $settings, private Chain $chain ) {}

	public function register( Routes $routes ): void {
		$slugs = array( 'type' => 'array', 'items' => array( 'type' => 'string', 'maxLength' => 40 ), 'maxItems' => 50 ); // phpcs:ignore WordPress.Arrays
		$routes->add( 'GET', '/consents/setup', $this->setup( ... ) );
		$routes->add(
			'POST',
			'/consents/setup',
			$this->change( ... ),
			array(
				'places'      => array( 'type' => 'object', 'additionalProperties' => false, 'properties' => array_fill_keys( Boxes::PLACES, $slugs ) ), // phpcs:ignore WordPress.Arrays
				'wordings'    => array( 'type' => 'object' ), // phpcs:ignore WordPress.Arrays
				'unclassed'   => array( 'type' => 'string', 'enum' => array( 'send', 'refuse' ) ), // phpcs:ignore WordPress.Arrays
				'keep_months' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 120 ), // phpcs:ignore WordPress.Arrays
			)
		);
		$routes->add( 'GET', '/contact-mails', $this->mails( ... ) );
		$routes->add(
			'POST',
			'/contact-mails/{id}',
			$this->act( ... ),
			array(
				'action'  => array( 'type' => 'string', 'enum' => array( 'class', 'dismiss' ), 'required' => true ), // phpcs:ignore WordPress.Arrays
				'purpose' => array( 'type' => 'string', 'maxLength' => 60, 'default' => '' ), // phpcs:ignore WordPress.Arrays
			)
		);
	}

	/** @return array<string, mixed> */
	private function setup(): array {
		$counts  = $this->desk->counts();
		$askable = $this->desk->askable();
		$own     = $this->wordings->own();
		$places  = $this->settings->get( 'consent_places' );
		$places  = is_array( $places ) ? $places : array();
		return array(
			'purposes'    => array_map(
				fn ( Purpose $one ): array => array(
					'slug'      => $one->slug,
					'label'     => $one->label,
					'marketing' => $one->marketing,
					'given'     => $counts[ $one->slug ][ Consent::GIVEN ] ?? 0,
					'waiting'   => $counts[ $one->slug ][ Consent::ASKED ] ?? 0,
					'withdrawn' => $counts[ $one->slug ][ Consent::WITHDRAWN ] ?? 0,
					'own'       => (object) ( $own[ $one->slug ] ?? array() ),
					'standard'  => (object) $this->standard( $one->slug ),
				),
				$askable
			),
			'languages'   => array_map( static fn ( string $locale ): array => array( 'locale' => $locale, 'language' => self::language( $locale ) ), $this->locales() ), // phpcs:ignore WordPress.Arrays
			'places'      => array_map(
				fn ( string $place ): array => array(
					'place'    => $place,
					'there'    => self::there( $place ),
					'purposes' => array_values( array_filter( is_array( $places[ $place ] ?? null ) ? $places[ $place ] : array(), is_string( ... ) ) ),
				),
				Boxes::PLACES
			),
			'unclassed'   => $this->settings->text( 'mail_unclassed' ),
			'keep_months' => $this->settings->number( 'consent_keep_months' ),
			'may_manage'  => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$changes = array();
		foreach ( array( 'places' => 'consent_places', 'wordings' => 'consent_wordings', 'unclassed' => 'mail_unclassed', 'keep_months' => 'consent_keep_months' ) as $given => $key ) { // phpcs:ignore WordPress.Arrays
			if ( $call->has_param( $given ) && null !== $call[ $given ] ) {
				$changes[ $key ] = $call[ $given ];
			}
		}
		if ( is_array( $changes['consent_places'] ?? null ) ) {
			$was                       = $this->settings->get( 'consent_places' );
			$changes['consent_places'] = array_merge( is_array( $was ) ? $was : array(), $changes['consent_places'] );
		}
		if ( is_array( $changes['consent_wordings'] ?? null ) ) {
			// Those of a purpose that is not done now wait until it is.
			$changes['consent_wordings'] = array_merge( $this->wordings->own(), $changes['consent_wordings'] );
		}
		$fault = $this->settings->fault( $changes );
		if ( null !== $fault ) {
			throw new Refusal( 'setting_invalid', $fault['field'] );
		}
		// Recorded first: an option is in no transaction, and no change stands without its record.
		$this->chain->append( 0, 'consents_set', Actor::staff( get_current_user_id() ), array( 'settings' => array_keys( $changes ) ) );
		$this->settings->update( $changes );
		return $this->setup();
	}

	/** @return array<string, mixed> */
	private function mails(): array {
		return array(
			'mails'      => $this->log->all(),
			'may_manage' => current_user_can( Roles::MANAGE ),
			'purposes'   => array_values( array_map( static fn ( Purpose $one ): array => array( 'slug' => $one->slug, 'label' => $one->label ), array_filter( $this->purposes->all(), static fn ( Purpose $one ): bool => $one->active ) ) ), // phpcs:ignore WordPress.Arrays
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function act( \WP_REST_Request $call ): array {
		$id   = is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
		$mail = array_values( array_filter( $this->log->all(), static fn ( array $one ): bool => $one['id'] === $id ) )[0] ?? throw new Refusal( 'not_found', '', 404 );
		if ( 'class' === $call['action'] ) {
			if ( ! current_user_can( Roles::MANAGE ) ) {
				// As POST /purposes/mails: from now on mail of this kind is held to another rule.
				throw new Refusal( 'class_not_theirs', 'purpose', 403 );
			}
			$slug = is_string( $call['purpose'] ) ? $call['purpose'] : '';
			if ( null === $this->purposes->of( $slug ) ) {
				throw new Refusal( 'purpose_unknown', 'purpose' );
			}
			$this->chain->append( 0, 'mails_classed', Actor::staff( get_current_user_id() ), array( 'origin' => $mail['origin'], 'mail' => $mail['name'], 'purpose' => $slug ) ); // phpcs:ignore WordPress.Arrays
			$this->purposes->class_mail( $mail['origin'], $mail['name'], $slug );
		}
		$this->log->dismiss( $id );
		return $this->mails();
	}

	/** @return array<string, string> Language → the words that come with the plugin. */
	private function standard( string $slug ): array {
		$texts = array();
		foreach ( $this->locales() as $locale ) {
			$switched = switch_to_locale( $locale );
			$purpose  = $this->purposes->of( $slug );
			if ( null !== $purpose ) {
				$texts[ $locale ] = $this->wordings->standard( $purpose );
			}
			$switched && restore_previous_locale();
		}
		return $texts;
	}

	/** @return list<string> */
	private function locales(): array {
		return array_values( array_unique( array( get_locale(), 'en_US', ...get_available_languages() ) ) );
	}

	private static function language( string $locale ): string {
		$name = class_exists( '\Locale' ) ? \Locale::getDisplayName( $locale, determine_locale() ) : '';
		return is_string( $name ) && '' !== $name ? $name : $locale;
	}

	private static function there( string $place ): bool {
		return match ( $place ) {
			'registration'   => '1' === (string) ( is_scalar( get_option( 'users_can_register' ) ) ? get_option( 'users_can_register' ) : '' ) || class_exists( '\WooCommerce' ),
			'contact_form_7' => defined( 'WPCF7_VERSION' ),
			'woocommerce'    => class_exists( '\WooCommerce' ),
			default          => true,
		};
	}
}
