<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** wp rights-desk promises. */
final readonly class PromisesCommand {

	public function __construct( private PromiseDesk $desk, private PromiseShape $shape, private Report $report ) {}

	/**
	 * Shows whether each promise of the privacy policy is being kept.
	 *
	 * ## OPTIONS
	 *
	 * [<number>...]
	 * : Only these, such as P17.
	 *
	 * [--look]
	 * : Look now. Without it, what the last look found is shown.
	 *
	 * [--strict]
	 * : End with an error when one of them is broken.
	 *
	 * [--report=<format>]
	 * : Print the report for an auditor instead: html or json.
	 *
	 * [--format=<format>]
	 * : table, json, csv or yaml.
	 * ---
	 * default: table
	 * ---
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function promises( array $args, array $options ): void {
		$all     = $this->desk->all();
		$numbers = array() === $args ? array_keys( $all ) : array_map( strtoupper( ... ), $args );
		foreach ( array_diff( $numbers, array_keys( $all ) ) as $unknown ) {
			/* translators: %s: what was typed. */
			\WP_CLI::error( sprintf( __( 'There is no promise %s: they are P01 to P33.', 'rights-desk' ), $unknown ) );
		}
		foreach ( isset( $options['look'] ) ? $numbers : array() as $number ) {
			$all[ $number ] = $this->desk->look( $number );
		}
		if ( isset( $options['report'] ) ) {
			\WP_CLI::line( 'json' === $options['report'] ? $this->report->json() : $this->report->html() );
			return;
		}
		$shown = array_map( $this->shape->of( ... ), array_values( array_intersect_key( $all, array_flip( $numbers ) ) ) );
		\WP_CLI\Utils\format_items( $options['format'] ?? 'table', $shown, array( 'number', 'state', 'title', 'says', 'looked_at', 'since' ) );
		if ( isset( $options['strict'] ) && in_array( State::Broken->value, array_column( $shown, 'state' ), true ) ) {
			\WP_CLI::error( __( 'A promise is broken.', 'rights-desk' ) );
		}
	}
}
