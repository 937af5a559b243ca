<?php
declare( strict_types=1 );

namespace RightsDesk\Disclosures;

/** Lets an erasure reach the log. What may be told stands in packages; there is no exporter, for what may not be told would show by its absence. */
final readonly class DisclosureEraser {

	public const KEY = 'rights-desk-disclosures';

	public function __construct( private DisclosureLog $log ) {}

	/**
	 * @param array<array-key, mixed> $erasers
	 * @return array<array-key, mixed>
	 */
	public function register( array $erasers ): array {
		$erasers[ self::KEY ] = array(
			'eraser_friendly_name' => __( 'Disclosures to authorities', 'rights-desk' ),
			'callback'             => $this->erase( ... ),
		);
		return $erasers;
	}

	/** @return array{items_removed: int, items_retained: int, messages: list<string>, done: bool} */
	public function erase( string $email ): array {
		$done = $this->log->forget( $email );
		// Only those of which the person may know are told of.
		$told = array_filter( $done['held'], static fn ( Disclosure $one ): bool => 'yes' === $one->texts['tell'] );
		return array(
			'items_removed'  => $done['removed'],
			'items_retained' => count( $told ),
			'messages'       => array_values(
				array_map(
					/* translators: 1: an authority; 2: a day; 3: a law. */
					static fn ( Disclosure $one ): string => sprintf( __( 'That data was given to %1$s stays on record until %2$s, sealed (%3$s).', 'rights-desk' ), $one->texts['authority'], $one->texts['keep_until'], $one->texts['keep_law'] ),
					$told
				)
			),
			'done'           => true,
		);
	}
}
