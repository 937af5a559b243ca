<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Requests\Refusal;

/** Looks at promises, remembers what was found, and notes in the history when one begins or ceases to be kept. */
final readonly class PromiseDesk {

	/** A daily look that comes a little early still counts. */
	private const FRESH = '-20 hours';

	/** Fetch pages, ask a service or search the database: not while somebody waits for a list. */
	private const SLOW = array( 'P02', 'P05', 'P07', 'P20', 'P21', 'P22', 'P27', 'P28', 'P29', 'P30', 'P31' );

	/** @param \Closure(): array<string, \Closure(): Check> $checks By number, each built when it is asked. */
	public function __construct( private \Closure $checks, private CheckStore $store, private Chain $chain, private Clock $clock ) {}

	/** @return array<string, Looked> All of them, those never looked at too. */
	public function all(): array {
		$seen = $this->store->all();
		$all  = array();
		foreach ( array_keys( ( $this->checks )() ) as $number ) {
			$all[ $number ] = $seen[ $number ] ?? new Looked( $number, null );
		}
		return $all;
	}

	/**
	 * As all(), in the words of a reader's language: what was looked at in another is looked at anew, where that is quick.
	 *
	 * @return array<string, Looked>
	 */
	public function all_in( string $locale ): array {
		foreach ( $this->all() as $number => $one ) {
			if ( null !== $one->looked_at && $locale !== $one->locale && ! in_array( $number, self::SLOW, true ) ) {
				$this->look( $number );
			}
		}
		return $this->all();
	}

	/** @throws Refusal When there is no such promise. */
	public function look( string $number ): Looked {
		$check = ( $this->checks )()[ $number ] ?? throw new Refusal( 'not_found', '', 404 );
		try {
			$verdict = $check()->look();
		} catch ( \Throwable ) {
			// A check that fails proves nothing, neither way.
			$verdict = new Verdict( State::AtRisk, __( 'This could not be looked at just now. Try again; if it stays so, look into the error log of the site.', 'rights-desk' ) );
		}
		$was = $this->store->put( $number, $verdict, determine_locale() );
		if ( null !== $was ) {
			$this->chain->append( 0, 'promise_changed', Actor::system(), array( 'promise' => $number, 'was' => $was->value, 'is' => $verdict->state->value ) );
			/** Each time that a promise begins or ceases to be kept. */
			do_action( 'rights_desk_promise_changed', $number, $verdict->state->value, $was->value );
		}
		return $this->store->all()[ $number ] ?? new Looked( $number, $verdict );
	}

	/** Looks at those whose day has come, for at most so many seconds. @return bool Whether more are due. */
	public function look_due( int $seconds ): bool {
		$until = microtime( true ) + $seconds;
		foreach ( $this->due() as $number ) {
			if ( microtime( true ) > $until ) {
				return true;
			}
			$this->look( $number );
		}
		return false;
	}

	/** @return list<string> The longest unseen first. */
	private function due(): array {
		$from = $this->clock->now()->modify( self::FRESH )->format( 'Y-m-d H:i:s' );
		$now  = $this->clock->sql();
		$due  = array_filter( $this->all(), static fn ( Looked $one ): bool => null === $one->looked_at || $one->looked_at < $from || $one->looked_at > $now );
		uasort( $due, static fn ( Looked $one, Looked $other ): int => array( (string) $one->looked_at, $one->number ) <=> array( (string) $other->looked_at, $other->number ) );
		return array_keys( $due );
	}
}
