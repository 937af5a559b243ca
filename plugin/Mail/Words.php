<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

use RightsDesk\Platform\Settings;

/** The words for what the contract and the settings name, in the language that is switched on. */
final readonly class Words {

	public function __construct( private Settings $settings ) {}

	public function kind( string $kind ): string {
		return match ( $kind ) {
			'inspection'   => __( 'a copy of your data', 'rights-desk' ),
			'correction'   => __( 'correction of your data', 'rights-desk' ),
			'restriction'  => __( 'restriction of the use of your data', 'rights-desk' ),
			'portability'  => __( 'transfer of your data', 'rights-desk' ),
			'objection'    => __( 'an objection to the use of your data', 'rights-desk' ),
			'human_review' => __( 'review by a person of an automated decision', 'rights-desk' ),
			'erasure'      => __( 'erasure of your data', 'rights-desk' ),
			default        => $kind,
		};
	}

	/** A day (Y-m-d) or a moment in UTC (Y-m-d H:i:s, or ISO 8601), as people write it. */
	public function day( string $when ): string {
		if ( '' === $when ) {
			return '';
		}
		$of_day = 1 === preg_match( '/^\d{4}-\d{2}-\d{2}$/', $when );
		try {
			$moment = new \DateTimeImmutable( $when, $of_day ? wp_timezone() : new \DateTimeZone( 'UTC' ) );
		} catch ( \Exception ) {
			return $when;
		}
		$format = get_option( 'date_format' );
		return (string) wp_date( is_string( $format ) ? $format : 'Y-m-d', $moment->getTimestamp() );
	}

	public function controller(): string {
		return $this->settings->contact()->controller;
	}

	/** Name, address and telephone of the privacy contact, on one line. */
	public function contact(): string {
		$contact = $this->settings->contact();
		return implode( ', ', array_filter( array( $contact->name, $contact->email, $contact->telephone, self::one_line( $contact->address ) ), static fn ( string $part ): bool => '' !== $part ) );
	}

	/** Name and whereabouts of the supervisory authority, on one line. */
	public function authority(): string {
		$authority = $this->settings->authority();
		return implode( ', ', array_filter( array( $authority->name, self::one_line( $authority->address ), $authority->telephone, $authority->email, $authority->url ), static fn ( string $part ): bool => '' !== $part ) );
	}

	private static function one_line( string $text ): string {
		return trim( (string) preg_replace( '/\s*\R\s*/u', ', ', $text ) );
	}
}
