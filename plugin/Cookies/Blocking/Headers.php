<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;

/** Link headers make browsers fetch before they have read the page. */
final readonly class Headers {

	public static function clear( Judge $judge ): void {
		$links = array_filter( headers_list(), static fn ( string $header ): bool => 0 === stripos( $header, 'link:' ) );
		if ( array() === $links || headers_sent() ) {
			return;
		}
		$kept = array();
		foreach ( $links as $header ) {
			foreach ( preg_split( '/,\s*(?=<)/', trim( substr( $header, 5 ) ) ) ?: array() as $link ) {
				$held   = 1 === preg_match( '/^<([^>]*)>(.*)$/s', $link, $found ) && 1 === preg_match( '/;\s*rel\s*=\s*"?([^";]+)/i', $found[2], $relation ) && Sources::fetches( $relation[1] ) && '' !== $judge->address( $found[1] );
				$kept[] = $held ? null : $link;
			}
		}
		if ( in_array( null, $kept, true ) ) {
			header_remove( 'Link' );
			foreach ( array_filter( $kept ) as $link ) {
				header( "Link: $link", false );
			}
		}
	}
}
