<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** What this room holds on a person, for their package. */
final readonly class OwnRecords {

	/** @param \Closure(string): bool $leaves Whether an erasure of the address is under way, after which all of this goes by itself. */
	public function __construct( private StandingDesk $desk, private Addresses $addresses, private Uses $uses, private HeldMails $held, private \Closure $leaves ) {}

	public function register( mixed $exporters ): mixed {
		if ( is_array( $exporters ) ) {
			$exporters['rights-desk-standing'] = array(
				'exporter_friendly_name' => __( 'Restrictions and objections', 'rights-desk' ),
				'callback'               => $this->export( ... ),
			);
		}
		return $exporters;
	}

	/** @return array{data: list<array{group_id: string, group_label: string, item_id: string, data: list<array{name: string, value: string}>}>, done: bool} */
	private function export( string $email ): array {
		if ( ( $this->leaves )( $email ) ) {
			return array(
				'data' => array(),
				'done' => true,
			);
		}
		$key  = $this->addresses->key( $email );
		$data = array();
		foreach ( $this->desk->of( $email )->grounds as $cause ) {
			$data[] = $this->item(
				'standing-' . $cause->id,
				array(
					__( 'Ground', 'rights-desk' )   => $cause->ground,
					__( 'Purposes', 'rights-desk' ) => implode( ', ', $cause->purposes ),
					__( 'Since', 'rights-desk' )    => $cause->since . ' UTC',
				)
			);
		}
		foreach ( $this->uses->of( $key ) as $use ) {
			$data[] = $this->item(
				'use-' . $use['id'],
				array(
					__( 'Single use (Article 18(2))', 'rights-desk' ) => $use['what'],
					__( 'Ground', 'rights-desk' )  => $use['basis'],
					__( 'Why', 'rights-desk' )     => $use['why'],
					__( 'Recorded', 'rights-desk' ) => (string) $use['at'],
					__( 'Made', 'rights-desk' )    => (string) $use['used_at'],
				)
			);
		}
		foreach ( $this->held->of( $key ) as $mail ) {
			$data[] = $this->item(
				'held-mail-' . $mail->id,
				array(
					__( 'Mail that was held back', 'rights-desk' ) => $mail->subject,
					__( 'From', 'rights-desk' )    => $mail->origin,
					__( 'Since', 'rights-desk' )   => $mail->at,
					__( 'Text', 'rights-desk' )    => $mail->message,
				)
			);
		}
		$others = array_slice( $this->addresses->of( $email ), 1 );
		if ( array() !== $others ) {
			$data[] = $this->item( 'addresses', array( __( 'Further addresses that you proved', 'rights-desk' ) => implode( ', ', $others ) ) );
		}
		return array(
			'data' => $data,
			'done' => true,
		);
	}

	/**
	 * @param array<string, string> $fields
	 * @return array{group_id: string, group_label: string, item_id: string, data: list<array{name: string, value: string}>}
	 */
	private function item( string $id, array $fields ): array {
		$data = array();
		foreach ( array_filter( $fields, static fn ( string $value ): bool => '' !== $value ) as $name => $value ) {
			$data[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		return array(
			'group_id'    => 'rights-desk-standing',
			'group_label' => __( 'Restrictions and objections', 'rights-desk' ),
			'item_id'     => 'rights-desk-' . $id,
			'data'        => $data,
		);
	}
}
