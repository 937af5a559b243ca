<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** A document as readers would see it if it were published now. */
final readonly class Rendered {

	/** @param array<string, mixed> $facts The facts in its text, by name. */
	public function __construct( public string $title, public string $html, public string $css, public string $text, public array $facts ) {}

	/**
	 * A name for what is shown, the date on which it would take effect left aside: what was looked at is what is published.
	 *
	 * @param string $source Documents::source().
	 */
	public function name( string $source ): string {
		$facts = array_diff_key( $this->facts, array( 'effective_date' => true ) );
		ksort( $facts, SORT_STRING );
		return hash( 'sha256', $source . (string) wp_json_encode( (object) $facts ) );
	}
}
