<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** A page as a visitor got it. */
final readonly class Visit {

	/** @param list<string> $cookies Names of those that it set. */
	public function __construct( public string $url, public int $status, public string $html, public array $cookies, public string $error ) {}

	public function came(): bool {
		return 200 === $this->status;
	}

	/** Why it could not be read, in a few words. */
	public function why(): string {
		return '' === $this->error ? "HTTP $this->status" : $this->error;
	}

	/** Whether a text stands in what people read there. */
	public function says( string $text ): bool {
		return '' !== $text && str_contains( self::plain( $this->html ), self::plain( $text ) );
	}

	/** @return list<string> Other hosts from which the page itself loads something. */
	public function third_parties(): array {
		$own   = (string) wp_parse_url( $this->url, PHP_URL_HOST );
		$hosts = array();
		$tags  = new \WP_HTML_Tag_Processor( $this->html );
		while ( $tags->next_tag() ) {
			$name = match ( $tags->get_tag() ) {
				'SCRIPT', 'IMG', 'IFRAME' => 'src',
				'LINK'                    => in_array( $tags->get_attribute( 'rel' ), array( 'stylesheet', 'preload', 'modulepreload' ), true ) ? 'href' : '',
				default                   => '',
			};
			$from = '' === $name ? null : $tags->get_attribute( $name );
			$host = is_string( $from ) ? (string) wp_parse_url( $from, PHP_URL_HOST ) : '';
			if ( '' !== $host && $host !== $own ) {
				$hosts[ strtolower( $host ) ] = true;
			}
		}
		return array_map( strval( ... ), array_keys( $hosts ) );
	}

	/** Theme and editor make of quotes, spaces and signs what they like. */
	public static function plain( string $text ): string {
		$text = html_entity_decode( wp_strip_all_tags( (string) preg_replace( '/<(br|\/p|\/li|\/dd|\/h\d)\b[^>]*>/i', ' ', $text ) ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		return mb_strtolower( trim( (string) preg_replace( '/[\s\p{Z}]+/u', ' ', strtr( $text, array( '’' => "'", '‘' => "'", '“' => '"', '”' => '"', '–' => '-' ) ) ) ) );
	}
}
