<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Address;
use RightsDesk\Platform\Settings;

/** The site's own hosts: what is fetched from them tells nobody else of the visit. */
final readonly class Own {

	/** @return list<string> As URL.host has them; *.host: also all below it. */
	public static function hosts(): array {
		$hosts = array();
		foreach ( array( home_url(), site_url(), content_url(), includes_url(), plugins_url(), wp_get_upload_dir()['baseurl'] ) as $url ) {
			$address = Address::of( $url );
			if ( null !== $address ) {
				$host    = $address->with_port();
				$hosts[] = $host;
				if ( 1 === preg_match( '/\.[a-z]/', $host ) ) {
					// The same site, also where only one of the two is in its address.
					$hosts[] = str_starts_with( $host, 'www.' ) ? substr( $host, 4 ) : "www.$host";
				}
			}
		}
		$stored = get_option( Settings::OPTION, array() );
		$set    = is_array( $stored ) ? $stored['cookie_own_hosts'] ?? array() : array();
		/**
		 * The site's own hosts: they load before a choice.
		 *
		 * @param list<string> $hosts As URL.host has them; *.host: also all below it.
		 */
		$hosts = apply_filters( 'rights_desk_own_hosts', array_merge( $hosts, is_array( $set ) ? $set : array() ) );
		return array_values( array_unique( array_map( 'strtolower', array_filter( is_array( $hosts ) ? $hosts : array(), 'is_string' ) ) ) );
	}
}
