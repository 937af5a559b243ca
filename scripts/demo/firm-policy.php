<?php
/** The firm's privacy policy, from the text that the plugin offers; published as version 1. → its number */
declare( strict_types=1 );

return static function (): int {
	wp_set_current_user( 1 );
	$call = static function ( string $route, array $body ): array {
		$request = new \WP_REST_Request( 'POST', "/rights-desk/v1/policy/$route" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( $body ) );
		$answer = rest_do_request( $request );
		if ( $answer->get_status() >= 400 ) {
			throw new \RuntimeException( $route . ': ' . wp_json_encode( $answer->get_data() ) );
		}
		return (array) $answer->get_data();
	};

	$document = (int) $call( 'documents', array( 'locale' => 'nl_NL', 'from' => 'starter' ) )['id'];
	$content  = (string) get_post( $document )->post_content;
	// What only this firm can say.
	$own = "<!-- wp:paragraph -->\n<p>Voor uw kast vragen wij de maten van uw kamer, en als u dat wilt een foto. Meer hebben wij niet nodig om ze te tekenen. Foto’s bewaren wij alleen zolang wij aan uw kast werken.</p>\n<!-- /wp:paragraph -->\n\n";
	$at  = strpos( $content, '<!-- wp:rights-desk/purposes' );
	wp_update_post(
		wp_slash(
			array(
				'ID'           => $document,
				'post_content' => false === $at ? $own . $content : substr_replace( $content, $own, $at, 0 ),
			)
		)
	);
	return (int) $call(
		'publish',
		array(
			'documents' => array( $document ),
			'affects'   => false,
			'changes'   => array( 'nl_NL' => 'Onze eerste versie.' ),
		)
	)['number'];
};
