<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/** What this room holds on a person, for their package; and its end. */
final readonly class OwnConsents {

	public const KEY = 'rights-desk-consents';

	public function __construct( private ConsentDesk $desk, private ConsentWords $words ) {}

	public function exporters( mixed $exporters ): mixed {
		if ( is_array( $exporters ) ) {
			$exporters[ self::KEY ] = array(
				'exporter_friendly_name' => __( 'Consents', 'rights-desk' ),
				'callback'               => $this->export( ... ),
			);
		}
		return $exporters;
	}

	public function erasers( mixed $erasers ): mixed {
		if ( is_array( $erasers ) ) {
			$erasers[ self::KEY ] = array(
				'eraser_friendly_name' => __( 'Consents', 'rights-desk' ),
				'callback'             => $this->erase( ... ),
			);
		}
		return $erasers;
	}

	/** @return array{data: list<array{group_id: string, group_label: string, item_id: string, data: list<array{name: string, value: string}>}>, done: bool} */
	public function export( string $email ): array {
		return array(
			'data' => array_map( $this->item( ... ), $this->desk->of( $email ) ),
			'done' => true,
		);
	}

	/** @return array{items_removed: int, items_retained: int, messages: list<string>, done: bool} */
	public function erase( string $email ): array {
		return array(
			'items_removed'  => $this->desk->forget( $email ),
			'items_retained' => 0,
			'messages'       => array(),
			'done'           => true,
		);
	}

	/** @return array{group_id: string, group_label: string, item_id: string, data: list<array{name: string, value: string}>} */
	private function item( Consent $one ): array {
		$fields = array(
			__( 'E-mail', 'rights-desk' )               => $one->email,
			__( 'For', 'rights-desk' )                  => $this->words->purpose( $one->purpose ),
			__( 'The words that you read', 'rights-desk' ) => $one->text,
			__( 'Where', 'rights-desk' )                => trim( $this->words->source( $one->source ) . ' ' . $one->place ),
			__( 'Asked on', 'rights-desk' )             => $this->words->moment( $one->asked_at ),
			__( 'Given on', 'rights-desk' )             => $this->words->moment( $one->given_at ),
			__( 'Confirmed by mail on', 'rights-desk' ) => $this->words->moment( $one->confirmed_at ),
			__( 'Withdrawn on', 'rights-desk' )         => $this->words->moment( $one->ended_at ),
		);
		$data   = array();
		foreach ( array_filter( $fields, static fn ( string $value ): bool => '' !== $value ) as $name => $value ) {
			$data[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		return array(
			'group_id'    => self::KEY,
			'group_label' => __( 'Consents', 'rights-desk' ),
			'item_id'     => 'rights-desk-consent-' . $one->id,
			'data'        => $data,
		);
	}
}
