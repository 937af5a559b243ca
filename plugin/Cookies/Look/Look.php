<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

/** How the notice looks and reads, ready to print: from the Note, so that a page asks neither the theme nor the database. */
final readonly class Look {

	/**
	 * @param string                               $position bar or corner.
	 * @param string                               $change   Where one changes one's mind: button, footer, menu or block.
	 * @param array<string, array<string, string>> $own      Staff's words: language → name → text.
	 */
	private function __construct( public string $position, public string $change, public Palette $light, public ?Palette $dark, private array $own ) {}

	/** @param array<string, mixed> $noted As Note::$look has it; empty: as it comes. */
	public static function of( array $noted ): self {
		$light = self::palette( $noted['light'] ?? null ) ?? Palette::plain();
		$own   = array();
		foreach ( is_array( $noted['texts'] ?? null ) ? $noted['texts'] : array() as $locale => $texts ) {
			$own[ (string) $locale ] = array_filter( is_array( $texts ) ? $texts : array(), 'is_string' );
		}
		/** @var array<string, array<string, string>> $own */
		return new self(
			'corner' === ( $noted['position'] ?? '' ) ? 'corner' : 'bar',
			is_string( $noted['change'] ?? null ) && in_array( $noted['change'], array( 'footer', 'menu', 'block' ), true ) ? $noted['change'] : 'button',
			$light,
			self::palette( $noted['dark'] ?? null ),
			$own
		);
	}

	/** The rule with the colours; whatever is drawn uses --rd-back, --rd-ink, --rd-fill and --rd-on. */
	public function css(): string {
		$css = ':root{' . $this->light->css() . '}';
		return null === $this->dark || $this->dark->shape() === $this->light->shape() ? $css : $css . '@media(prefers-color-scheme:dark){:root{' . $this->dark->css() . '}}';
	}

	/**
	 * All texts in a language, staff's own words where they have some. body is for what is asked.
	 *
	 * @param array{analytical: int, tracking: int} $versions As Note has them.
	 * @return array<string, string>
	 */
	public function texts( string $locale, array $versions = array( 'analytical' => 1, 'tracking' => 1 ) ): array {
		$texts = Texts::of( $locale );
		$only  = match ( true ) {
			0 === $versions['tracking'] && $versions['analytical'] > 0 => 'body_analytical',
			0 === $versions['analytical'] && $versions['tracking'] > 0 => 'body_tracking',
			default                                                    => 'body',
		};
		$texts['body'] = $texts[ $only ];
		unset( $texts['body_analytical'], $texts['body_tracking'] );
		$own  = array_intersect_key( $this->own[ $locale ] ?? array(), array_flip( Texts::OWN ) );
		$own  = array_filter( $own, static fn ( string $text ): bool => '' !== trim( $text ) );
		$site = get_option( 'blogname' );
		$site = is_string( $site ) ? wp_specialchars_decode( $site, ENT_QUOTES ) : '';
		return array_map( static fn ( string $text ): string => str_replace( '{site}', $site, $text ), array_merge( $texts, $own ) );
	}

	/**
	 * What a visitor was shown, for the record of choices.
	 *
	 * @param array{analytical: int, tracking: int} $versions
	 * @return array<string, string>
	 */
	public function snapshot( string $locale, array $versions ): array {
		return array_intersect_key( $this->texts( $locale, $versions ), array_flip( array( 'title', 'body', 'functional', 'functional_why', 'analytical', 'analytical_why', 'tracking', 'tracking_why', 'accept', 'refuse', 'save' ) ) );
	}

	private static function palette( mixed $noted ): ?Palette {
		if ( ! is_array( $noted ) ) {
			return null;
		}
		$given   = array_map( static fn ( mixed $one ): string => is_string( $one ) ? $one : '', array_intersect_key( $noted, array_flip( Palette::NAMES ) ) );
		/** @var array<string, string> $given */
		$palette = Palette::plain()->with( $given );
		return null === $palette->fault() ? $palette : null;
	}
}
