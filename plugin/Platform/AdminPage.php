<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/**
 * The one screen in wp-admin: an empty element that the single-page app fills.
 */
final readonly class AdminPage {

	public const SLUG = 'rights-desk';

	private const HANDLE = 'rights-desk-admin';
	private const ENTRY  = 'admin/index';
	private const VIEWS  = 'rights_desk_views';

	public function __construct( private Assets $assets, private Clock $clock ) {}

	/** The address of a screen, for mails and links: path is /requests/12. */
	public static function url( string $path = '/overview' ): string {
		return admin_url( 'admin.php?page=' . self::SLUG . '&p=' . rawurlencode( $path ) );
	}

	public function register_menu(): void {
		add_menu_page(
			__( 'Rights Desk', 'rights-desk' ),
			__( 'Rights Desk', 'rights-desk' ),
			'rights_desk_handle_requests',
			self::SLUG,
			$this->render( ... ),
			'dashicons-privacy',
			58
		);
	}

	/** Saved views belong to a person, not to a browser: user meta, reached through core's users/me. */
	public function register_meta(): void {
		$text = array( 'type' => 'string' );
		register_meta(
			'user',
			self::VIEWS,
			array(
				'type'          => 'array',
				'single'        => true,
				'default'       => array(),
				'auth_callback' => static fn ( bool $allowed, string $key, int $user ): bool => get_current_user_id() === $user && current_user_can( 'rights_desk_handle_requests' ),
				'show_in_rest'  => array(
					'schema' => array(
						'type'     => 'array',
						'maxItems' => 50,
						'items'    => array(
							'type'                 => 'object',
							'additionalProperties' => false,
							'properties'           => array(
								'name'  => $text + array( 'maxLength' => 80 ),
								'query' => $text + array( 'maxLength' => 500 ),
							),
						),
					),
				),
			)
		);
	}

	/** @param string $hook The wp-admin page that is being shown. */
	public function enqueue( string $hook ): void {
		if ( 'toplevel_page_' . self::SLUG !== $hook || ! $this->assets->enqueue( self::ENTRY, self::HANDLE ) ) {
			return;
		}
		wp_add_inline_script( self::HANDLE, $this->script(), 'before' );
	}

	/** What goes before any script of ours in wp-admin. */
	public function script(): string {
		return 'var rightsDeskBoot = ' . wp_json_encode( $this->boot(), JSON_HEX_TAG | JSON_HEX_AMP ) . ';';
	}

	/** @return array<string, mixed> What the app must know before its first REST call. */
	private function boot(): array {
		return array(
			'page'     => admin_url( 'admin.php?page=' . self::SLUG ),
			'admin'    => admin_url(),
			'ajax'     => admin_url( 'admin-ajax.php' ),
			'rest'     => rest_url( 'rights-desk/v1' ),
			'nonces'   => array(
				'rest'     => wp_create_nonce( 'wp_rest' ),
				'work'     => wp_create_nonce( 'rights_desk_work' ),
				'holdings' => wp_create_nonce( 'rights_desk_holdings' ),
			),
			'manages'  => current_user_can( 'rights_desk_manage_settings' ),
			'locale'   => str_replace( '_', '-', get_user_locale() ),
			'timezone' => wp_timezone_string(),
			'today'    => $this->clock->today(),
		);
	}

	private function render(): void {
		echo '<div class="wrap rights-desk-wrap"><hr class="wp-header-end"><div id="rights-desk" class="rights-desk">';
		if ( ! $this->assets->is_built( self::ENTRY ) ) {
			echo '<p>' . esc_html__( 'This copy of Rights Desk has not been built yet: run npm run build, and use the build folder as the plugin.', 'rights-desk' ) . '</p>';
		}
		echo '<noscript><p>' . esc_html__( 'This screen needs JavaScript. Without it, use the command wp rights-desk.', 'rights-desk' ) . '</p></noscript>';
		echo '</div></div>';
	}
}
