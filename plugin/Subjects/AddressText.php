<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Whether a text holds e-mail addresses, and in what form. */
final readonly class AddressText {

	/** What LIKE can tell beforehand; \u0040 is the sign in JSON of some makers, %40 in a link. */
	public const LIKE = array( '%_@_%._%', '%\\\\u0040%', '%\\%40%' );

	private const ADDRESS = '/[a-z0-9._+-]{1,64}(?:@|\\\\u0040|%40|&#0?64;)[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,5}\.[a-z]{2,24}(?![a-z0-9])/i';

	/** Pictures for dense screens are named so, and libraries are called so. */
	private const FALSE = '/@\d+x\.(?:png|jpe?g|gif|webp|svg|avif)$/i';

	/** @return 'plain'|'serialized'|'json'|'' Empty: it holds none. */
	public static function form( string $text ): string {
		if ( array() === self::all( $text ) ) {
			return '';
		}
		return match ( true ) {
			is_serialized( $text ) => 'serialized',
			1 === preg_match( '/^\s*[\[{]/', $text ) && is_array( json_decode( $text, true ) ) => 'json',
			default => 'plain',
		};
	}

	/** @return list<string> The addresses, in small letters, each once. */
	public static function all( string $text ): array {
		preg_match_all( self::ADDRESS, $text, $found );
		$all = array();
		foreach ( $found[0] as $one ) {
			$one = strtolower( str_ireplace( array( '\u0040', '%40', '&#64;', '&#064;' ), '@', $one ) );
			if ( 1 !== preg_match( self::FALSE, $one ) ) {
				$all[ $one ] = true;
			}
		}
		return array_map( 'strval', array_keys( $all ) );
	}
}
