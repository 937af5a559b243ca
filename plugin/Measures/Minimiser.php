<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;

/**
 * Shortens or deletes addresses and names of browsers after the days that the owner set (P12, P32).
 *
 * @phpstan-import-type Trace from Trail
 * @phpstan-type Example array{id: int, address: string, agent: string, becomes: string, why: string}
 * @phpstan-type Preview array{place: string, label: string, days: int, how: string, due: int, examples: list<Example>}
 */
final readonly class Minimiser {

	private const A_SLICE  = 100;
	private const EXAMPLES = 10;

	/** @param \Closure(string $email, string $record, int $id): string $spared Why a row must stay whole: restricted, sealed, dispute; or ''. */
	public function __construct( private Trails $trails, private Choices $choices, private Clock $clock, private Chain $chain, private \Closure $spared ) {}

	/**
	 * What would go, with examples; nothing is changed. For one place, as it would be with these days.
	 *
	 * @return list<Preview>
	 */
	public function preview( string $place = '', ?int $days = null, ?string $how = null ): array {
		$all = array();
		foreach ( $this->trails->all() as $trail ) {
			$choice = $this->choices->place( $trail->key() );
			$after  = $days ?? $this->choices->days( $trail->key() );
			$way    = $how ?? $choice['how'];
			if ( ( '' !== $place && $place !== $trail->key() ) || $after < 1 ) {
				continue;
			}
			$before = $this->before( $after );
			$all[]  = array(
				'place'    => $trail->key(),
				'label'    => $trail->label(),
				'days'     => $after,
				'how'      => $way,
				'due'      => $trail->due( $before, $way ),
				'examples' => array_map( fn ( array $trace ): array => $this->example( $trail, $trace, $way ), $trail->slice( $before, $way, 0, self::EXAMPLES ) ),
			);
		}
		return $all;
	}

	/** @return array{changed: int, more: bool} Works for some seconds. */
	public function run( float $seconds ): array {
		$until   = microtime( true ) + $seconds;
		$changed = 0;
		foreach ( $this->trails->all() as $trail ) {
			$days = $this->choices->days( $trail->key() );
			if ( $days < 1 || $this->done_today( $trail ) ) {
				continue;
			}
			[ $done, $here ] = $this->work( $trail, $days, $until );
			$changed        += $here;
			if ( $here > 0 ) {
				$this->chain->append( 0, 'minimised', Actor::system(), array( 'place' => $trail->key(), 'rows' => $here ) );
			}
			if ( ! $done ) {
				return array( 'changed' => $changed, 'more' => true );
			}
		}
		return array( 'changed' => $changed, 'more' => false );
	}

	/** Begins anew at the next turn, such as after a setting was changed. */
	public function again( string $place ): void {
		$this->choices->set_at( $place, 0 );
		$this->choices->set_at( "$place/day", 0 );
	}

	/** @return array{bool, int} Whether the place is done, and how many rows were changed. */
	private function work( Trail $trail, int $days, float $until ): array {
		$how     = $this->choices->place( $trail->key() )['how'];
		$before  = $this->before( $days );
		$after   = $this->choices->at( $trail->key() );
		$changed = 0;
		do {
			$slice = $trail->slice( $before, $how, $after, self::A_SLICE );
			foreach ( $slice as $trace ) {
				$after = $trace['id'];
				if ( '' === ( $this->spared )( $trace['email'], $trail->record(), $trace['id'] ) ) {
					$trail->write( $this->less( $trace, $how ) );
					++$changed;
				}
			}
			$this->choices->set_at( $trail->key(), array() === $slice ? 0 : $after );
		} while ( array() !== $slice && microtime( true ) < $until );
		if ( array() === $slice ) {
			$this->choices->set_at( $trail->key() . '/day', $this->day() );
		}
		return array( array() === $slice, $changed );
	}

	/**
	 * @param Trace $trace
	 * @return Trace
	 */
	private function less( array $trace, string $how ): array {
		$trace['address'] = 'shorten' === $how && '' !== $trace['address'] ? wp_privacy_anonymize_ip( $trace['address'] ) : '';
		$trace['agent']   = '';
		return $trace;
	}

	/**
	 * @param Trace $trace
	 * @return Example
	 */
	private function example( Trail $trail, array $trace, string $how ): array {
		return array(
			'id'      => $trace['id'],
			'address' => $trace['address'],
			'agent'   => mb_substr( $trace['agent'], 0, 120 ),
			'becomes' => $this->less( $trace, $how )['address'],
			'why'     => ( $this->spared )( $trace['email'], $trail->record(), $trace['id'] ),
		);
	}

	private function before( int $days ): string {
		return $this->clock->now()->modify( "-$days days" )->format( 'Y-m-d H:i:s' );
	}

	private function done_today( Trail $trail ): bool {
		return 0 === $this->choices->at( $trail->key() ) && $this->day() === $this->choices->at( $trail->key() . '/day' );
	}

	private function day(): int {
		return (int) str_replace( '-', '', $this->clock->today() );
	}
}
