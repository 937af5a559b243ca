<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The ways to show who one is, in the language that is switched on. */
final readonly class IdentityWords {

	public function label( string $method ): string {
		return match ( $method ) {
			'in_person'  => __( 'In person', 'rights-desk' ),
			'video_call' => __( 'By video call', 'rights-desk' ),
			'eid'        => __( 'With your identity card or eID', 'rights-desk' ),
			'letter'     => __( 'With a code by post', 'rights-desk' ),
			'telephone'  => __( 'With a code by telephone', 'rights-desk' ),
			default      => $method,
		};
	}

	public function hint( string $method ): string {
		return match ( $method ) {
			'in_person'  => __( 'You come by, and we ask you something that only you and we know.', 'rights-desk' ),
			'video_call' => __( 'We see and hear each other. Nothing is recorded.', 'rights-desk' ),
			'eid'        => __( 'You show it. We look, and neither copy it nor note its number.', 'rights-desk' ),
			'letter'     => __( 'We post a letter to the address that we have of you. You type the code from it on the page of your request.', 'rights-desk' ),
			'telephone'  => __( 'We ring the number that we have of you and read you a code. You type it on the page of your request.', 'rights-desk' ),
			default      => '',
		};
	}

	/** @param list<string> $methods */
	public function text( array $methods, bool $pauses ): string {
		$lines = array_map( fn ( string $method ): string => '- ' . $this->label( $method ) . ': ' . $this->hint( $method ), $methods );
		return implode( "\n", $lines ) . ( $pauses ? "\n\n" . $this->pause() : '' );
	}

	public function pause(): string {
		return __( 'Until we know, the time that the law gives us for an answer stands still.', 'rights-desk' );
	}

	public function no_papers(): string {
		return __( 'Please send us no copy or photo of an identity card: we do not keep any, and do not need one.', 'rights-desk' );
	}
}
