<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

use RightsDesk\Processors\Purposes;

/**
 * Each field in which somebody is asked for data, each source that holds some, and what it is for
 * (P32). What nobody has said a purpose for is flagged.
 *
 * @phpstan-type Field array{key: string, group: string, label: string, required: bool, purpose: string, said: bool, flagged: bool}
 */
final readonly class Fields {

	/** @param \Closure(): list<array{key: string, label: string}> $sources Exporters that plugins registered. */
	public function __construct( private Choices $choices, private Purposes $purposes, private FormFields $forms, private \Closure $sources ) {}

	/** @return list<Field> said: by staff. flagged: without a purpose that the firm pursues. */
	public function all(): array {
		$all = array();
		foreach ( $this->forms->all() as $field ) {
			$all[] = $this->field( $field['key'], $field['group'], $field['label'], $field['required'], $field['purpose'] );
		}
		foreach ( ( $this->sources )() as $source ) {
			$all[] = $this->field( 'source/' . $source['key'], __( 'What plugins keep', 'rights-desk' ), $source['label'], false, self::of_source( $source['key'] ) );
		}
		return $all;
	}

	/** @return list<Field> */
	public function flagged(): array {
		return array_values( array_filter( $this->all(), static fn ( array $one ): bool => $one['flagged'] ) );
	}

	/** @return Field */
	private function field( string $key, string $group, string $label, bool $required, string $purpose ): array {
		$said = $this->choices->field( $key );
		$slug = '' === $said ? $purpose : $said;
		return array(
			'key'      => $key,
			'group'    => $group,
			'label'    => $label,
			'required' => $required,
			'purpose'  => $slug,
			'said'     => '' !== $said,
			'flagged'  => '' === $slug || ! $this->purposes->covers( $slug ),
		);
	}

	/** What the sources of WordPress, this plugin and the shops are for is known; of others staff say it. */
	private static function of_source( string $key ): string {
		return match ( true ) {
			str_starts_with( $key, 'rights-desk' )            => 'rights',
			'wordpress-user' === $key                         => 'account',
			'wordpress-comments' === $key, 'wordpress-media' === $key => 'service',
			str_starts_with( $key, 'woocommerce-customer-orders' ), str_starts_with( $key, 'woocommerce-customer-downloads' ), str_starts_with( $key, 'edd-' ) => 'contract',
			str_starts_with( $key, 'woocommerce-customer' ), str_starts_with( $key, 'woocommerce' ) => 'account',
			str_starts_with( $key, 'flamingo' )               => 'contact',
			str_starts_with( $key, 'mailpoet' )               => 'newsletter',
			default                                           => '',
		};
	}
}
