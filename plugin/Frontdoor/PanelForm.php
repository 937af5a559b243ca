<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** Forms of a panel. What they are given as $inner is escaped HTML; the rest is escaped here. */
final readonly class PanelForm {

	/** @param array<string, string> $hidden */
	public function form( string $url, string $deed, string $inner, string $label, array $hidden = array(), string $look = '' ): string {
		$fields = '';
		foreach ( array( 'do' => $deed ) + $hidden as $name => $value ) {
			$fields .= '<input type="hidden" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '">';
		}
		return '<form method="post" action="' . esc_url( $url ) . '">' . $fields . $inner . '<p><button' . ( '' === $look ? '' : ' class="' . esc_attr( $look ) . '"' ) . '>' . esc_html( $label ) . '</button></p></form>';
	}

	/** @param string $more Further attributes, escaped. */
	public function input( string $id, string $name, string $label, string $more = '', string $hint = '' ): string {
		return '<div class="rd-field"><label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label>' . $this->hint( $id, $hint )
			. '<input id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '"' . $this->described( $id, $hint ) . ( '' === $more ? ' type="text" maxlength="1000"' : ' ' . $more ) . '></div>';
	}

	public function area( string $id, string $name, string $label, string $hint = '' ): string {
		return '<div class="rd-field"><label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label>' . $this->hint( $id, $hint )
			. '<textarea id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" rows="3" maxlength="5000"' . $this->described( $id, $hint ) . '></textarea></div>';
	}

	public function tick( string $id, string $name, string $label ): string {
		return '<p><input type="checkbox" id="' . esc_attr( $id ) . '" name="' . esc_attr( $name ) . '" value="1"> <label for="' . esc_attr( $id ) . '">' . esc_html( $label ) . '</label></p>';
	}

	/** The code of the mail: filled in from behind the # of the link, or typed where no script runs. */
	public function seed( string $id ): string {
		return '<div data-code>' . $this->input( $id, 'seed', __( 'Code from the mail', 'rights-desk' ), 'type="text" required autocomplete="off" spellcheck="false" dir="ltr" size="44" data-seed' ) . '</div>';
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	public static function text( array $fields, string $name ): string {
		return is_string( $fields[ $name ] ?? null ) ? wp_check_invalid_utf8( wp_unslash( $fields[ $name ] ) ) : '';
	}

	private function hint( string $id, string $hint ): string {
		return '' === $hint ? '' : '<p class="rd-hint" id="' . esc_attr( "$id-hint" ) . '">' . esc_html( $hint ) . '</p>';
	}

	private function described( string $id, string $hint ): string {
		return '' === $hint ? '' : ' aria-describedby="' . esc_attr( "$id-hint" ) . '"';
	}
}
