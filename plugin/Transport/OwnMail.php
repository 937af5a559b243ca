<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

/** What this room holds on a person: that mail to them came back. */
final readonly class OwnMail {

	private const KEY = 'rights-desk-mail';

	/** @param \Closure(): Bounces $bounces */
	public function __construct( private \Closure $bounces ) {}

	public function hook(): void {
		add_filter( 'wp_privacy_personal_data_exporters', $this->exporters( ... ) );
		add_filter( 'wp_privacy_personal_data_erasers', $this->erasers( ... ) );
	}

	/**
	 * @param array<array-key, mixed> $exporters
	 * @return array<array-key, mixed>
	 */
	private function exporters( array $exporters ): array {
		$exporters[ self::KEY ] = array(
			'exporter_friendly_name' => __( 'Mail that came back', 'rights-desk' ),
			'callback'               => $this->export( ... ),
		);
		return $exporters;
	}

	/**
	 * @param array<array-key, mixed> $erasers
	 * @return array<array-key, mixed>
	 */
	private function erasers( array $erasers ): array {
		$erasers[ self::KEY ] = array(
			'eraser_friendly_name' => __( 'Mail that came back', 'rights-desk' ),
			'callback'             => $this->erase( ... ),
		);
		return $erasers;
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} */
	private function export( string $email ): array {
		$items = array();
		foreach ( ( $this->bounces )()->of( $email ) as $row ) {
			$items[] = array(
				'group_id'    => self::KEY,
				'group_label' => __( 'Mail that came back', 'rights-desk' ),
				'item_id'     => 'bounce-' . $row['id'],
				'data'        => array(
					array( 'name' => __( 'E-mail address', 'rights-desk' ), 'value' => $row['email'] ),
					array( 'name' => __( 'Why', 'rights-desk' ), 'value' => $row['reason'] ),
					array( 'name' => __( 'How often', 'rights-desk' ), 'value' => $row['times'] ),
					array( 'name' => __( 'First', 'rights-desk' ), 'value' => (string) $row['first_at'] ),
					array( 'name' => __( 'Last', 'rights-desk' ), 'value' => (string) $row['last_at'] ),
				),
			);
		}
		return array( 'data' => $items, 'done' => true );
	}

	/** @return array{items_removed: int, items_retained: int, messages: list<string>, done: bool} */
	private function erase( string $email ): array {
		return array(
			'items_removed'  => ( $this->bounces )()->forget( $email ),
			'items_retained' => 0,
			'messages'       => array(),
			'done'           => true,
		);
	}
}
