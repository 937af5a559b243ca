<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Mail\Words;
use RightsDesk\Platform\Settings;

/**
 * The form by which a visitor asks: for the block, the shortcode and the page that names an error.
 *
 * It holds nothing that depends on the visitor, so that a page cache may keep it; and all that it
 * says comes from options that WordPress has loaded anyway, so that it costs no query.
 */
final readonly class RequestForm {

	public function __construct(
		private Settings $settings,
		private Words $words,
		private Rights $rights,
		private FormFields $more,
	) {}

	/** @param list<string> $kinds Which to offer; none named: all. */
	public function html( array $kinds = array(), string $intro = '', Typed $typed = new Typed() ): string {
		$id    = wp_unique_id( 'rights-desk-' );
		$kinds = array_values( array_intersect( Rights::OFFERED, array() === $kinds ? Rights::OFFERED : $kinds ) );
		return '<form class="rd-form" id="' . esc_attr( $id ) . '" method="post" action="' . esc_url( home_url( '/?rights-desk=ask' ) ) . '"'
			. ' data-busy="' . esc_attr__( 'Sending…', 'rights-desk' ) . '" data-failed="' . esc_attr__( 'It could not be sent. Please try again: what you typed is still here.', 'rights-desk' ) . '" data-faulty="' . esc_attr__( 'Please look at:', 'rights-desk' ) . '">'
			. ( '' === $intro ? '' : '<p class="rd-intro">' . wp_kses_post( $intro ) . '</p>' )
			. $this->summary( $id, $typed )
			. $this->kinds( $id, array() === $kinds ? Rights::OFFERED : $kinds, $typed )
			. $this->field( $id, 'email', __( 'Your e-mail address', 'rights-desk' ), __( 'The one that we know you by, if you can.', 'rights-desk' ), $typed->email, $typed )
			. $this->field( $id, 'name', __( 'Your name (not required)', 'rights-desk' ), '', $typed->name, $typed )
			. $this->field( $id, 'message', __( 'Anything that helps us find it (not required)', 'rights-desk' ), '', $typed->message, $typed )
			. '<div class="rd-trap" aria-hidden="true" inert><label for="' . esc_attr( "$id-trap" ) . '">' . esc_html__( 'Leave this empty', 'rights-desk' ) . '</label><input type="text" id="' . esc_attr( "$id-trap" ) . '" name="' . esc_attr( Typed::TRAP ) . '" tabindex="-1" autocomplete="off"></div>'
			. '<input type="hidden" name="locale" value="' . esc_attr( determine_locale() ) . '">'
			. '<p class="rd-send"><button type="submit" class="wp-element-button">' . esc_html__( 'Send my request', 'rights-desk' ) . '</button></p>'
			. '<div class="rd-status" role="status" aria-live="polite"></div>'
			. $this->next()
			. '</form>';
	}

	private function summary( string $id, Typed $typed ): string {
		if ( '' === $typed->fault ) {
			return '<div class="rd-errors" role="alert" tabindex="-1" hidden></div>';
		}
		$target = in_array( $typed->fault_field, array( 'email', 'name', 'message', ...FormFields::TEXTS ), true ) ? "$id-$typed->fault_field" : ( 'kind' === $typed->fault_field ? "$id-kind-0" : '' );
		$fault  = '' === $target ? esc_html( $typed->fault ) : '<a href="#' . esc_attr( $target ) . '">' . esc_html( $typed->fault ) . '</a>';
		return '<div class="rd-errors" role="alert" tabindex="-1"><p>' . esc_html__( 'Please look at:', 'rights-desk' ) . '</p><ul><li>' . $fault . '</li></ul></div>';
	}

	/** @param list<string> $kinds */
	private function kinds( string $id, array $kinds, Typed $typed ): string {
		$faulty = 'kind' === $typed->fault_field;
		$html   = '';
		foreach ( $kinds as $n => $kind ) {
			$chosen = $typed->kind === $kind || 1 === count( $kinds );
			$html  .= '<div class="rd-kind"><input type="radio" id="' . esc_attr( "$id-kind-$n" ) . '" name="kind" value="' . esc_attr( $kind ) . '" required' . ( $chosen ? ' checked' : '' )
				. ' aria-describedby="' . esc_attr( "$id-what-$n" . ( $faulty ? " $id-kind-error" : '' ) ) . '">'
				. '<label for="' . esc_attr( "$id-kind-$n" ) . '">' . esc_html( $this->rights->title( $kind ) ) . '</label>'
				. '<p class="rd-hint" id="' . esc_attr( "$id-what-$n" ) . '">' . esc_html( $this->rights->sentence( $kind ) ) . '</p>' . $this->more->html( $kind, $id, $typed ) . '</div>';
		}
		return '<fieldset' . ( $faulty ? ' class="rd-faulty"' : '' ) . '><legend>' . esc_html__( 'What do you want?', 'rights-desk' ) . '</legend>' . $html . $this->fault( $id, 'kind', $typed ) . '</fieldset>';
	}

	private function field( string $id, string $name, string $label, string $hint, string $value, Typed $typed ): string {
		$described = trim( ( '' === $hint ? '' : "$id-$name-hint " ) . ( $typed->fault_field === $name ? "$id-$name-error" : '' ) );
		$common    = ' id="' . esc_attr( "$id-$name" ) . '" name="' . esc_attr( $name ) . '"'
			. ( '' === $described ? '' : ' aria-describedby="' . esc_attr( $described ) . '"' )
			. ( $typed->fault_field === $name ? ' aria-invalid="true"' : '' );
		$control   = match ( $name ) {
			'email' => '<input type="email"' . $common . ' value="' . esc_attr( $value ) . '" required maxlength="190" autocomplete="email" inputmode="email" spellcheck="false" dir="ltr">',
			'name'  => '<input type="text"' . $common . ' value="' . esc_attr( $value ) . '" maxlength="190" autocomplete="name">',
			default => '<textarea' . $common . ' rows="4" maxlength="5000">' . esc_textarea( $value ) . '</textarea>',
		};
		return '<div class="rd-field' . ( $typed->fault_field === $name ? ' rd-faulty' : '' ) . '"><label for="' . esc_attr( "$id-$name" ) . '">' . esc_html( $label ) . '</label>'
			. ( '' === $hint ? '' : '<p class="rd-hint" id="' . esc_attr( "$id-$name-hint" ) . '">' . esc_html( $hint ) . '</p>' )
			. $control . $this->fault( $id, $name, $typed ) . '</div>';
	}

	private function fault( string $id, string $name, Typed $typed ): string {
		return '<p class="rd-error" id="' . esc_attr( "$id-$name-error" ) . '"' . ( $typed->fault_field === $name ? '>' . esc_html( $typed->fault ) : ' hidden>' ) . '</p>';
	}

	/** What happens next and by when, who answers for it, and who watches them. */
	private function next(): string {
		$days = $this->settings->number( 'promise_days' );
		/* translators: %d: number of days. */
		$by = sprintf( _n( 'We answer within %d day of the day that you send this form. By law we must within one month.', 'We answer within %d days of the day that you send this form. By law we must within one month.', $days, 'rights-desk' ), $days );
		return '<div class="rd-next"><p><strong>' . esc_html__( 'What happens next', 'rights-desk' ) . '</strong></p><ol><li>'
			. esc_html__( 'You get a mail. Open the link in it and press the button, so that nobody else can ask in your name.', 'rights-desk' ) . '</li><li>'
			. esc_html( $by ) . '</li><li>'
			. esc_html__( 'The same link shows where your request stands, and lets you withdraw it. It costs you nothing.', 'rights-desk' ) . '</li></ol>'
			. $this->who() . '</div>';
	}

	public function who(): string {
		return '<p class="rd-who">' . make_clickable( esc_html(
			/* translators: %s: name, e-mail address, telephone. */
			sprintf( __( 'Privacy contact: %s', 'rights-desk' ), $this->words->controller() . ', ' . $this->words->contact() )
		) ) . '</p><p class="rd-who">' . make_clickable( esc_html(
			/* translators: %s: name and whereabouts of the data protection authority. */
			sprintf( __( 'You can complain at any time to the data protection authority: %s', 'rights-desk' ), $this->words->authority() )
		) ) . '</p>';
	}
}
