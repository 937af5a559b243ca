<?php
/** The firm counts its visitors and shows a film of others: both wait for the visitor's choice. → how many services */
declare( strict_types=1 );

return static function (): int {
	wp_set_current_user( 1 );
	$ask = static function ( string $method, string $route, array $body ): void {
		$call = new \WP_REST_Request( $method, "/rights-desk/v1/$route" );
		$call->set_header( 'Content-Type', 'application/json' );
		$call->set_body( (string) wp_json_encode( $body ) );
		$answer = rest_do_request( $call );
		if ( $answer->get_status() >= 400 ) {
			throw new \RuntimeException( $route . ': ' . wp_json_encode( $answer->get_data() ) );
		}
	};

	// As a developer puts it there: the plugin holds it back all the same.
	wp_mkdir_p( WPMU_PLUGIN_DIR );
	file_put_contents(
		WPMU_PLUGIN_DIR . '/kastwerk-statistiek.php',
		"<?php\nadd_action( 'wp_head', static function (): void {\n\techo \"<script async src='https://www.googletagmanager.com/gtag/js?id=G-KASTWERK00'></script><script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());gtag('config','G-KASTWERK00')</script>\\n\";\n} );\n"
	);
	wp_insert_post(
		array(
			'post_type'    => 'post',
			'post_status'  => 'publish',
			'post_title'   => 'Een kast in drie minuten',
			'post_content' => "<!-- wp:paragraph -->\n<p>Van eerste streep tot laatste plank, versneld.</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:html -->\n<iframe width=\"560\" height=\"315\" src=\"https://www.youtube.com/embed/aqz-KE-bpKQ\" title=\"Een kast in drie minuten\" allowfullscreen></iframe>\n<!-- /wp:html -->",
		)
	);
	foreach ( array( 'google-analytics', 'youtube' ) as $preset ) {
		$ask( 'POST', 'services', array( 'preset' => $preset ) );
	}
	$ask( 'PUT', 'choices/look', array( 'cookie_mode' => 'default', 'cookie_look' => array( 'position' => 'corner', 'change' => 'footer', 'dark' => true ) ) );
	return 2;
};
