<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * One page of an exporter, checked.
 *
 * withheld: the reason why it is left out; address: where it was found, when not under the one that was asked with.
 *
 * @phpstan-type Item array{group: string, label: string, id: string, fields: list<array{name: string, value: string, withheld?: string}>, provenance?: string, withheld?: string, address?: string}
 */
final readonly class Harvest {

	/** @param list<Item> $items */
	private function __construct( public array $items, public bool $done ) {}

	/**
	 * @param array<array-key, mixed> $answer
	 * @throws SourceFault
	 */
	public static function from( array $answer ): self {
		if ( ! is_array( $answer['data'] ?? null ) ) {
			throw SourceFault::says( __( 'Its answer has no list of data.', 'rights-desk' ) );
		}
		$items = array();
		foreach ( $answer['data'] as $entry ) {
			if ( ! is_array( $entry ) || ! is_array( $entry['data'] ?? null ) ) {
				throw SourceFault::says( __( 'Its answer has an item without data.', 'rights-desk' ) );
			}
			$fields = array();
			foreach ( $entry['data'] as $field ) {
				if ( ! is_array( $field ) || ! isset( $field['name'] ) ) {
					throw SourceFault::says( __( 'Its answer has a field without a name.', 'rights-desk' ) );
				}
				$fields[] = array(
					'name'  => self::text( $field['name'] ),
					'value' => self::text( $field['value'] ?? '' ),
				);
			}
			$items[] = array(
				'group'  => self::text( $entry['group_id'] ?? '' ),
				'label'  => self::text( $entry['group_label'] ?? $entry['group_id'] ?? '' ),
				'id'     => self::text( $entry['item_id'] ?? '' ),
				'fields' => $fields,
			);
		}
		return new self( $items, (bool) $answer['done'] );
	}

	private static function text( mixed $value ): string {
		if ( is_bool( $value ) ) {
			return $value ? '1' : '0';
		}
		if ( is_scalar( $value ) || null === $value || $value instanceof \Stringable ) {
			return wp_check_invalid_utf8( (string) $value, true );
		}
		return (string) wp_json_encode( $value, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE | JSON_PARTIAL_OUTPUT_ON_ERROR );
	}
}
