<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** A record that a law may make the firm keep. */
final readonly class Kept {

	/**
	 * @param string $type  order, edd_order, document, or what a plugin's keeper names it.
	 * @param string $kind  Finer, such as invoice.
	 * @param string $day   Y-m-d.
	 * @param string $label For the person and for staff, such as "Order 12".
	 */
	public function __construct( public string $type, public int $id, public string $kind, public string $day, public string $label ) {}
}
