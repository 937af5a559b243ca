<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Blocking\Scripts;

/** Reads a page as the server sends it: what it would make a browser ask from others, on which line, and by whom. */
final readonly class Html {

	/** Attributes by tag, and what the browser asks for. */
	private const ASKS = array(
		'SCRIPT' => array( 'script', array( 'src' ) ),
		'IFRAME' => array( 'frame', array( 'src' ) ),
		'EMBED'  => array( 'frame', array( 'src' ) ),
		'OBJECT' => array( 'frame', array( 'data' ) ),
		'FRAME'  => array( 'frame', array( 'src' ) ),
		'IMG'    => array( 'image', array( 'src', 'srcset' ) ),
		'INPUT'  => array( 'image', array( 'src' ) ),
		'SOURCE' => array( 'media', array( 'src', 'srcset' ) ),
		'VIDEO'  => array( 'media', array( 'src', 'poster' ) ),
		'AUDIO'  => array( 'media', array( 'src' ) ),
		'TRACK'  => array( 'media', array( 'src' ) ),
		'LINK'   => array( 'link', array( 'href' ) ),
	);

	private const RELS = '/\b(stylesheet|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|icon|apple-touch-icon|manifest)\b/i';

	/**
	 * @param \Closure( string ): bool   $own    Whether an address is the site's own.
	 * @param \Closure( string ): string $inline By what an inline script gives a service away, or ''.
	 */
	public function __construct( private \Closure $own, private \Closure $inline ) {}

	/** @return list<Sighting> */
	public function read( string $html ): array {
		$seen  = array();
		$tags  = new Tags( $html );
		$block = '';
		while ( $tags->next_tag() ) {
			$tag   = (string) $tags->get_tag();
			$class = self::text( $tags->get_attribute( 'class' ) );
			$block = 1 === preg_match( '/\bwp-block-[a-z0-9-]+/', $class, $name ) ? $name[0] : $block;
			$mark  = self::text( $tags->get_attribute( 'data-rd' ) );
			$by    = $this->by( $tags, $tag, $block );
			foreach ( $this->addresses( $tags, $tag, '' !== $mark ) as list( $type, $url ) ) {
				$seen[] = new Sighting( 'address', self::whole( $url ), 'load', '' !== $mark, $tags->opening(), $by, $tags->line(), $type );
			}
			if ( 'SCRIPT' === $tag && self::runs( $tags ) ) {
				$told = ( $this->inline )( $tags->get_modifiable_text() );
				if ( '' !== $told ) {
					$seen[] = new Sighting( 'inline', $told, 'load', '' !== $mark, $tags->opening(), $by, $tags->line(), 'script' );
				}
			}
		}
		return $seen;
	}

	/** @return list<array{string, string}> */
	private function addresses( Tags $tags, string $tag, bool $held ): array {
		list( $type, $attributes ) = self::ASKS[ $tag ] ?? array( '', array() );
		$rel   = self::text( $tags->get_attribute( 'rel' ) );
		$found = array();
		if ( 'LINK' === $tag && 1 !== preg_match( self::RELS, $rel ) ) {
			return array();
		}
		foreach ( $attributes as $name ) {
			$value = self::text( $tags->get_attribute( $held ? "data-rd-$name" : $name ) );
			foreach ( 'srcset' === $name ? (array) preg_split( '/\s+[\d.]+[wx]\s*,?\s*|,\s+/', $value ) : array( $value ) as $url ) {
				$found[] = array( 'LINK' === $tag && 'stylesheet' === strtolower( $rel ) ? 'style' : $type, (string) $url );
			}
		}
		$css = 'STYLE' === $tag ? $tags->get_modifiable_text() : self::text( $tags->get_attribute( $held ? 'data-rd-style' : 'style' ) );
		if ( '' !== $css && false !== preg_match_all( '#(?:url\(\s*|@import\s+)["\']?((?:https?:)?//[^"\')\s]+)#i', $css, $urls ) ) {
			foreach ( $urls[1] as $url ) {
				$found[] = array( 'style', $url );
			}
		}
		return array_values( array_filter( $found, fn ( array $one ): bool => 1 === preg_match( '#^\s*(?:https?:)?//#i', $one[1] ) && ! ( $this->own )( self::whole( $one[1] ) ) ) );
	}

	/** Scripts and styles that WordPress prints have the handle in their id. */
	private function by( Tags $tags, string $tag, string $block ): string {
		$id = self::text( $tags->get_attribute( 'id' ) );
		if ( in_array( $tag, array( 'SCRIPT', 'LINK', 'STYLE' ), true ) ) {
			return 1 === preg_match( '/^(.+)-(?:js|css)(?:-(?:extra|before|after|translations))?$/', $id, $handle ) ? $handle[1] : '';
		}
		return $block;
	}

	/** A script in the page itself, that isn't ours; also one that is held back. */
	private static function runs( Tags $tags ): bool {
		$type = strtolower( self::text( $tags->get_attribute( 'type' ) ) );
		return null === $tags->get_attribute( 'src' ) && null === $tags->get_attribute( 'data-rd-src' )
			&& ! in_array( self::text( $tags->get_attribute( 'id' ) ), Scripts::OURS, true )
			&& ( in_array( $type, array( '', 'module', 'text/javascript', 'application/javascript' ), true ) || null !== $tags->get_attribute( 'data-rd' ) );
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? trim( $value ) : '';
	}

	private static function whole( string $url ): string {
		$url = trim( $url );
		return str_starts_with( $url, '//' ) ? "https:$url" : $url;
	}
}
