<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Policy\Facts\Style;

/** Makes of a document what readers would see, in its language, with the facts of this moment. */
final readonly class Rendering {

	/** @param \Closure(string, \DateTimeImmutable, \Closure(): array{0: string, 1: string}): array{0: mixed, 1: array<string, mixed>} $collect What is rendered within, and the facts that went in. */
	public function __construct( private \Closure $collect, private Styles $styles, private Headings $headings, private PlainText $plain ) {}

	public function of( \WP_Post $document, string $locale, \DateTimeImmutable $effective ): Rendered {
		$switched = switch_to_locale( $locale );
		try {
			[ $made, $facts ] = ( $this->collect )( $locale, $effective, fn (): array => $this->styles->during( fn (): string => $this->html( $document ) ) );
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
		[ $html, $css ] = is_array( $made ) && is_string( $made[0] ?? null ) && is_string( $made[1] ?? null ) ? array( $made[0], $made[1] ) : array( '', '' );
		// What a version says of a fact stays said: nothing fills it in again.
		$html = $this->headings->addressed( (string) preg_replace( '/(<[^>]*\sclass="[^"]*)\brights-desk-fact\b/', '$1rights-desk-said', $html ) );
		$css  = $this->styles->of_blocks( $document->post_content ) . $css . ( preg_match( '/rights-desk-(table|terms|card)/', $html ) ? Style::CSS : '' );
		return new Rendered( trim( wp_strip_all_tags( $document->post_title ) ), $html, $this->styles->safe( $css ), $this->plain->of( $html ), self::plain_values( $facts ) );
	}

	/** Blocks may ask whose text they stand in. */
	private function html( \WP_Post $document ): string {
		// As a visitor: who publishes may read much that readers may not.
		$reader = get_current_user_id();
		wp_set_current_user( 0 );
		$before          = $GLOBALS['post'] ?? null;
		$GLOBALS['post'] = $document; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- Put back below.
		setup_postdata( $document );
		try {
			return trim( wp_kses( do_shortcode( wptexturize( do_blocks( $document->post_content ) ) ), $this->allowed() ) );
		} finally {
			wp_set_current_user( $reader );
			$GLOBALS['post'] = $before; // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited -- As it was.
			if ( $before instanceof \WP_Post ) {
				setup_postdata( $before );
			}
		}
	}

	/**
	 * A version is text: no script, no form, no frame.
	 *
	 * @return array<string, array<string, bool>>
	 */
	private function allowed(): array {
		/** @var array<string, array<string, bool>> $allowed */
		$allowed         = wp_kses_allowed_html( 'post' );
		$everywhere      = array( 'id' => true, 'class' => true, 'lang' => true, 'dir' => true );
		$allowed['data'] = array( 'value' => true ) + $everywhere;
		$allowed['time'] = array( 'datetime' => true ) + $everywhere;
		unset( $allowed['form'], $allowed['button'], $allowed['fieldset'], $allowed['label'], $allowed['legend'], $allowed['textarea'], $allowed['object'] );
		return $allowed;
	}

	/**
	 * As they are read back from the table.
	 *
	 * @param array<string, mixed> $facts
	 * @return array<string, mixed>
	 */
	private static function plain_values( array $facts ): array {
		$read  = json_decode( (string) wp_json_encode( (object) $facts ), true );
		$named = array();
		foreach ( is_array( $read ) ? $read : array() as $name => $value ) {
			$named[ (string) $name ] = $value;
		}
		return $named;
	}
}
