<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** What this plugin itself does with personal data, for WordPress's own guide to writing a policy. */
final readonly class Guide {

	/** On admin_init. */
	public function offer(): void {
		wp_add_privacy_policy_content( __( 'Rights Desk', 'rights-desk' ), wp_kses_post( $this->text() ) );
	}

	private function text(): string {
		$told = array(
			__( 'When you use your privacy rights on this site, we keep your e-mail address, your name if you give it, what you ask and what we answer, to handle your request and to prove that we did (Articles 12 and 5(2) of the GDPR).', 'rights-desk' ),
			__( 'Handled requests are kept as long as our settings say. Of requests to be forgotten only anonymous data is kept.', 'rights-desk' ),
			__( 'Against abuse we keep a keyed form of the network that a request comes from for a short time; the address itself is not stored.', 'rights-desk' ),
			__( 'Copies of your data are encrypted; the key is only in your own link.', 'rights-desk' ),
		);
		return '<p class="privacy-policy-tutorial">' . esc_html__( 'Rights Desk can keep your whole policy: it writes the parts on processors, purposes, retention and rights from your registers. Or take these sentences over.', 'rights-desk' ) . '</p>'
			. '<strong class="privacy-policy-tutorial">' . esc_html__( 'Suggested text:', 'rights-desk' ) . ' </strong><p>' . implode( '</p><p>', array_map( esc_html( ... ), $told ) ) . '</p>';
	}
}
