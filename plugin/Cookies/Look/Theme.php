<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

/** The theme's colours, with what the site's editor made of them (Styles): for wp-admin, never on a visitor's page. */
final readonly class Theme {

	/** What Styles › Blocks gives this block, the notice takes over. */
	public const BLOCK = 'rights-desk/choices-link';

	/** @var array<string, string> Slug → colour, those that can be known. */
	private array $colours;

	/** @var list<array{slug: string, name: string, colour: string}> */
	private array $shown;

	/** @var array<array-key, mixed> */
	private array $styles;

	public function __construct() {
		$origins = wp_get_global_settings( array( 'color', 'palette' ) );
		$colours = array();
		$shown   = array();
		foreach ( array( 'default', 'theme', 'custom' ) as $origin ) {
			foreach ( is_array( $origins ) && is_array( $origins[ $origin ] ?? null ) ? $origins[ $origin ] : array() as $one ) {
				$slug = is_array( $one ) && is_string( $one['slug'] ?? null ) ? $one['slug'] : '';
				$hex  = is_array( $one ) && is_string( $one['color'] ?? null ) ? Contrast::hex( $one['color'] ) : '';
				if ( '' === $slug || '' === $hex ) {
					continue;
				}
				$colours[ $slug ] = $hex;
				if ( 'default' !== $origin ) {
					$shown[] = array( 'slug' => $slug, 'name' => is_string( $one['name'] ?? null ) ? $one['name'] : $slug, 'colour' => $hex );
				}
			}
		}
		$this->colours = $colours;
		$this->shown   = $shown;
		$styles        = wp_get_global_styles();
		$this->styles  = is_array( $styles ) ? $styles : array();
	}

	/** @return list<array{slug: string, name: string, colour: string}> To choose from. */
	public function palette(): array {
		return $this->shown;
	}

	/** The notice as the theme would have it. */
	public function own(): Palette {
		$block  = array( 'blocks', self::BLOCK );
		$button = array( 'elements', 'button', 'color' );
		$given  = static fn ( string $first, string $second ): string => '' === $first ? $second : $first;
		return Palette::likely(
			array(
				'back' => $given( $this->at( ...$block, ...array( 'color', 'background' ) ), $given( $this->at( 'color', 'background' ), $this->classic() ) ),
				'ink'  => $given( $this->at( ...$block, ...array( 'color', 'text' ) ), $this->at( 'color', 'text' ) ),
				'fill' => $given( $this->at( ...$block, ...array( ...$button, 'background' ) ), $this->at( ...$button, ...array( 'background' ) ) ),
				'on'   => $given( $this->at( ...$block, ...array( ...$button, 'text' ) ), $this->at( ...$button, ...array( 'text' ) ) ),
			)
		);
	}

	/**
	 * Slugs as colours; what isn't known falls out.
	 *
	 * @param array<array-key, mixed> $given
	 * @return array<string, string>
	 */
	public function hexes( array $given ): array {
		$hexes = array();
		foreach ( Palette::NAMES as $name ) {
			$one            = is_string( $given[ $name ] ?? null ) ? $given[ $name ] : '';
			$hexes[ $name ] = str_starts_with( $one, '#' ) ? Contrast::hex( $one ) : ( $this->colours[ $one ] ?? '' );
		}
		return array_filter( $hexes, static fn ( string $hex ): bool => '' !== $hex );
	}

	private function at( string ...$path ): string {
		$found = _wp_array_get( $this->styles, $path );
		if ( is_array( $found ) && is_string( $found['ref'] ?? null ) ) {
			$found = _wp_array_get( $this->styles, array_slice( explode( '.', $found['ref'] ), 1 ) );
		}
		return is_string( $found ) ? $this->colour( $found ) : '';
	}

	public function colour( string $css ): string {
		return 1 === preg_match( '/^var(?::preset\|color\||\(--wp--preset--color--)([a-z0-9-]+)\)?$/', $css, $slug ) ? $this->colours[ $slug[1] ] ?? '' : Contrast::hex( $css );
	}

	/** A classic theme's background, where it has one. */
	private function classic(): string {
		$set = get_theme_support( 'custom-background' ) ? get_background_color() : '';
		return is_string( $set ) && '' !== $set ? Contrast::hex( '#' . ltrim( $set, '#' ) ) : '';
	}
}
