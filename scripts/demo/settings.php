<?php
/** The firm fills in the settings, as an administrator does. → HTTP status */
declare( strict_types=1 );

return static function (): int {
	wp_set_current_user( 1 );
	$request = new \WP_REST_Request( 'PUT', '/rights-desk/v1/settings' );
	$request->set_header( 'Content-Type', 'application/json' );
	$request->set_body(
		(string) wp_json_encode(
			array(
				'controller_name'    => 'Kastwerk bv',
				'controller_address' => "Dok-Noord 7\n9000 Gent",
				'contact_name'       => 'Lotte Verhulst',
				'contact_email'      => 'privacy@kastwerk.example',
				'contact_telephone'  => '+32 9 000 00 00',
				'contact_address'    => "Dok-Noord 7\n9000 Gent",
				'authority_country'  => 'BE',
				'promise_days'       => 30,
				'purposes'           => 'Uw kast tekenen, maken, leveren en plaatsen; antwoorden op uw vragen; de boekhouding.',
				'recipients'         => 'SiteGround (hosting), SparkPost (verzenden van mails), Transport Callebaut (levering), boekhoudkantoor Fidens.',
				'retention'          => 'Ontwerpen: vijf jaar na levering. Facturen: de wettelijke termijn. Reacties: tot u ze laat wissen.',
				'origin'             => 'Alles komt van uzelf.',
			)
		)
	);
	$answer = rest_do_request( $request );
	if ( $answer->get_status() >= 400 ) {
		throw new \RuntimeException( (string) wp_json_encode( $answer->get_data() ) );
	}
	return $answer->get_status();
};
