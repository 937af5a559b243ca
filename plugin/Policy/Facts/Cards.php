<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** The privacy contact (P05) and the authority (P21), as one writes an address. */
final readonly class Cards {

	public function __construct( private Facts $facts ) {}

	public function contact(): string {
		return $this->card(
			array(
				$this->line( 'controller_name' ),
				$this->line( 'controller_address' ),
				/* translators: %s: a name. */
				$this->line( 'contact_name', __( 'Privacy contact: %s', 'rights-desk' ) ),
				$this->line( 'contact_email', '%s', 'mailto:' ),
				$this->line( 'contact_telephone', '%s', 'tel:' ),
				$this->facts->value( 'contact_address' ) === $this->facts->value( 'controller_address' ) ? '' : $this->line( 'contact_address' ),
			)
		);
	}

	public function authority(): string {
		return $this->card(
			array(
				$this->line( 'authority_name' ),
				$this->line( 'authority_address' ),
				$this->line( 'authority_telephone', '%s', 'tel:' ),
				$this->line( 'authority_email', '%s', 'mailto:' ),
				$this->line( 'authority_url', '%s', 'https:' ),
			)
		);
	}

	/** @param list<string> $lines Escaped. */
	private function card( array $lines ): string {
		return '<address class="rights-desk-card">' . implode( '<br>', array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) ) . '</address>';
	}

	/** @param string $scheme With which it becomes a link; of telephone numbers only what can be dialled. */
	private function line( string $name, string $words = '%s', string $scheme = '' ): string {
		$value = $this->facts->value( $name );
		if ( '' === $value ) {
			return '';
		}
		$shown = esc_html( $value );
		$to    = match ( $scheme ) {
			''       => '',
			'tel:'   => $scheme . preg_replace( '/[^+\d]/', '', $value ),
			'https:' => $value,
			default  => $scheme . $value,
		};
		return sprintf( esc_html( $words ), '' === $to ? $shown : '<a href="' . esc_url( $to ) . '">' . $shown . '</a>' );
	}
}
