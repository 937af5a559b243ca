<?php
/** A first look at the promises, but for those that fetch many pages or search the database: the daily look sees to these. → how many */
declare( strict_types=1 );

return static function (): int {
	wp_set_current_user( 1 );
	$later = array( 7, 20, 22, 27, 28, 29, 30, 31 );
	$looks = array_diff( range( 1, 33 ), $later );
	foreach ( $looks as $number ) {
		rest_do_request( new \WP_REST_Request( 'POST', "/rights-desk/v1/promises/$number/look" ) );
	}
	return count( $looks );
};
