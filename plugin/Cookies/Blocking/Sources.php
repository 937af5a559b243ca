<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

/** Which attributes of which elements make a browser fetch something by itself. */
final readonly class Sources {

	private const OF = array(
		'SCRIPT'  => array( 'src', 'href', 'xlink:href' ),
		'IMG'     => array( 'src', 'srcset' ),
		'IFRAME'  => array( 'src' ),
		'FRAME'   => array( 'src' ),
		'EMBED'   => array( 'src' ),
		'OBJECT'  => array( 'data' ),
		'SOURCE'  => array( 'src', 'srcset' ),
		'AUDIO'   => array( 'src' ),
		'VIDEO'   => array( 'src', 'poster' ),
		'TRACK'   => array( 'src' ),
		'INPUT'   => array( 'src' ),
		'LINK'    => array( 'href', 'imagesrcset' ),
		'BASE'    => array( 'href' ),
		'A'       => array( 'ping' ),
		'AREA'    => array( 'ping' ),
		'BODY'    => array( 'background' ),
		'TABLE'   => array( 'background' ),
		'TD'      => array( 'background' ),
		'TH'      => array( 'background' ),
		'TR'      => array( 'background' ),
		'IMAGE'   => array( 'href', 'xlink:href', 'src' ),
		'USE'     => array( 'href', 'xlink:href' ),
		'FEIMAGE' => array( 'href', 'xlink:href' ),
	);

	/** What a <link> fetches, or whom it calls up beforehand; all others only say where something is. */
	private const RELATIONS = array( 'stylesheet', 'preload', 'prefetch', 'modulepreload', 'preconnect', 'dns-prefetch', 'prerender', 'icon', 'apple-touch-icon', 'apple-touch-icon-precomposed', 'apple-touch-startup-image', 'mask-icon', 'fluid-icon', 'manifest', 'search', 'import', 'compression-dictionary' );

	/** Where lazy loaders keep the address of a frame. */
	public const LAZY = array( 'data-src', 'data-lazy-src', 'data-litespeed-src', 'data-original', 'data-lazy', 'data-breeze', 'data-ll-src', 'data-flying-src', 'data-swift-src', 'data-perfmatters-src' );

	/** Types of scripts that browsers run. */
	private const SCRIPTS = array( '', 'module', 'text/javascript', 'application/javascript', 'application/x-javascript', 'text/ecmascript', 'application/ecmascript', 'application/x-ecmascript', 'text/x-ecmascript', 'text/x-javascript', 'text/javascript1.0', 'text/javascript1.1', 'text/javascript1.2', 'text/javascript1.3', 'text/javascript1.4', 'text/javascript1.5', 'text/jscript', 'text/livescript' );

	/** @return list<string> */
	public static function of( string $tag ): array {
		return self::OF[ $tag ] ?? array();
	}

	public static function fetches( string $relations ): bool {
		return array() !== array_intersect( self::RELATIONS, preg_split( '/\s+/', strtolower( $relations ), -1, PREG_SPLIT_NO_EMPTY ) ?: array() );
	}

	public static function runs( string $type ): bool {
		return in_array( strtolower( trim( $type ) ), self::SCRIPTS, true );
	}

	/**
	 * The addresses in an attribute.
	 *
	 * @return list<string>
	 */
	public static function addresses( string $attribute, string $value ): array {
		if ( 'ping' === $attribute ) {
			return preg_split( '/\s+/', $value, -1, PREG_SPLIT_NO_EMPTY ) ?: array();
		}
		if ( 'srcset' === $attribute || 'imagesrcset' === $attribute ) {
			// An address in it may hold commas itself (data:, image services), but ends at white space.
			preg_match_all( '/(?:^|[\s,])[\s,]*([^\s,]\S*[^\s,]|[^\s,])/', $value, $found );
			return $found[1];
		}
		return array( $value );
	}
}
