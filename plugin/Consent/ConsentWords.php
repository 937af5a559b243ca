<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Mail\Words;
use RightsDesk\Processors\Purposes;

/** Words about consents, in the language of the moment. */
final readonly class ConsentWords {

	public function __construct( private Purposes $purposes, private Words $words ) {}

	public function purpose( string $slug ): string {
		return $this->purposes->of( $slug )->label ?? $slug;
	}

	public function source( string $source ): string {
		return match ( $source ) {
			'block'          => __( 'Form on the site', 'rights-desk' ),
			'comments'       => __( 'Comment form', 'rights-desk' ),
			'registration'   => __( 'Registration', 'rights-desk' ),
			'contact_form_7' => 'Contact Form 7',
			'woocommerce'    => __( 'Checkout', 'rights-desk' ),
			'elsewhere'      => __( 'Elsewhere', 'rights-desk' ),
			'paper'          => __( 'On paper', 'rights-desk' ),
			'telephone'      => __( 'By telephone', 'rights-desk' ),
			'person'         => __( 'In person', 'rights-desk' ),
			default          => $source,
		};
	}

	public function moment( ?\DateTimeImmutable $moment ): string {
		return null === $moment ? '' : $moment->format( 'Y-m-d H:i' ) . ' UTC';
	}

	public function day( ?\DateTimeImmutable $moment ): string {
		return null === $moment ? '' : $this->words->day( $moment->format( 'Y-m-d H:i:s' ) );
	}
}
