<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/**
 * The fields of the forms that this site really has.
 *
 * @phpstan-type FormField array{key: string, group: string, label: string, required: bool, purpose: string}
 */
final readonly class FormFields {

	/** @return list<FormField> purpose: what it is for by its nature, or ''. */
	public function all(): array {
		return array( ...$this->own(), ...$this->comments(), ...$this->registration(), ...$this->checkout(), ...$this->contact_forms() );
	}

	/** @return list<FormField> */
	private function own(): array {
		$group = __( 'The request form', 'rights-desk' );
		return array(
			$this->field( 'own/email', $group, __( 'E-mail address', 'rights-desk' ), true, 'rights' ),
			$this->field( 'own/name', $group, __( 'Name', 'rights-desk' ), false, 'rights' ),
			$this->field( 'own/message', $group, __( 'Message', 'rights-desk' ), false, 'rights' ),
		);
	}

	/** @return list<FormField> */
	private function comments(): array {
		if ( 'open' !== get_option( 'default_comment_status' ) ) {
			return array();
		}
		$group = __( 'The comment form', 'rights-desk' );
		$must  = (bool) get_option( 'require_name_email' );
		$core  = array(
			'author'  => __( 'Name', 'rights-desk' ),
			'email'   => __( 'E-mail address', 'rights-desk' ),
			'url'     => __( 'Website', 'rights-desk' ),
			'cookies' => __( 'Remember me', 'rights-desk' ),
		);
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own, by which themes and plugins change the form.
		$fields = apply_filters( 'comment_form_default_fields', array_fill_keys( array_keys( $core ), '<p></p>' ) );
		$found  = array();
		foreach ( is_array( $fields ) ? $fields : array() as $name => $html ) {
			if ( is_string( $html ) && '' !== $html ) {
				$found[] = $this->field( "comment/$name", $group, $core[ $name ] ?? (string) $name, $must && in_array( $name, array( 'author', 'email' ), true ), isset( $core[ $name ] ) ? 'service' : '' );
			}
		}
		return $found;
	}

	/** @return list<FormField> */
	private function registration(): array {
		if ( ! get_option( 'users_can_register' ) ) {
			return array();
		}
		$group = __( 'Registration', 'rights-desk' );
		return array(
			$this->field( 'register/login', $group, __( 'User name', 'rights-desk' ), true, 'account' ),
			$this->field( 'register/email', $group, __( 'E-mail address', 'rights-desk' ), true, 'account' ),
		);
	}

	/** @return list<FormField> */
	private function checkout(): array {
		if ( ! class_exists( \WC_Countries::class ) ) {
			return array();
		}
		$found     = array();
		$countries = new \WC_Countries();
		foreach ( array( 'billing_', 'shipping_' ) as $prefix ) {
			$fields = $countries->get_address_fields( '', $prefix );
			foreach ( is_array( $fields ) ? $fields : array() as $name => $field ) {
				$label   = is_array( $field ) && is_string( $field['label'] ?? null ) ? $field['label'] : (string) $name;
				$found[] = $this->field( "checkout/$name", __( 'The checkout', 'rights-desk' ), wp_strip_all_tags( $label ), is_array( $field ) && ! empty( $field['required'] ), $this->of_checkout( (string) $name ) );
			}
		}
		return $found;
	}

	/** Those that an order needs; another one must say what for. */
	private function of_checkout( string $name ): string {
		return 1 === preg_match( '/^(billing|shipping)_(first_name|last_name|company|country|address_1|address_2|city|state|postcode|email|phone)$/', $name ) ? 'contract' : '';
	}

	/** @return list<FormField> Of Contact Form 7, whose tags say what is asked. */
	private function contact_forms(): array {
		$found = array();
		if ( ! post_type_exists( 'wpcf7_contact_form' ) ) {
			return $found;
		}
		$forms = get_posts( array( 'post_type' => 'wpcf7_contact_form', 'numberposts' => 50, 'post_status' => 'any' ) );
		foreach ( $forms as $form ) {
			$text = get_post_meta( $form->ID, '_form', true );
			preg_match_all( '/\[(text|email|url|tel|number|date|textarea|select|checkbox|radio|file|range)(\*?)\s+([A-Za-z][-\w]*)/', is_string( $text ) ? $text : '', $tags, PREG_SET_ORDER );
			foreach ( $tags as [ , $type, $must, $name ] ) {
				$needed  = 'email' === $type || in_array( $name, array( 'your-name', 'your-subject', 'your-message' ), true );
				$found[] = $this->field( "cf7/{$form->ID}/$name", $form->post_title, $name, '*' === $must, $needed ? 'contact' : '' );
			}
		}
		return $found;
	}

	/** @return FormField */
	private function field( string $key, string $group, string $label, bool $required, string $purpose ): array {
		return array( 'key' => $key, 'group' => $group, 'label' => $label, 'required' => $required, 'purpose' => $purpose );
	}
}
