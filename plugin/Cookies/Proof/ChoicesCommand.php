<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

use RightsDesk\History\Chain;

/** wp rights-desk choices: figures of visitors' decisions, and whether their record is whole. */
final readonly class ChoicesCommand {

	/** @param \Closure(): string $from First day whose decisions are kept. */
	public function __construct( private Days $days, private Choices $choices, private Chain $chain, private \Closure $from ) {}

	/**
	 * Holds the record of each sealed day against the history, where its hash was written when the day was over.
	 *
	 * @param list<string> $args
	 */
	public function verify( array $args ): void {
		$sealed = array();
		foreach ( $this->chain->of( 0 ) as $event ) {
			$day = $event['detail']['day'] ?? null;
			$sum = $event['detail']['sha256'] ?? null;
			if ( 'choices_sealed' === $event['type'] && is_string( $day ) && is_string( $sum ) && $day >= ( $this->from )() ) {
				$sealed[ $day ] = $sum;
			}
		}
		$wrong = array_keys( array_filter( $sealed, fn ( string $sum, string $day ): bool => $sum !== $this->choices->digest( $day ), ARRAY_FILTER_USE_BOTH ) );
		foreach ( $wrong as $day ) {
			\WP_CLI::warning( sprintf( 'The record of %s is not as it was sealed.', $day ) );
		}
		array() === $wrong ? \WP_CLI::success( sprintf( '%d days are as they were sealed.', count( $sealed ) ) ) : \WP_CLI::error( sprintf( '%1$d of %2$d days were altered.', count( $wrong ), count( $sealed ) ) );
	}

	/**
	 * Decisions by day.
	 *
	 * ## OPTIONS
	 *
	 * [--since=<day>]
	 * : First day, such as 2026-11-01. All, without it.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function figures( array $args, array $options ): void {
		$this->days->count();
		\WP_CLI\Utils\format_items( 'table', $this->days->since( $options['since'] ?? '2000-01-01' ), array( 'day', 'kept', 'accepted', 'part', 'refused', 'changed', 'analytical', 'tracking', 'dropped' ) );
	}
}
