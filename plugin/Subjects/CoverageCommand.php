<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** wp rights-desk coverage. */
final readonly class CoverageCommand {

	public function __construct( private Coverage $coverage ) {}

	/**
	 * Shows where the database holds e-mail addresses, and what no exporter or eraser covers.
	 *
	 * ## OPTIONS
	 *
	 * [--scan]
	 * : Scan now. Without it, what the last scan found is shown.
	 *
	 * [--gaps]
	 * : Only what nothing covers.
	 *
	 * [--format=<format>]
	 * : table, json or csv.
	 * ---
	 * default: table
	 * ---
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function coverage( array $args, array $options ): void {
		$after = '';
		while ( isset( $options['scan'] ) ) {
			$step  = $this->coverage->scan( $after, 30 );
			$after = $step['after'];
			if ( $step['done'] ) {
				break;
			}
		}
		$map = $this->coverage->map();
		if ( null === $map['scanned_at'] ) {
			\WP_CLI::warning( __( 'Nothing has been scanned yet: add --scan.', 'rights-desk' ) );
		}
		$rows = array_values( array_filter( $map['places'], static fn ( array $row ): bool => ! isset( $options['gaps'] ) || ( $row['rows'] > 0 && ! in_array( $row['class'], array( 'covered', 'not_personal' ), true ) ) ) );
		\WP_CLI\Utils\format_items( $options['format'] ?? 'table', $rows, array( 'place', 'owner', 'rows', 'found_in', 'class', 'note' ) );
		if ( 'table' === ( $options['format'] ?? 'table' ) ) {
			foreach ( $map['plugins'] as $plugin ) {
				if ( ! $plugin['exports'] || ! $plugin['erases'] ) {
					/* translators: 1: name of a plugin, 2: what it lacks. */
					\WP_CLI::log( sprintf( __( '%1$s offers no %2$s.', 'rights-desk' ), $plugin['name'], $plugin['exports'] ? __( 'eraser', 'rights-desk' ) : ( $plugin['erases'] ? __( 'exporter', 'rights-desk' ) : __( 'exporter and no eraser', 'rights-desk' ) ) ) );
				}
			}
			/* translators: %d: number of places. */
			\WP_CLI::log( sprintf( __( 'Places that nothing covers: %d', 'rights-desk' ), $map['gaps'] ) );
		}
	}
}
