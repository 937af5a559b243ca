<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Mail\Templates;
use RightsDesk\Platform\Authorities;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: the settings, and what they are chosen from. */
final readonly class SettingsController {

	public function __construct( private Settings $settings, private Authorities $authorities, private Templates $templates ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/settings', $this->show( ... ) );
		$routes->add( 'PUT', '/settings', $this->change( ... ) );
	}

	/** @return array<string, mixed> */
	private function show(): array {
		$settings = $this->settings->all();
		if ( array() === $settings['mails'] ) {
			$settings['mails'] = new \stdClass();
		}
		return array(
			'settings'       => $settings,
			'may_manage'     => current_user_can( Roles::MANAGE ),
			'authorities'    => $this->authorities->list( determine_locale() ),
			'templates'      => $this->templates->describe(),
			'administrators' => array_map(
				static fn ( \WP_User $user ): array => array(
					'id'   => $user->ID,
					'name' => $user->display_name,
				),
				$this->administrators()
			),
		);
	}

	/** @return list<\WP_User> */
	private function administrators(): array {
		$found = get_users(
			array(
				'role'   => 'administrator',
				'number' => 100,
			)
		);
		return array_values( array_filter( $found, static fn ( mixed $user ): bool => $user instanceof \WP_User ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		// The body alone: what stands in the address, such as _locale, is no setting.
		$changes = $call->get_json_params();
		$fault   = $this->settings->fault( $changes );
		if ( null !== $fault ) {
			throw new Refusal( 'setting_' . $fault['fault'], $fault['field'] );
		}
		/** @var array<string, mixed> $changes */
		$this->settings->update( $changes );
		return $this->show();
	}
}
