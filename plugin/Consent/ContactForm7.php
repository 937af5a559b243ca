<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/**
 * Boxes in forms of Contact Form 7: where the form says [rights_desk_consent newsletter], or above
 * the button of each form when staff want that.
 */
final readonly class ContactForm7 {

	private const TAG = 'rights_desk_consent';

	public function __construct( private Boxes $boxes ) {}

	public function register(): void {
		if ( function_exists( 'wpcf7_add_form_tag' ) ) {
			wpcf7_add_form_tag( self::TAG, $this->tag( ... ) );
		}
	}

	/** In all forms, but for those that place their own. */
	public function elements( string $html ): string {
		if ( str_contains( $html, Boxes::FIELD ) ) {
			return $html;
		}
		$boxes  = $this->boxes->html( $this->boxes->at( 'contact_form_7' ), $this->place() );
		$button = preg_match( '/<p>\s*<(?:input|button)[^>]*wpcf7-submit/', $html, $found, PREG_OFFSET_CAPTURE ) || preg_match( '/<(?:input|button)[^>]*wpcf7-submit/', $html, $found, PREG_OFFSET_CAPTURE ) ? $found[0][1] : strlen( $html );
		return substr( $html, 0, $button ) . $boxes . substr( $html, $button );
	}

	/** Once the form was found right and no spam. */
	public function sent( mixed $form ): void {
		$submission = class_exists( '\WPCF7_Submission' ) ? \WPCF7_Submission::get_instance() : null;
		if ( ! is_object( $form ) || ! method_exists( $form, 'scan_form_tags' ) || ! method_exists( $form, 'id' ) || ! is_object( $submission ) ) {
			return;
		}
		$id = $form->id();
		$this->boxes->take( $this->email( $form->scan_form_tags( array( 'basetype' => 'email' ) ), $submission ), $this->boxes->ticked( $_POST, 'form:' . ( is_int( $id ) ? $id : 0 ) ), 'contact_form_7' ); // phpcs:ignore WordPress.Security.NonceVerification.Missing -- Each box carries a signature; consent is confirmed by mail.
	}

	private function tag( mixed $tag ): string {
		$named = is_object( $tag ) && property_exists( $tag, 'options' ) && is_array( $tag->options ) ? array_values( array_filter( $tag->options, is_string( ... ) ) ) : array();
		return $this->boxes->html( $this->boxes->purposes( array() === $named ? array( 'newsletter' ) : $named ), $this->place(), 'span' );
	}

	private function place(): string {
		$form = function_exists( 'wpcf7_get_current_contact_form' ) ? wpcf7_get_current_contact_form() : null;
		$id   = is_object( $form ) && method_exists( $form, 'id' ) ? $form->id() : 0;
		return 'form:' . ( is_int( $id ) ? $id : 0 );
	}

	/** What stands in the form's first field for an address. */
	private function email( mixed $tags, object $submission ): string {
		foreach ( is_array( $tags ) ? $tags : array() as $tag ) {
			$name = is_object( $tag ) && is_string( $tag->name ?? null ) ? $tag->name : '';
			$said = '' === $name || ! method_exists( $submission, 'get_posted_data' ) ? null : $submission->get_posted_data( $name );
			if ( is_string( $said ) && '' !== $said ) {
				return $said;
			}
		}
		return '';
	}
}
