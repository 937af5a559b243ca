<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

use RightsDesk\Cookies\BrowserHelp;
use RightsDesk\Platform\Clock;

/**
 * The blocks that show a register, in a policy and on any page.
 *
 * They have no block.json: ten files would be read on each page of the site, for blocks that
 * differ in their name alone. Their titles and their preview are in src/blocks/registers.
 */
final readonly class Blocks {

	public const NAMES = array( 'processors', 'recipients', 'purposes', 'retention', 'rights', 'collected-data', 'measures', 'access', 'contact', 'authority', 'services-list', 'browser-help' );

	/**
	 * @param \Closure(): Facts  $facts
	 * @param string             $folder   That of the plugin.
	 * @param \Closure(): string $services The cookie list.
	 */
	public function __construct( private \Closure $facts, private Clock $clock, private string $folder, private \Closure $services ) {}

	public function register(): void {
		register_block_bindings_source(
			'rights-desk/fact',
			array(
				// Only the editor shows it: a visitor's page needn't load translations for it.
				'label'              => is_admin() ? __( 'Facts of the privacy policy', 'rights-desk' ) : 'Rights Desk',
				'get_value_callback' => fn ( array $arguments, \WP_Block $block, string $attribute ): ?string => ( new Bindings( ( $this->facts )() ) )->value( $arguments, $attribute ),
			)
		);
		$script = is_admin() ? $this->script() : array();
		$style  = is_admin() ? array( ( new Style() )->register() ) : array();
		foreach ( self::NAMES as $name ) {
			register_block_type(
				"rights-desk/$name",
				array(
					'api_version'           => '3',
					'category'              => 'widgets',
					'supports'              => array(
						'anchor'  => true,
						'align'   => array( 'wide', 'full' ),
						'html'    => false,
						'spacing' => array( 'margin' => true ),
					),
					'editor_script_handles' => $script,
					'editor_style_handles'  => $style,
					'render_callback'       => fn (): string => $this->render( $name ),
				)
			);
		}
	}

	private function render( string $name ): string {
		( new Style() )->enqueue();
		$facts  = ( $this->facts )();
		$locale = $facts->reads() ? '' : $this->language_of_the_page();
		$html   = '' === $locale ? $this->html( $facts, $name ) : $facts->collect( $locale, $this->clock->now(), fn (): string => $this->html( $facts, $name ) )[0];
		return '<div ' . get_block_wrapper_attributes( array( 'class' => 'rights-desk-register' ) + ( 'services-list' === $name ? array( 'id' => 'rd-list' ) : array() ) ) . '>' . $html . '</div>';
	}

	private function html( Facts $facts, string $name ): string {
		return match ( $name ) {
			'contact'        => ( new Cards( $facts ) )->contact(),
			'authority'      => ( new Cards( $facts ) )->authority(),
			'collected-data' => $facts->table( 'collected' ),
			'services-list'  => $this->services( $facts ),
			'browser-help'   => ( new BrowserHelp() )->html(),
			default          => $facts->table( $name ),
		};
	}

	/** By party, which no table can show; a policy that holds it is out of step when the register changes. */
	private function services( Facts $facts ): string {
		$facts->quote( 'services' );
		return ( $this->services )();
	}

	/** The editor's preview asks outside of any rendering: a policy then still speaks its own language. */
	private function language_of_the_page(): string {
		$post   = get_post();
		$locale = $post instanceof \WP_Post && 'rights_desk_policy' === $post->post_type ? get_post_meta( $post->ID, 'rights_desk_locale', true ) : '';
		return is_string( $locale ) ? $locale : '';
	}

	/** @return list<string> */
	private function script(): array {
		$file = "$this->folder/blocks/registers/index.asset.php";
		if ( ! is_file( $file ) ) {
			return array();
		}
		/** @var array{dependencies: list<non-empty-string>, version: string} $asset */
		$asset = require $file;
		$url   = plugins_url( 'blocks/registers/index.js', "$this->folder/rights-desk.php" );
		wp_register_script( Style::HANDLE, '' === $url ? false : $url, $asset['dependencies'], $asset['version'], true );
		wp_set_script_translations( Style::HANDLE, 'rights-desk', "$this->folder/languages" );
		return array( Style::HANDLE );
	}
}
