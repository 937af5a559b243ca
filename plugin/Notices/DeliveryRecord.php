<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/** The record of delivery is personal data: it goes into copies, and goes with an erasure. */
final readonly class DeliveryRecord {

	public const KEY = 'rights-desk-notices';

	public function __construct( private Record $record, private People $people ) {}

	public function exporters( mixed $exporters ): mixed {
		if ( is_array( $exporters ) ) {
			$exporters[ self::KEY ] = array(
				'exporter_friendly_name' => __( 'Notices about our privacy policy', 'rights-desk' ),
				'callback'               => $this->export( ... ),
			);
		}
		return $exporters;
	}

	public function erasers( mixed $erasers ): mixed {
		if ( is_array( $erasers ) ) {
			$erasers[ self::KEY ] = array(
				'eraser_friendly_name' => __( 'Notices about our privacy policy', 'rights-desk' ),
				'callback'             => $this->erase( ... ),
			);
		}
		return $erasers;
	}

	/** @return array{data: list<array{group_id: string, group_label: string, item_id: string, data: list<array{name: string, value: string}>}>, done: bool} */
	public function export( string $email ): array {
		$data = array();
		foreach ( $this->record->of( $this->people->key( $email ) ) as $one ) {
			$fields = array_filter(
				array(
					__( 'Version of the privacy policy', 'rights-desk' ) => (string) $one['version'],
					__( 'What became of the mail', 'rights-desk' ) => self::state( $one['state'] ),
					__( 'Reason', 'rights-desk' ) => $one['reason'],
					__( 'When', 'rights-desk' ) => (string) $one['at'],
				)
			);
			$data[] = array(
				'group_id'    => self::KEY,
				'group_label' => __( 'Notices about our privacy policy', 'rights-desk' ),
				'item_id'     => 'notice-' . $one['id'],
				'data'        => array_map( static fn ( string $name, string $value ): array => array( 'name' => $name, 'value' => $value ), array_keys( $fields ), array_values( $fields ) ),
			);
		}
		return array( 'data' => $data, 'done' => true );
	}

	/** @return array{items_removed: int, items_retained: int, messages: list<string>, done: bool} */
	public function erase( string $email ): array {
		return array(
			'items_removed'  => $this->record->forget( $this->people->key( $email ) ),
			'items_retained' => 0,
			'messages'       => array(),
			'done'           => true,
		);
	}

	public static function state( string $state ): string {
		return match ( $state ) {
			Recipient::WAITING, Recipient::CLAIMED => __( 'Waits to be sent', 'rights-desk' ),
			Recipient::SENDING, Recipient::UNSURE  => __( 'Being sent', 'rights-desk' ),
			Recipient::UNCERTAIN                   => __( 'It isn’t known whether it was sent', 'rights-desk' ),
			Recipient::SENT                        => __( 'Sent', 'rights-desk' ),
			Recipient::DELIVERED                   => __( 'Delivered', 'rights-desk' ),
			Recipient::BOUNCED                     => __( 'Came back', 'rights-desk' ),
			Recipient::COMPLAINED                  => __( 'Marked as spam', 'rights-desk' ),
			Recipient::FAILED                      => __( 'Could not be sent', 'rights-desk' ),
			default                                => $state,
		};
	}
}
