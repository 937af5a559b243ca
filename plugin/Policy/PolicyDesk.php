<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** The policy's versions: publishing, calling off, and which one is in force. */
final readonly class PolicyDesk {

	/**
	 * @param \Closure(): void $doubt   In the transaction: what pages carry may not be what is in force after it.
	 * @param \Closure(): void $changed What visitors see has changed, or will at another moment than was known.
	 */
	public function __construct(
		private VersionStore $store,
		private InForce $rule,
		private Drafts $drafts,
		private Difference $difference,
		private Chain $chain,
		private Transaction $transaction,
		private Clock $clock,
		private \Closure $doubt,
		private \Closure $changed,
	) {}

	/**
	 * One version of all these documents together; it voids those before it when it takes effect.
	 *
	 * @param list<int>             $documents
	 * @param ?\DateTimeImmutable   $effective Null: now.
	 * @param array<string, string> $changes   What changed, by language, for readers.
	 * @param bool                  $affects   Whether it changes what is done with data already collected.
	 * @param array<int, string>    $seen      By document, what its preview was called: refused when it would no longer be that.
	 * @return list<Version>
	 * @throws Refusal
	 */
	public function publish( array $documents, ?\DateTimeImmutable $effective, array $changes, bool $affects, Actor $actor, array $seen = array() ): array {
		$now = $this->clock->now();
		if ( null !== $effective && $effective < $now ) {
			throw new Refusal( 'policy_time_past', 'effective_at' );
		}
		$drafts = $this->drafts->of( $documents, $effective ?? $now, $changes, $affects, $actor->user_id, $seen );
		$ids    = $this->transaction->run( fn (): array => $this->store( $drafts, $actor ) );
		( $this->changed )();
		$versions = array_values( array_filter( array_map( $this->store->find( ... ), $ids ) ) );
		do_action( 'rights_desk_policy_published', $versions );
		return $versions;
	}

	/** Calls off what has not taken effect yet, in all its languages. @throws Refusal */
	public function retract( int $number, Actor $actor ): void {
		$this->transaction->run(
			function () use ( $number, $actor ): void {
				( $this->doubt )();
				if ( 0 === $this->store->retract( $number ) ) {
					throw new Refusal( array() === $this->store->of_number( $number ) ? 'no_policy_version' : 'policy_took_effect', 'number', array() === $this->store->of_number( $number ) ? 404 : 409 );
				}
				$this->chain->append( 0, 'policy_retracted', $actor, array( 'number' => $number ) );
			}
		);
		( $this->changed )();
		do_action( 'rights_desk_policy_retracted', $number );
	}

	/** In this language, else the nearest that there is; by default the site's. */
	public function in_force( string $locale = '', ?\DateTimeImmutable $at = null ): ?Version {
		return $this->pick( $locale, $at ?? $this->clock->now(), $this->rule->at( ... ) );
	}

	/** The one that takes effect next. */
	public function announced( string $locale = '' ): ?Version {
		return $this->pick( $locale, $this->clock->now(), $this->rule->next( ... ) );
	}

	/** @return list<Version> Newest first. */
	public function versions( string $locale = '', int $page = 1, int $size = 100 ): array {
		return $this->store->page( $locale, $page, $size );
	}

	/** @return list<Edition> Of all languages, or one. */
	public function editions( string $locale = '' ): array {
		return $this->store->editions( $locale );
	}

	/** @throws Refusal When there is none. */
	public function version( int $id ): Version {
		return $this->store->find( $id ) ?? throw new Refusal( 'no_policy_version', 'id', 404 );
	}

	/** @return list<Version> In all its languages. */
	public function of_number( int $number ): array {
		return $this->store->of_number( $number );
	}

	/** @return 'in_force'|'announced'|'void'|'retracted' */
	public function state( Version $version ): string {
		return $this->rule->state( $version->edition(), $this->store->editions( $version->locale ), $this->clock->now() );
	}

	/** The difference between two, readable. @throws Refusal */
	public function compare( int $from, int $to ): string {
		return $this->difference->html( $this->version( $from )->text, $this->version( $to )->text );
	}

	/** The days that the policy in force at a moment promises to answer in, when its text says it by the fact. */
	public function answer_days( \DateTimeImmutable $at ): ?int {
		$days = $this->in_force( '', $at )->facts['answer_days'] ?? null;
		$days = is_scalar( $days ) && 1 === preg_match( '/\d+/', (string) $days, $found ) ? (int) $found[0] : 0;
		return $days > 0 ? $days : null;
	}

	/** @return list<array{id: int, number: int, locale: string}> Versions that are not what was published. */
	public function unsound(): array {
		return ( new Proof( $this->store, $this->chain ) )->unsound();
	}

	/** Who published at the same time was first: another took effect after the moment that this one was made for. */
	private function overtaken( Version $version ): bool {
		$last = $this->rule->at( $this->store->editions( $version->locale ), $this->clock->now() );
		return null !== $last && $last->effective_at > $version->effective_at;
	}

	/** @param \Closure(list<Edition>, \DateTimeImmutable): ?Edition $rule */
	private function pick( string $locale, \DateTimeImmutable $at, \Closure $rule ): ?Version {
		$of_language = array();
		foreach ( $this->store->editions() as $edition ) {
			$of_language[ $edition->locale ][] = $edition;
		}
		$found    = array_filter( array_map( static fn ( array $editions ): ?Edition => $rule( $editions, $at ), $of_language ) );
		$language = $this->rule->language( array_keys( $found ), '' === $locale ? get_locale() : $locale, get_locale() );
		return null === $language ? null : $this->store->find( $found[ $language ]->id );
	}

	/**
	 * @param list<Draft> $drafts
	 * @return list<int>
	 */
	private function store( array $drafts, Actor $actor ): array {
		$number = $this->store->number();
		$hashes = array();
		foreach ( $drafts as $draft ) {
			$version = $draft->numbered( $number );
			if ( $this->overtaken( $version ) ) {
				throw new Refusal( 'policy_changed_meanwhile', 'documents', 409 );
			}
			if ( ! $this->store->add( $version ) ) {
				throw new Refusal( 'policy_moment_taken', 'effective_at', 409 );
			}
			$hashes[ $version->locale ] = $version->sha256;
		}
		$ids = array();
		foreach ( $this->store->of_number( $number ) as $version ) {
			if ( ! $version->sound() ) {
				throw new \RuntimeException( 'The database does not keep the text as it is.' );
			}
			$ids[] = $version->id;
		}
		( $this->doubt )();
		$this->chain->append( 0, 'policy_published', $actor, array( 'number' => $number, 'effective_at' => $drafts[0]->effective_at->format( 'Y-m-d\TH:i:s\Z' ), 'sha256' => $hashes ) );
		return $ids;
	}
}
