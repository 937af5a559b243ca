<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Requests\Refusal;
use RightsDesk\Standing\Addresses;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Asks, gives, confirms, withdraws; answers who agreed to what. The only writer of consents. */
final readonly class ConsentDesk {

	private const ASKABLE = '6(1)(a)';

	public function __construct(
		private ConsentStore $store,
		private Wordings $wordings,
		private Purposes $purposes,
		private Addresses $addresses,
		private Letters $letters,
		private Links $links,
		private Chain $chain,
		private Clock $clock,
		private Transaction $transaction,
	) {}

	/** @return list<Purpose> What the firm does on consent alone. */
	public function askable(): array {
		return array_values( array_filter( $this->purposes->all(), self::rests_on_consent( ... ) ) );
	}

	public static function rests_on_consent( Purpose $purpose ): bool {
		return $purpose->active && self::ASKABLE === $purpose->basis;
	}

	/**
	 * Somebody ticked boxes. What is for marketing waits until the address confirms it by mail.
	 *
	 * @param list<Wording> $shown What stood beside them.
	 * @return list<int> The consents.
	 */
	public function ask( string $email, array $shown, string $source, Actor $actor ): array {
		$email = Addresses::plain( $email );
		if ( ! is_email( $email ) ) {
			throw new Refusal( 'email_invalid', 'email' );
		}
		$asked = array();
		foreach ( $shown as $wording ) {
			$purpose = $this->purposes->of( $wording->purpose );
			if ( null === $purpose || ! self::rests_on_consent( $purpose ) ) {
				throw new Refusal( 'consent_purpose', 'purpose' );
			}
			$asked[] = array( $purpose, $wording );
		}
		return $this->transaction->run(
			function () use ( $asked, $email, $source, $actor ): array {
				$ids     = array();
				$waiting = array();
				foreach ( $asked as [ $purpose, $wording ] ) {
					$id      = $this->store->ask( $email, $wording, $this->wordings->keep( $wording ), $source, $actor->user_id );
					$consent = $this->store->find( $id );
					$ids[]   = $id;
					if ( null === $consent || ! $consent->waits() ) {
						continue;
					}
					if ( $purpose->marketing ) {
						$waiting[] = $consent;
						continue;
					}
					$this->give( $consent, false, $actor );
				}
				$this->letters->confirm( $email, $waiting );
				return $ids;
			}
		);
	}

	/** By the link that was mailed: it proves the address, for what that address was asked and nothing else. */
	public function confirm( int $id ): bool {
		$consent = $this->store->find( $id );
		return null !== $consent && $consent->waits() && $this->transaction->run( fn (): bool => $this->give( $consent, true, Actor::subject() ) );
	}

	/** @param string $by How: link, one_click, page, staff, objection. */
	public function withdraw( int $id, string $by, Actor $actor ): bool {
		$consent = $this->store->find( $id );
		if ( null === $consent || Consent::WITHDRAWN === $consent->state ) {
			return false;
		}
		$ended = $this->transaction->run(
			function () use ( $consent, $by, $actor ): bool {
				if ( ! $this->store->end( $consent->id, $by ) ) {
					return false;
				}
				$this->links->forget( $consent->id );
				$this->chain->append( 0, 'consent_withdrawn', $actor, array( 'consent' => $consent->id, 'purpose' => $consent->purpose, 'by' => $by ) ); // phpcs:ignore WordPress.Arrays
				return true;
			}
		);
		if ( $ended ) {
			do_action( 'rights_desk_consent_changed', $consent->email, $consent->purpose, Consent::WITHDRAWN );
		}
		return $ended;
	}

	/**
	 * What somebody agreed to elsewhere, such as at a newsletter with a list of its own: from now on it counts no more.
	 *
	 * @param string $by As in withdraw().
	 */
	public function refuse( string $email, string $purpose, string $by, Actor $actor ): void {
		$this->transaction->run(
			function () use ( $email, $purpose, $by, $actor ): void {
				$id = $this->store->ask( $email, new Wording( $purpose, determine_locale(), '' ), 0, 'elsewhere', 0 );
				$this->store->end( $id, $by );
				$this->chain->append( 0, 'consent_withdrawn', $actor, array( 'consent' => $id, 'purpose' => $purpose, 'by' => $by ) ); // phpcs:ignore WordPress.Arrays
			}
		);
		do_action( 'rights_desk_consent_changed', Addresses::plain( $email ), $purpose, Consent::WITHDRAWN );
	}

	/**
	 * All that is live of an address, for these purposes or all.
	 *
	 * @param list<string> $purposes Slugs; empty: all.
	 */
	public function withdraw_all( string $email, array $purposes, string $by, Actor $actor ): int {
		$ended = 0;
		foreach ( $this->of( $email ) as $consent ) {
			if ( array() === $purposes || in_array( $consent->purpose, $purposes, true ) ) {
				$ended += $this->withdraw( $consent->id, $by, $actor ) ? 1 : 0;
			}
		}
		return $ended;
	}

	public function find( int $id ): ?Consent {
		return $this->store->find( $id );
	}

	/** @return list<Consent> All of this address, newest first. */
	public function of( string $email ): array {
		return $this->store->of( $this->addresses->key( $email ) );
	}

	/** @return list<Consent> Asked or given, of all proven addresses of the person. */
	public function live( string $email ): array {
		return array_values( array_filter( array_merge( ...array_map( $this->of( ... ), $this->addresses->of( $email ) ) ), static fn ( Consent $one ): bool => Consent::WITHDRAWN !== $one->state ) );
	}

	/** The newest given or withdrawn consent. */
	public function latest( string $email, string $purpose ): ?Consent {
		return $this->store->latest( $this->addresses->key( $email ), $purpose );
	}

	/** @return list<Consent> Who agreed to this, in slices by id. */
	public function audience( string $purpose, int $after = 0, int $limit = 500 ): array {
		return $this->store->audience( $purpose, $after, $limit );
	}

	/** @return list<array{id: int, email: string, name: string, locale: string}> Everybody with a consent in force, by ascending id: for notices. */
	public function people( int $after, int $limit ): array {
		return array_map(
			static fn ( Consent $one ): array => array(
				'id'     => $one->id,
				'email'  => $one->email,
				'name'   => '',
				'locale' => $one->locale,
			),
			$this->store->audience( '', $after, $limit )
		);
	}

	public function count_people(): int {
		return array_sum( array_column( $this->store->counts(), Consent::GIVEN ) );
	}

	/** @return array{0: list<Consent>, 1: int} */
	public function page( string $purpose, string $state, int $page, int $per_page ): array {
		return $this->store->page( $purpose, $state, $page, $per_page );
	}

	/** @return array<string, array<string, int>> Purpose → state → how many. */
	public function counts(): array {
		return $this->store->counts();
	}

	/** An erasure: nothing stays, also not that they once agreed. */
	public function forget( string $email ): int {
		$rows = $this->of( $email );
		foreach ( $rows as $consent ) {
			$this->drop( $consent );
		}
		$this->letters->forget( $email );
		return count( $rows );
	}

	/**
	 * What was never confirmed goes after its days, what was withdrawn after the months that the firm set.
	 *
	 * @param \Closure(string): bool $free Whether somebody's data may be purged: of who is restricted it may not.
	 */
	public function sweep( int $months, \Closure $free ): void {
		$now  = $this->clock->now();
		$over = array_merge(
			$this->store->over( Consent::ASKED, $now->modify( '-' . Links::DAYS . ' days' ), 200 ),
			$this->store->over( Consent::WITHDRAWN, $now->modify( "-$months months" ), 200 )
		);
		foreach ( $over as $consent ) {
			if ( $free( $consent->email ) ) {
				$this->drop( $consent );
			}
		}
	}

	private function give( Consent $consent, bool $confirmed, Actor $actor ): bool {
		if ( ! $this->store->give( $consent->id, $confirmed ) ) {
			return false;
		}
		$this->links->forget( $consent->id );
		$this->chain->append( 0, 'consent_given', $actor, array( 'consent' => $consent->id, 'purpose' => $consent->purpose, 'confirmed' => $confirmed ) ); // phpcs:ignore WordPress.Arrays
		$this->transaction->then( static fn () => do_action( 'rights_desk_consent_changed', $consent->email, $consent->purpose, Consent::GIVEN ) );
		return true;
	}

	private function drop( Consent $consent ): void {
		$this->links->forget( $consent->id );
		$this->store->remove( $consent->id );
	}
}
