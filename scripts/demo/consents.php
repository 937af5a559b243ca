<?php
/** A page that asks for consent, a box beside the comments, and some who agreed. → how many */
declare( strict_types=1 );

return static function (): int {
	global $wpdb;
	wp_set_current_user( 1 );
	$ask  = static function ( string $route, array $body ): array {
		$call = new \WP_REST_Request( 'POST', "/rights-desk/v1/$route" );
		$call->set_body_params( $body );
		return (array) rest_do_request( $call )->get_data();
	};
	$page = wp_insert_post( array( 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Nieuwsbrief', 'post_name' => 'nieuwsbrief', 'post_content' => '<!-- wp:rights-desk/contact-consent /-->' ) );
	$ask( 'consents/setup', array( 'places' => array( 'comments' => array( 'newsletter' ) ) ) );
	$table = $wpdb->prefix . 'rights_desk_consents';
	foreach ( array( 'nele-hermans', 'yusuf-demir', 'ilse-willems', 'bram-lemmens', 'chloe-lambert', 'omar-benali' ) as $n => $name ) {
		$row = $ask( 'consents', array( 'email' => "$name@voorbeeld.example", 'purpose' => 'newsletter', 'source' => 'paper' ) );
		$id  = (int) ( $row['id'] ?? 0 );
		$at  = gmdate( 'Y-m-d H:i:s', time() - ( 40 - 5 * $n ) * DAY_IN_SECONDS );
		// As if they had ticked the box then; the last one has yet to press the button in the mail.
		$said = array( 'source' => 'block', 'place' => "post:$page", 'entered_by' => 0, 'asked_at' => $at );
		$wpdb->update( $table, 5 === $n ? array_diff_key( $said, array( 'asked_at' => '' ) ) : $said + array( 'state' => 'given', 'given_at' => $at, 'confirmed_at' => $at ), array( 'id' => $id ) );
		if ( $n < 5 ) {
			$wpdb->delete( $wpdb->prefix . 'rights_desk_tokens', array( 'purpose' => 'consent', 'ref' => $id ) );
			$wpdb->query( "DELETE FROM {$wpdb->prefix}rights_desk_mails WHERE template = 'consent_confirm'" );
		}
		if ( 4 === $n ) {
			$ask( "consents/$id/withdraw", array() );
		}
	}
	return 6;
};
