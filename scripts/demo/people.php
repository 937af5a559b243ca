<?php
/** 25 people with accounts, who wrote comments; four of them posts too. → list<{name,email}> */
declare( strict_types=1 );

return static function (): array {
	$names   = array( 'Mieke Peeters', 'Jan De Smet', 'Fatima El Amrani', 'Tom Claes', 'Sofie Maes', 'Lucas Wouters', 'Emma Goossens', 'Karel Dubois', 'Nele Hermans', 'Yusuf Demir', 'Annelies Jacobs', 'Pieter Mertens', 'Ilse Willems', 'Bram Lemmens', 'Chloé Lambert', 'Dries Aerts', 'Hanne Pauwels', 'Stijn Michiels', 'Katrien Bogaert', 'Omar Benali', 'Veerle Claeys', 'Wout Segers', 'Julie Dumont', 'Griet Van Acker', 'Arno Cools' );
	$remarks = array( 'Mooi werk! Past dit ook in een hoek?', 'Hoe lang duurt het van tekening tot levering?', 'Wij hebben de onze nu een jaar: nog altijd recht.', 'Kan berk ook gelakt worden?', 'De tekening klopte op de millimeter.', 'Komen jullie ook in Kortrijk plaatsen?', 'Ik kom zondag zeker kijken.', 'Zit er een achterwand in?', 'Het is die lade onder de derde trede die mij overtuigde.', 'Welke olie raden jullie aan?' );
	$posts   = get_posts( array( 'post_type' => 'post', 'numberposts' => 4, 'orderby' => 'ID', 'order' => 'ASC' ) );
	$people  = array();
	add_filter( 'send_password_change_email', '__return_false' );
	add_filter( 'wp_send_new_user_notification_to_admin', '__return_false' );

	foreach ( $names as $n => $name ) {
		list( $first, $last ) = explode( ' ', $name, 2 );
		$login                = sanitize_title( $name );
		$email                = "$login@voorbeeld.example";
		$writes               = $n < 4;
		$id                   = wp_insert_user(
			array(
				'user_login'      => $login,
				'user_pass'       => 'password',
				'user_email'      => $email,
				'first_name'      => $first,
				'last_name'       => $last,
				'display_name'    => $name,
				'role'            => $writes ? 'author' : 'subscriber',
				'user_registered' => gmdate( 'Y-m-d H:i:s', time() - ( 400 - 11 * $n ) * DAY_IN_SECONDS ),
			)
		);
		if ( is_wp_error( $id ) ) {
			throw new \RuntimeException( $id->get_error_message() );
		}
		update_user_meta( $id, 'billing_phone', sprintf( '+32 470 %02d %02d %02d', $n + 10, 3 * $n % 100, 7 * $n % 100 ) );
		if ( $writes ) {
			wp_insert_post(
				array(
					'post_title'   => "Mijn kast, door $first",
					'post_content' => "<!-- wp:paragraph -->\n<p>$first vertelt hoe de kast er kwam, van eerste tekening tot laatste plank.</p>\n<!-- /wp:paragraph -->",
					'post_status'  => 'publish',
					'post_author'  => $id,
				)
			);
		}
		for ( $c = 0; $c < 2 + $n % 4; $c++ ) {
			$when = time() - ( 5 + 13 * $n + 29 * $c ) * DAY_IN_SECONDS;
			wp_insert_comment(
				array(
					'comment_post_ID'      => $posts[ ( $n + $c ) % count( $posts ) ]->ID,
					'comment_author'       => $name,
					'comment_author_email' => $email,
					'comment_author_IP'    => '203.0.113.' . ( 10 + $n ),
					'comment_agent'        => 'Mozilla/5.0',
					// One signs with his name: an erasure then finds it, and asks what to do.
					'comment_content'      => $remarks[ ( $n + 3 * $c ) % count( $remarks ) ] . ( 17 === $n && 0 === $c ? " Groeten, $name" : '' ),
					'comment_date_gmt'     => gmdate( 'Y-m-d H:i:s', $when ),
					'comment_date'         => wp_date( 'Y-m-d H:i:s', $when ),
					'comment_approved'     => 1,
					'user_id'              => $id,
				)
			);
		}
		$people[] = compact( 'name', 'email' );
	}
	return $people;
};
