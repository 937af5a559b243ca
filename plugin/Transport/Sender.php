<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

/** Who the site's mail is from, as wp_mail() would say it. */
final readonly class Sender {

	private function __construct( public string $email, public string $name ) {}

	public static function of_site(): self {
		$host  = (string) wp_parse_url( network_home_url(), PHP_URL_HOST );
		$host  = str_starts_with( $host, 'www.' ) ? substr( $host, 4 ) : $host;
		// phpcs:disable WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own, which wp_mail() asks.
		$email = apply_filters( 'wp_mail_from', "wordpress@$host" );
		$name  = apply_filters( 'wp_mail_from_name', 'WordPress' );
		// phpcs:enable
		return new self( is_string( $email ) ? $email : "wordpress@$host", is_string( $name ) ? $name : '' );
	}

	public function domain(): string {
		return strtolower( substr( (string) strrchr( $this->email, '@' ), 1 ) );
	}
}
