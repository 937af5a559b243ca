<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

use RightsDesk\Requests\Refusal;

/** What no look may do: be hard to read, or make refusing less than accepting. */
final readonly class Rules {

	/** Letters on a button: with more, it no longer looks like the one beside it. */
	private const BUTTON = 40;

	/** Times that one of the two words may be longer than the other, beside a few letters. */
	private const LONGER = 3;

	public function __construct( private Keeper $keeper ) {}

	/** @param array<string, mixed> $setting cookie_look, sound by its schema. */
	public function fault( array $setting ): ?Refusal {
		return $this->of_colours( $setting ) ?? $this->of_texts( is_array( $setting['texts'] ?? null ) ? $setting['texts'] : array() );
	}

	/**
	 * What every two colours that meet make of each other, with what was chosen.
	 *
	 * @param array<string, mixed> $setting
	 * @return array{light: list<array{field: string, against: string, ratio: float, least: float}>, dark: list<array{field: string, against: string, ratio: float, least: float}>}
	 */
	public function contrasts( array $setting ): array {
		$theme = new Theme();
		$light = $this->keeper->light( $setting, $theme );
		return array(
			'light' => $light->pairs(),
			'dark'  => $this->keeper->dark( $setting, $theme, $light )?->pairs() ?? array(),
		);
	}

	/** @param array<string, mixed> $setting */
	private function of_colours( array $setting ): ?Refusal {
		$theme = new Theme();
		foreach ( array( 'light_colours', 'dark_colours' ) as $which ) {
			$given = array_filter( is_array( $setting[ $which ] ?? null ) ? $setting[ $which ] : array(), static fn ( mixed $one ): bool => '' !== $one );
			$lost  = array_key_first( array_diff_key( $given, $theme->hexes( $given ) ) );
			if ( null !== $lost ) {
				return new Refusal( 'look_colour', "$which.$lost" );
			}
		}
		$light = $this->keeper->light( $setting, $theme );
		foreach ( array( 'light_colours' => $light, 'dark_colours' => $this->keeper->dark( $setting, $theme, $light ) ) as $which => $palette ) { // phpcs:ignore WordPress.Arrays
			$fault = $palette?->fault();
			if ( null !== $fault ) {
				return new Refusal( 'fill' === $fault['field'] ? 'look_shape' : 'look_contrast', $which . '.' . $fault['field'], 422, array( 'ratio' => number_format_i18n( floor( 100 * $fault['ratio'] ) / 100, 2 ), 'least' => number_format_i18n( $fault['least'], 1 ) ) ); // phpcs:ignore WordPress.Arrays
			}
		}
		return null;
	}

	/** @param array<array-key, mixed> $own Language → name → text. */
	private function of_texts( array $own ): ?Refusal {
		foreach ( $own as $locale => $texts ) {
			$texts = array_filter( is_array( $texts ) ? $texts : array(), static fn ( mixed $text ): bool => is_string( $text ) && '' !== trim( $text ) );
			/** @var array<string, string> $texts */
			$unknown = array_key_first( array_diff_key( $texts, array_flip( Texts::OWN ) ) );
			if ( null !== $unknown ) {
				return new Refusal( 'setting_invalid', "texts.$locale.$unknown" );
			}
			$shown = array_merge( Texts::of( (string) $locale ), $texts );
			foreach ( array( 'accept', 'refuse', 'save', 'change' ) as $button ) {
				if ( mb_strlen( $shown[ $button ] ) > self::BUTTON ) {
					return new Refusal( 'look_button', "texts.$locale.$button", 422, array( 'most' => self::BUTTON ) );
				}
			}
			$accept = mb_strlen( trim( $shown['accept'] ) );
			$refuse = mb_strlen( trim( $shown['refuse'] ) );
			if ( mb_strtolower( trim( $shown['accept'] ) ) === mb_strtolower( trim( $shown['refuse'] ) ) || max( $accept, $refuse ) > self::LONGER * min( $accept, $refuse ) + 6 ) {
				return new Refusal( 'look_unequal', "texts.$locale.refuse" );
			}
		}
		return null;
	}
}
