<?php
/** The demo firm: Kastwerk in Gent, which makes cupboards that its customers draw in 3D. → {request, policy} addresses of pages */
declare( strict_types=1 );

return static function (): array {
	require_once ABSPATH . 'wp-admin/includes/plugin.php';
	require_once ABSPATH . 'wp-admin/includes/misc.php';

	foreach (
		array(
			'blogname'            => 'Kastwerk',
			'blogdescription'     => 'Kasten op maat, door u getekend in 3D',
			'WPLANG'              => 'nl_NL',
			'timezone_string'     => 'Europe/Brussels',
			'date_format'         => 'j F Y',
			'time_format'         => 'H:i',
			'start_of_week'       => 1,
			'admin_email'         => 'lotte@kastwerk.example',
			'comments_notify'     => 0,
			'moderation_notify'   => 0,
			'default_ping_status' => 'closed',
		) as $option => $value
	) {
		update_option( $option, $value );
	}
	global $wp_rewrite;
	$wp_rewrite->set_permalink_structure( '/%postname%/' );
	flush_rewrite_rules();
	switch_to_locale( 'nl_NL' );

	// What WordPress puts into each fresh site would stand beside the firm's own.
	foreach ( array( 'hello-world', 'sample-page', 'voorbeeld-pagina', 'hallo-wereld', 'privacy-policy', 'privacybeleid' ) as $slug ) {
		foreach ( get_posts( array( 'name' => $slug, 'post_type' => array( 'post', 'page' ), 'post_status' => 'any' ) ) as $post ) {
			wp_delete_post( $post->ID, true );
		}
	}

	$paragraphs = static fn ( string ...$texts ): string => implode( "\n\n", array_map( static fn ( string $text ): string => "<!-- wp:paragraph -->\n<p>$text</p>\n<!-- /wp:paragraph -->", $texts ) );
	$page       = static fn ( string $title, string $slug, string $content, string $type = 'page' ): int => (int) wp_insert_post(
		array(
			'post_title'   => $title,
			'post_name'    => $slug,
			'post_content' => $content,
			'post_status'  => 'publish',
			'post_type'    => $type,
			'post_author'  => 1,
		)
	);

	$home    = $page( 'Welkom', 'welkom', $paragraphs( 'Teken uw kast, zie ze meteen in uw kamer, en wij maken ze in ons atelier in Gent.', 'Eik, berk of gelakt: elke plank op de millimeter.' ) );
	$news    = $page( 'Uit het atelier', 'atelier', '' );
	$policy  = $page( 'Privacy', 'privacy', '<!-- wp:rights-desk/policy /-->' );
	$request = $page( 'Uw gegevens', 'uw-gegevens', "<!-- wp:rights-desk/request-form /-->" );
	update_option( 'wp_page_for_privacy_policy', $policy );
	update_option( 'show_on_front', 'page' );
	update_option( 'page_on_front', $home );
	update_option( 'page_for_posts', $news );

	// Relative: the next start may find another port.
	$links = '';
	foreach ( array( $home, $news, $request, $policy ) as $id ) {
		$links .= sprintf( '<!-- wp:navigation-link {"label":%s,"type":"page","id":%d,"url":%s,"kind":"post-type"} /-->', wp_json_encode( get_the_title( $id ) ), $id, wp_json_encode( wp_make_link_relative( (string) get_permalink( $id ) ), JSON_UNESCAPED_SLASHES ) );
	}
	foreach ( get_posts( array( 'post_type' => 'wp_navigation', 'numberposts' => -1 ) ) as $old ) {
		wp_delete_post( $old->ID, true );
	}
	$page( 'Menu', 'menu', $links, 'wp_navigation' );

	foreach (
		array(
			'Een boekenkast rond een schouw' => 'De muur was nergens recht. In de tekening zie je hoe elke plank meeloopt.',
			'Waarom wij met berk werken'     => 'Berkenmultiplex blijft recht, ook boven een radiator.',
			'Open atelier op zondag'         => 'Kom kijken hoe een tekening in een zaagplan verandert. Koffie is er ook.',
			'Vijf kasten onder een trap'     => 'Schuin, smal en diep: de lastigste plek van het huis, vijf keer opgelost.',
		) as $title => $text
	) {
		$page( $title, sanitize_title( $title ), $paragraphs( $text ), 'post' );
	}

	$failed = activate_plugin( 'rights-desk/rights-desk.php' );
	if ( is_wp_error( $failed ) ) {
		throw new \RuntimeException( $failed->get_error_message() );
	}
	return array(
		'request' => (string) get_permalink( $request ),
		'policy'  => (string) get_permalink( $policy ),
	);
};
