<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Lint;

/** Reads a page's HTML for the servers that a browser calls while it shows it. */
final readonly class Reading {

	/** Attributes by tag; a link counts only where its rel makes the browser call. */
	private const CALLS = array(
		'SCRIPT' => array( 'script', 'src' ),
		'IFRAME' => array( 'frame', 'src' ),
		'EMBED'  => array( 'frame', 'src' ),
		'OBJECT' => array( 'frame', 'data' ),
		'IMG'    => array( 'image', 'src' ),
		'VIDEO'  => array( 'media', 'src' ),
		'AUDIO'  => array( 'media', 'src' ),
		'SOURCE' => array( 'media', 'src' ),
		'FORM'   => array( 'form', 'action' ),
	);

	public function __construct( private Services $services ) {}

	/**
	 * @param string $own The site's own host.
	 * @return array<string, list<string>> Kinds of call by host.
	 */
	public function hosts( string $html, string $own ): array {
		$found = array();
		$note  = static function ( string $host, string $kind ) use ( &$found, $own ): void {
			if ( '' !== $host && ! self::same( $host, $own ) ) {
				$found[ $host ][] = $kind;
			}
		};
		$tags  = new \WP_HTML_Tag_Processor( $html );
		while ( $tags->next_tag() ) {
			$tag           = (string) $tags->get_tag();
			[ $kind, $at ] = self::CALLS[ $tag ] ?? array( '', '' );
			if ( '' !== $kind ) {
				$note( self::host( $tags->get_attribute( $at ) ), $kind );
			}
			if ( 'LINK' === $tag && 1 === preg_match( '/\b(stylesheet|preload|modulepreload|preconnect|icon)\b/i', self::text( $tags->get_attribute( 'rel' ) ) ) ) {
				$note( self::host( $tags->get_attribute( 'href' ) ), 'stylesheet' === strtolower( self::text( $tags->get_attribute( 'rel' ) ) ) ? 'style' : 'link' );
			}
			if ( 'SCRIPT' === $tag && null === $tags->get_attribute( 'src' ) && self::runs( self::text( $tags->get_attribute( 'type' ) ) ) ) {
				array_map( static fn ( string $host ) => $note( $host, 'script' ), $this->services->in_script( $tags->get_modifiable_text() ) );
			}
			if ( 'STYLE' === $tag && preg_match_all( '#(?:url\(\s*|@import\s+)["\']?((?:https?:)?//[^"\')\s]+)#i', $tags->get_modifiable_text(), $urls ) ) {
				array_map( static fn ( string $url ) => $note( self::host( $url ), 'style' ), $urls[1] );
			}
		}
		ksort( $found );
		return array_map( static fn ( array $kinds ): array => array_values( array_unique( $kinds ) ), $found );
	}

	/** A blocked script has another type until there is consent. */
	private static function runs( string $type ): bool {
		return in_array( strtolower( $type ), array( '', 'text/javascript', 'application/javascript', 'module' ), true );
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? $value : '';
	}

	private static function host( mixed $url ): string {
		$url = self::text( $url );
		return 1 === preg_match( '#^\s*(?:https?:)?//#i', $url ) ? strtolower( (string) wp_parse_url( trim( $url ), PHP_URL_HOST ) ) : '';
	}

	/** A sub-domain of the site, or the domain that the site is one of, is the firm's own. */
	private static function same( string $host, string $own ): bool {
		$bare = static fn ( string $one ): string => (string) preg_replace( '/^www\./', '', $one );
		$host = $bare( $host );
		$own  = $bare( $own );
		return $host === $own || str_ends_with( $host, ".$own" ) || str_ends_with( $own, ".$host" );
	}
}
