<?php
/** What the firm says of its purposes, and who gets data from it. None is asked for copies: each copy would wait until they answer. */
declare( strict_types=1 );

return static function (): int {
	wp_set_current_user( 1 );
	$call = static function ( string $method, string $route, array $body ): void {
		$request = new \WP_REST_Request( $method, "/rights-desk/v1/$route" );
		$request->set_header( 'Content-Type', 'application/json' );
		$request->set_body( (string) wp_json_encode( $body ) );
		$answer = rest_do_request( $request );
		if ( $answer->get_status() >= 400 ) {
			throw new \RuntimeException( $route . ': ' . wp_json_encode( $answer->get_data() ) );
		}
	};

	$call( 'PUT', 'settings', array( 'measures' => 'De site is alleen over HTTPS te bereiken. Beheerders loggen in met een tweede factor. Back-ups zijn versleuteld. Kopieën van gegevens zijn alleen te openen met de sleutel in de link van wie ze vroeg.' ) );
	foreach (
		array(
			'account'    => array( 'retention' => 'Tot u uw account opzegt. Dat zien wij meteen als een vraag om vergeten te worden.' ),
			'contract'   => array( 'retention' => 'Ontwerpen: vijf jaar na de levering, voor herstellingen. De rest: zolang u klant bent.' ),
			'service'    => array( 'interest' => 'Dat lezers op onze berichten kunnen reageren, en dat wij misbruik kunnen weren.', 'retention' => 'Tot u vraagt om uw reactie weg te halen.' ),
			'contact'    => array( 'interest' => 'Dat wie ons iets vraagt een antwoord krijgt.', 'retention' => 'Twee jaar na ons laatste antwoord.' ),
			'newsletter' => array( 'active' => false ),
			'marketing'  => array( 'active' => false ),
			'statistics' => array( 'active' => false ),
		) as $slug => $fields
	) {
		$call( 'POST', 'purposes', array( 'slug' => $slug ) + $fields );
	}

	$none = array( 'own_use' => 'no', 'improves' => 'no', 'metadata' => 'no', 'onward' => 'no' );
	foreach (
		array(
			array( 'preset' => 'siteground', 'name' => 'SiteGround', 'role' => 'processor', 'purposes' => array( 'account', 'contract', 'service', 'contact', 'rights' ), 'agreement' => 'Verwerkersovereenkomst van 2 februari 2024', 'bound_by' => 'agreement', 'place' => 'Europese Unie (Nederland)', 'retention' => 'back-ups 30 dagen', 'how' => 'none', 'copies' => false, 'told' => false, 'metadata' => 'yes' ) + $none,
			array( 'preset' => 'sparkpost', 'name' => 'SparkPost', 'role' => 'processor', 'purposes' => array( 'account', 'contract', 'rights' ), 'agreement' => 'Verwerkersovereenkomst van 12 april 2024, EU-account', 'bound_by' => 'agreement', 'place' => 'Europese Unie (Ierland), met toegang uit de Verenigde Staten', 'outside' => true, 'safeguards' => 'standaardcontractbepalingen van de Europese Commissie', 'retention' => 'tien dagen, per bericht', 'how' => 'hand', 'copies' => false, 'told' => true, 'own_use' => 'no', 'improves' => 'yes', 'metadata' => 'yes', 'onward' => 'yes' ),
			array( 'name' => 'Transport Callebaut', 'role' => 'recipient', 'purposes' => array( 'contract' ), 'agreement' => 'Raamcontract van 5 januari 2025', 'bound_by' => 'agreement', 'place' => 'Gent', 'retention' => 'tot een jaar na de levering', 'email' => 'privacy@callebaut.example', 'how' => 'mail', 'copies' => false, 'told' => true ) + $none,
			array( 'preset' => 'bookkeeper', 'name' => 'Boekhoudkantoor Fidens', 'role' => 'recipient', 'purposes' => array( 'legal_duty' ), 'categories' => array( 'orders', 'documents' ), 'agreement' => 'Opdrachtbrief van 3 mei 2024', 'bound_by' => 'law', 'place' => 'Gent', 'retention' => 'zo lang als de wet op de boekhouding vraagt', 'email' => 'privacy@fidens.example', 'how' => 'mail', 'copies' => false, 'told' => true ) + $none,
		) as $processor
	) {
		$call( 'POST', 'processors', $processor );
	}
	return 4;
};
