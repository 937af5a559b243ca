<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\History\Actor;

/** wp rights-desk scan. */
final readonly class ScanCommand {

	/** @param \Closure(): array{ScanDesk, ServerScan} $scan */
	public function __construct( private \Closure $scan ) {}

	/**
	 * Looks at the site's pages as the server sends them, for cookies, scripts and frames that visitors would have to agree to.
	 *
	 * What scripts do in a browser is only seen by the scan on the screen of the cookies.
	 *
	 * ## OPTIONS
	 *
	 * [<path>...]
	 * : Only these pages, such as /contact/.
	 *
	 * [--strict]
	 * : End with an error when something is there before anybody agreed.
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
	public function __invoke( array $args, array $options ): void {
		list( $desk, $server ) = ( $this->scan )();
		$run = $desk->start( 'server', array_map( static fn ( string $path ): string => '/' . ltrim( $path, '/' ), $args ) );
		for ( $n = $run->next(); null !== $n; $n = $run->next() ) {
			$run = $server->look( $run, $n );
		}
		$run   = $desk->end( $run->id, 'done', Actor::system() );
		$shown = array_map(
			static fn ( Judged $one ): array => array(
				'kind'     => $one->finding->kind,
				'name'     => $one->finding->name,
				'service'  => $one->service,
				'category' => $one->category,
				'listed'   => $one->unlisted() ? 'no' : 'yes',
				'before'   => $one->breach() ? 'BREACH' : ( $one->finding->before ? 'yes' : 'no' ),
				'page'     => $one->finding->pages[0] ?? '',
				'line'     => $one->finding->seen->line,
				'from'     => $one->finding->seen->from,
			),
			$desk->judged()
		);
		\WP_CLI\Utils\format_items( $options['format'] ?? 'table', $shown, array( 'kind', 'name', 'service', 'category', 'listed', 'before', 'page', 'line', 'from' ) );
		foreach ( $run->failed() as $page ) {
			\WP_CLI::warning( $page['path'] . ': ' . BlindSpots::why( $page['why'] ) );
		}
		$breaches = count( array_filter( $shown, static fn ( array $one ): bool => 'BREACH' === $one['before'] ) );
		if ( $breaches > 0 && isset( $options['strict'] ) ) {
			/* translators: %d: number. */
			\WP_CLI::error( sprintf( _n( '%d thing is there before anybody agreed.', '%d things are there before anybody agreed.', $breaches, 'rights-desk' ), $breaches ) );
		}
	}
}
