<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Consent\Boxes;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\RefusalText;

/**
 * The contact-consent block's form, and where it is sent to. It holds nothing that depends on the
 * visitor, so that a page cache may keep it, and works without script.
 */
final readonly class ConsentForm {

	/** @param \Closure(): string $who Privacy contact and authority. */
	public function __construct( private Boxes $boxes, private Page $page, private RefusalText $refusals, private \Closure $who ) {}

	/** @param list<string> $purposes Slugs; those that don't rest on consent are left out. */
	public function html( array $purposes, string $intro, string $place ): string {
		$boxes = $this->boxes->html( $this->boxes->purposes( $purposes ), $place, 'div' );
		if ( '' === $boxes ) {
			// Who writes the page is told; visitors see nothing.
			return current_user_can( 'edit_posts' ) ? '<p>' . esc_html__( 'Nothing can be agreed to here: none of the chosen purposes rests on consent.', 'rights-desk' ) . '</p>' : '';
		}
		$id = wp_unique_id( 'rights-desk-agree-' );
		return '<form class="rd-form rd-agree" method="post" action="' . esc_url( home_url( '/?rights-desk=agree' ) ) . '">'
			. ( '' === $intro ? '' : '<p class="rd-intro">' . wp_kses_post( $intro ) . '</p>' )
			. '<div class="rd-field"><label for="' . esc_attr( $id ) . '">' . esc_html__( 'Your e-mail address', 'rights-desk' ) . '</label><input type="email" id="' . esc_attr( $id ) . '" name="email" required maxlength="190" autocomplete="email" inputmode="email" spellcheck="false" dir="ltr"></div>'
			. $boxes
			. '<div class="rd-trap" aria-hidden="true" inert><label for="' . esc_attr( "$id-trap" ) . '">' . esc_html__( 'Leave this empty', 'rights-desk' ) . '</label><input type="text" id="' . esc_attr( "$id-trap" ) . '" name="' . esc_attr( Typed::TRAP ) . '" tabindex="-1" autocomplete="off"></div>'
			. '<p class="rd-send"><button type="submit" class="wp-element-button">' . esc_html__( 'I agree', 'rights-desk' ) . '</button></p>'
			. '<p class="rd-who">' . esc_html__( 'We keep what you agreed to and when, to prove it. You get a mail in which you confirm it first.', 'rights-desk' ) . '</p></form>';
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		if ( ! $posted ) {
			wp_safe_redirect( home_url( '/' ) );
			exit;
		}
		$typed = Typed::from( $fields );
		$shown = $this->boxes->ticked( $fields );
		try {
			if ( ! is_email( strtolower( trim( $typed->email ) ) ) ) {
				throw new Refusal( 'email_invalid', 'email' );
			}
			if ( array() === $shown ) {
				throw new Refusal( 'consent_nothing', Boxes::FIELD );
			}
			if ( ! $this->boxes->may_tick() ) {
				throw new Refusal( 'too_many', '', 429 );
			}
		} catch ( Refusal $refusal ) {
			$this->refuse( $refusal );
		}
		if ( ! $typed->trapped ) {
			// After the answer has gone: its time tells nobody what another agreed to.
			add_action( 'shutdown', fn () => $this->boxes->take( $typed->email, $shown, 'block' ), 5 );
		}
		$title = __( 'One more step: look in your mailbox', 'rights-desk' );
		$text  = __( 'We sent a mail to the address that you gave. Open the link in it and press the button. Only then do we write to you. If you agreed before, nothing changes and no mail comes.', 'rights-desk' );
		if ( $this->wants_json() ) {
			$this->page->json( 200, array( 'title' => $title, 'text' => $text, 'more' => '' ) ); // phpcs:ignore WordPress.Arrays
		}
		$this->page->send( 200, $title, '<p>' . esc_html( $text ) . '</p><footer>' . ( $this->who )() . '</footer>' );
	}

	private function refuse( Refusal $refusal ): never {
		$fault = $this->refusals->of( $refusal );
		if ( $this->wants_json() ) {
			$this->page->json( $refusal->status, array( 'code' => $refusal->reason, 'field' => $refusal->field, 'message' => $fault ) ); // phpcs:ignore WordPress.Arrays
		}
		/* translators: %s: title of the page. */
		$title = sprintf( __( 'Error: %s', 'rights-desk' ), __( 'I agree', 'rights-desk' ) );
		$this->page->send( $refusal->status, $title, '<p class="said bad" role="alert">' . esc_html( $fault ) . '</p><p>' . esc_html__( 'Please go back and try again.', 'rights-desk' ) . '</p><footer>' . ( $this->who )() . '</footer>' );
	}

	private function wants_json(): bool {
		return str_contains( isset( $_SERVER['HTTP_ACCEPT'] ) && is_string( $_SERVER['HTTP_ACCEPT'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_ACCEPT'] ) ) : '', 'application/json' );
	}
}
