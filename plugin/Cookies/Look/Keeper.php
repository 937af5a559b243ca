<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

use RightsDesk\Cookies\Note;
use RightsDesk\Platform\Settings;

/** Writes the look into the Note: worked out when a setting or the theme changes, so that no page has to. */
final readonly class Keeper {

	/**
	 * The look as the Note keeps it.
	 *
	 * @param array<string, mixed> $setting cookie_look.
	 * @return array<string, mixed>
	 */
	public function worked_out( array $setting ): array {
		$theme = new Theme();
		$light = $this->light( $setting, $theme );
		$light = null === $light->fault() ? $light : $theme->own();
		$dark  = $this->dark( $setting, $theme, $light );
		return array_filter(
			array(
				'position' => $setting['position'] ?? 'bar',
				'change'   => $setting['change'] ?? 'button',
				'light'    => $light->shape(),
				'dark'     => null === $dark || null !== $dark->fault() ? null : $dark->shape(),
				'texts'    => $setting['texts'] ?? array(),
			),
			static fn ( mixed $one ): bool => null !== $one && array() !== $one
		);
	}

	/** @param array<string, mixed> $setting */
	public function light( array $setting, Theme $theme ): Palette {
		return $theme->own()->with( $theme->hexes( is_array( $setting['light_colours'] ?? null ) ? $setting['light_colours'] : array() ) );
	}

	/** @param array<string, mixed> $setting */
	public function dark( array $setting, Theme $theme, Palette $light ): ?Palette {
		return true !== ( $setting['dark'] ?? false ) ? null : $light->dark()->with( $theme->hexes( is_array( $setting['dark_colours'] ?? null ) ? $setting['dark_colours'] : array() ) );
	}

	/** Also where nothing changed but the theme. */
	public function keep(): void {
		$stored = get_option( Settings::OPTION, array() );
		$stored = is_array( $stored ) ? $stored : array();
		/** @var array<string, mixed> $setting */
		$setting = is_array( $stored['cookie_look'] ?? null ) ? $stored['cookie_look'] : array();
		$note    = Note::read();
		wp_clean_theme_json_cache();
		$look = $this->worked_out( $setting );
		if ( $look !== $note->look ) {
			( new Note( $note->versions, $note->rules, $look ) )->write();
		}
	}
}
