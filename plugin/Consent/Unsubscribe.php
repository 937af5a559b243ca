<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/** The way out in each mail that rests on consent: for the mail program (RFC 8058, 2369), and for who reads. */
final readonly class Unsubscribe {

	public function __construct( private ConsentDesk $consents, private Links $links ) {}

	/**
	 * @param array<array-key, mixed> $mail As wp_mail() has it.
	 * @param list<string>            $to   All that it goes to.
	 * @return array<array-key, mixed>
	 */
	public function add( array $mail, array $to, string $purpose ): array {
		$headers = $mail['headers'] ?? array();
		$lines   = is_array( $headers ) ? array_values( $headers ) : explode( "\n", str_replace( "\r\n", "\n", is_string( $headers ) ? $headers : '' ) );
		// One mail to several can't carry a link of each.
		$consent = 1 === count( $to ) ? $this->consents->latest( $to[0], $purpose ) : null;
		$link    = true === $consent?->given() ? $this->links->withdraw( $consent->id ) : $this->links->lost();
		if ( true === $consent?->given() && ! $this->has( $lines, 'list-unsubscribe' ) ) {
			$lines[] = "List-Unsubscribe: <$link>";
			$lines[] = 'List-Unsubscribe-Post: List-Unsubscribe=One-Click';
		}
		$mail['headers'] = array_values( array_filter( $lines, static fn ( mixed $line ): bool => '' !== $line ) );
		$mail['message'] = $this->signed( is_string( $mail['message'] ?? null ) ? $mail['message'] : '', $link, $this->is_html( $lines ) );
		return $mail;
	}

	private function signed( string $message, string $link, bool $html ): string {
		if ( str_contains( $message, 'rights-desk=withdraw' ) ) {
			return $message;
		}
		if ( ! $html ) {
			/* translators: %s: address of a page. */
			return rtrim( $message ) . "\n\n-- \n" . sprintf( __( 'You get this mail because you agreed to it. No more of these: %s', 'rights-desk' ), $link ) . "\n";
		}
		$line = '<p>' . esc_html__( 'You get this mail because you agreed to it.', 'rights-desk' ) . ' <a href="' . esc_url( $link ) . '">' . esc_html__( 'No more of these', 'rights-desk' ) . '</a></p>';
		$end  = strripos( $message, '</body>' );
		return false === $end ? $message . $line : substr( $message, 0, $end ) . $line . substr( $message, $end );
	}

	/** @param list<mixed> $lines */
	private function is_html( array $lines ): bool {
		foreach ( $lines as $line ) {
			if ( is_string( $line ) && preg_match( '#^\s*content-type\s*:\s*([^;\s]+)#i', $line, $found ) ) {
				return 'text/html' === strtolower( $found[1] );
			}
		}
		return 'text/html' === apply_filters( 'wp_mail_content_type', 'text/plain' ); // phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals -- Core's own.
	}

	/** @param list<mixed> $lines */
	private function has( array $lines, string $name ): bool {
		foreach ( $lines as $line ) {
			if ( is_string( $line ) && str_starts_with( strtolower( ltrim( $line ) ), "$name:" ) ) {
				return true;
			}
		}
		return false;
	}
}
