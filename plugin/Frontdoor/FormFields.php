<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** What the form asks for one kind beside the rest; each stands under its kind, and is sent with it only. */
final readonly class FormFields {

	/** Fields that a kind may ask, as text; in the form and in what is posted. */
	public const TEXTS = array( 'wrong', 'right', 'receiver', 'receiver_email' );
	public const FLAGS = array( 'all', 'stop_list', 'leaving' );

	/** @param \Closure(): array<string, string> $objectable Purposes that one can object to: slug and label. */
	public function __construct( private \Closure $objectable ) {}

	/**
	 * @param array<array-key, mixed> $posted Slashed.
	 * @return array<string, string|list<string>|bool>
	 */
	public static function read( array $posted ): array {
		$fields = array();
		foreach ( self::TEXTS as $name ) {
			$value           = $posted[ $name ] ?? '';
			$fields[ $name ] = is_string( $value ) ? wp_check_invalid_utf8( wp_unslash( $value ) ) : '';
		}
		foreach ( self::FLAGS as $name ) {
			$fields[ $name ] = '1' === ( $posted[ $name ] ?? '' );
		}
		$purposes           = $posted['purposes'] ?? array();
		$fields['purposes'] = array_values( array_map( sanitize_key( ... ), array_filter( is_array( $purposes ) ? $purposes : array(), is_string( ... ) ) ) );
		return $fields;
	}

	public function html( string $kind, string $id, Typed $typed ): string {
		$html = match ( $kind ) {
			'correction'  => $this->area( $id, 'wrong', __( 'What is wrong?', 'rights-desk' ), $typed ) . $this->area( $id, 'right', __( 'What should it be?', 'rights-desk' ), $typed ),
			'portability' => $this->receiver( $id, $typed ),
			'objection'   => $this->objection( $id, $typed ),
			'erasure'     => $this->box( $id, 'leaving', '1', __( 'I also stop being your client', 'rights-desk' ), $this->flag( $typed, 'leaving' ) ),
			default       => '',
		};
		return '' === $html ? '' : '<div class="rd-more">' . $html . '</div>';
	}

	private function receiver( string $id, Typed $typed ): string {
		return '<p class="rd-hint">' . esc_html__( 'It comes to you. If you want it to go to another firm, name that firm; we then ask you to confirm it once more.', 'rights-desk' ) . '</p>'
			. $this->line( $id, 'receiver', __( 'Name of the other firm (not required)', 'rights-desk' ), $typed )
			. $this->line( $id, 'receiver_email', __( 'Its e-mail address (not required)', 'rights-desk' ), $typed )
			. $this->box( $id, 'all', '1', __( 'Give that firm also what you found out about me, not only what I gave you and what I did', 'rights-desk' ), $this->flag( $typed, 'all' ) );
	}

	/** Nothing ticked is everything: whoever knows no purposes can object all the same. */
	private function objection( string $id, Typed $typed ): string {
		$chosen = is_array( $typed->fields['purposes'] ?? null ) ? $typed->fields['purposes'] : array();
		$boxes  = '';
		foreach ( ( $this->objectable )() as $slug => $label ) {
			$boxes .= $this->box( "$id-p", 'purposes[]', (string) $slug, $label, in_array( (string) $slug, $chosen, true ) );
		}
		return ( '' === $boxes ? '' : '<p class="rd-hint">' . esc_html__( 'To what do you object? Tick nothing, and it is everything that you may object to.', 'rights-desk' ) . '</p>' . $boxes )
			. $this->box( $id, 'stop_list', '1', __( 'If you erase my data, keep my address on a stop list so that you never use it again', 'rights-desk' ), $this->flag( $typed, 'stop_list' ) );
	}

	private function area( string $id, string $name, string $label, Typed $typed ): string {
		return $this->frame( $id, $name, $label, $typed, '<textarea' . $this->common( $id, $name, $typed ) . ' rows="3" maxlength="5000">' . esc_textarea( $this->text( $typed, $name ) ) . '</textarea>' );
	}

	/** Never type=email: hidden with a kind that isn't chosen, what is wrong in it would keep the form from being sent. */
	private function line( string $id, string $name, string $label, Typed $typed ): string {
		return $this->frame( $id, $name, $label, $typed, '<input type="text"' . $this->common( $id, $name, $typed ) . ' value="' . esc_attr( $this->text( $typed, $name ) ) . '" maxlength="190" autocomplete="off"' . ( 'receiver_email' === $name ? ' inputmode="email" dir="ltr" spellcheck="false"' : '' ) . '>' );
	}

	private function box( string $id, string $name, string $value, string $label, bool $on ): string {
		$for = $id . '-' . trim( $name, '[]' ) . '-' . $value;
		return '<div class="rd-box"><input type="checkbox" id="' . esc_attr( $for ) . '" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '"' . ( $on ? ' checked' : '' ) . '><label for="' . esc_attr( $for ) . '">' . esc_html( $label ) . '</label></div>';
	}

	private function frame( string $id, string $name, string $label, Typed $typed, string $control ): string {
		$faulty = $typed->fault_field === $name;
		return '<div class="rd-field' . ( $faulty ? ' rd-faulty' : '' ) . '"><label for="' . esc_attr( "$id-$name" ) . '">' . esc_html( $label ) . '</label>' . $control
			. '<p class="rd-error" id="' . esc_attr( "$id-$name-error" ) . '"' . ( $faulty ? '>' . esc_html( $typed->fault ) : ' hidden>' ) . '</p></div>';
	}

	private function common( string $id, string $name, Typed $typed ): string {
		return ' id="' . esc_attr( "$id-$name" ) . '" name="' . esc_attr( $name ) . '"' . ( $typed->fault_field === $name ? ' aria-invalid="true" aria-describedby="' . esc_attr( "$id-$name-error" ) . '"' : '' );
	}

	private function text( Typed $typed, string $name ): string {
		$value = $typed->fields[ $name ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	private function flag( Typed $typed, string $name ): bool {
		return true === ( $typed->fields[ $name ] ?? false );
	}
}
