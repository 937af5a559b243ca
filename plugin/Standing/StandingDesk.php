<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;
use RightsDesk\Processors\Purpose;

/** Restricts, bars, lifts; answers whether somebody may be processed for a purpose. */
final readonly class StandingDesk {

	/**
	 * @param \Closure(string): ?Purpose $purpose Looks a purpose up in the register.
	 * @param Notices                    $notices Told of each change.
	 */
	public function __construct(
		private CauseStore $causes,
		private StandingStore $standings,
		private Addresses $addresses,
		private Accounts $accounts,
		private Scope $scope,
		private Notices $notices,
		private \Closure $purpose,
		private Vault $vault,
		private Tokens $tokens,
		private Chain $chain,
		private Clock $clock,
		private Transaction $transaction,
	) {}

	/**
	 * @param string       $ground   Cause::RESTRICTION or Cause::OBJECTION.
	 * @param list<string> $purposes Empty: all that the ground covers.
	 * @return int The ground's id, for lift() and lift_link().
	 */
	public function restrict( string $email, int $request_id, string $ground, string $locale, array $purposes = array() ): int {
		return $this->add( $email, $request_id, Cause::OBJECTION === $ground ? $ground : Cause::RESTRICTION, $purposes, false, $locale );
	}

	/** @param list<string> $purposes Empty: all that the person may object to. */
	public function bar( string $email, int $request_id, array $purposes, bool $stop_list ): int {
		return $this->add( $email, $request_id, Cause::BAR, $purposes, $stop_list, '' );
	}

	/** Ends a ground. Staff have no way to this for a restriction: the subject's own link leads here. */
	public function lift( int $id, Actor $actor ): void {
		$row = $this->causes->row( $id );
		if ( null === $row ) {
			return;
		}
		$this->transaction->run(
			function () use ( $row, $id, $actor ): void {
				$this->causes->remove( $id );
				$this->tokens->forget_ref( Tokens::LIFT, $id );
				$this->settle( (string) $row['email_key'] );
				$this->chain->append( 0, 'standing_lifted', $actor, array( 'standing' => $id, 'request' => (int) $row['request_id'] ) );
			}
		);
		$email = $this->vault->open( (string) $row['sealed'] ) ?? '';
		foreach ( '' === $email ? array( '' ) : $this->addresses->of( $email ) as $n => $each ) {
			$this->notices->lifted( '' === $each ? (string) $row['email_key'] : $this->addresses->key( $each ), $each, 0 === $n ? (int) $row['request_id'] : 0, (string) $row['locale'] );
		}
	}

	/** Who objected to something, and agrees to it anew by a mail to that address, has ended the objection to it. */
	public function agreed_anew( string $email, string $purpose ): void {
		foreach ( $this->causes->rows( array( $this->addresses->key( $email ) ) ) as $row ) {
			$cause = Cause::from( $row );
			if ( null === $cause || Cause::BAR !== $cause->ground || ! in_array( $purpose, $cause->purposes, true ) ) {
				continue;
			}
			$rest = array_values( array_diff( $cause->purposes, array( $purpose ) ) );
			if ( array() === $rest ) {
				$this->lift( $cause->id, Actor::subject() );
			} else {
				$this->bar( $email, $cause->request_id, $rest, $cause->stop_list );
			}
		}
	}

	/** The objection's restriction ends by itself on this day. */
	public function lift_on( int $request_id, \DateTimeImmutable $day ): void {
		$this->causes->lift_on( $request_id, $day );
		foreach ( $this->causes->of_request( $request_id ) as $row ) {
			$this->settle( (string) $row['email_key'] );
		}
	}

	/** Ends what a request began, when it is withdrawn. A restriction that was granted stays. */
	public function lift_request( int $request_id, Actor $actor ): void {
		foreach ( $this->causes->of_request( $request_id ) as $row ) {
			if ( Cause::OBJECTION === $row['ground'] ) {
				$this->lift( (int) $row['id'], $actor );
			}
		}
	}

	/** Ends the grounds whose last day has come. */
	public function lift_due(): void {
		foreach ( $this->causes->due() as $row ) {
			$this->lift( (int) $row['id'], Actor::system() );
		}
	}

	/** @throws StandingFault */
	public function of( string $email ): Standing {
		return $this->standings->any() && '' !== $email ? $this->standings->of( $this->addresses->key( $email ) ) : new Standing();
	}

	/** @return list<string> The account's address, and those it had while something held for them. */
	public function addresses_of( \WP_User $user ): array {
		return array_values( array_unique( array( $user->user_email, ...$this->accounts->before( $user->ID ) ) ) );
	}

	/**
	 * Of many addresses at once those of people who are restricted, or barred from something.
	 *
	 * @param list<string> $email_keys
	 * @return list<string>
	 * @throws StandingFault
	 */
	public function closed( array $email_keys ): array {
		return $this->standings->closed( $email_keys );
	}

	/** @return list<Cause> */
	public function rows_of( string $email_key ): array {
		return array_values( array_filter( array_map( Cause::from( ... ), $this->causes->rows( $this->addresses->keys( $email_key ) ) ) ) );
	}

	/** @param string $purpose A slug of the purpose register. Whose standing can't be read now may not be processed now. */
	public function may_process( string $email, string $purpose ): bool {
		try {
			$standing = $this->of( $email );
		} catch ( StandingFault ) {
			return false;
		}
		return $standing->free() || $this->scope->allows( $standing, $purpose, ( $this->purpose )( $purpose ) );
	}

	/** A fresh link with which the subject lifts a ground; it works as long as the ground lasts. */
	public function lift_link( int $id ): string {
		$key = $this->tokens->issue( 0, Tokens::LIFT, $this->clock->now()->modify( '+50 years' ), $id );
		return add_query_arg(
			array(
				'rights-desk' => 'lift',
				'key'         => $key,
			),
			home_url( '/' )
		);
	}

	/** @return list<string> All proven addresses of the person, this one first. */
	public function addresses( string $email ): array {
		return $this->addresses->of( $email );
	}

	/**
	 * A further address was proven: what holds for one holds for both.
	 *
	 * @param string $by How it was proven: mail or identity.
	 */
	public function join( string $email, string $other, string $by, int $request_id ): void {
		$this->transaction->run(
			function () use ( $email, $other, $by, $request_id ): void {
				$this->addresses->join( $email, $other );
				$this->settle( $this->addresses->key( $email ) );
				$this->chain->append( $request_id, 'address_joined', Actor::subject(), array( 'by' => $by ) );
			}
		);
		if ( $this->of( $other )->whole() ) {
			$this->notices->restricted( $this->addresses->key( $other ), $other );
		}
	}

	/** The other address is no longer theirs: the grounds stay with the address that they were given for. */
	public function leave( string $email, string $other ): void {
		$this->transaction->run(
			function () use ( $email, $other ): void {
				$this->addresses->forget( $this->addresses->key( $other ) );
				$this->settle( $this->addresses->key( $email ) );
				$this->settle( $this->addresses->key( $other ) );
			}
		);
	}

	/** After an erasure: nothing stays, but for a stop list that the subject chose. */
	public function forget( string $email_key, bool $keep_stop_list ): void {
		$this->transaction->run(
			function () use ( $email_key, $keep_stop_list ): void {
				$keys = $this->addresses->keys( $email_key );
				$this->notices->forgotten( $email_key );
				foreach ( $this->causes->rows( array( $email_key ) ) as $row ) {
					if ( $keep_stop_list && Cause::BAR === $row['ground'] && 1 === (int) $row['stop_list'] ) {
						$this->causes->bare( (int) $row['id'] );
						continue;
					}
					$this->causes->remove( (int) $row['id'] );
					$this->tokens->forget_ref( Tokens::LIFT, (int) $row['id'] );
				}
				$this->addresses->forget( $email_key );
				$this->accounts->forget( $email_key );
				array_map( $this->settle( ... ), $keys );
			}
		);
	}

	/** @param list<string> $purposes */
	private function add( string $email, int $request_id, string $ground, array $purposes, bool $stop_list, string $locale ): int {
		$email = Addresses::plain( $email );
		$key   = $this->addresses->key( $email );
		$id    = $this->transaction->run(
			function () use ( $email, $key, $request_id, $ground, $purposes, $stop_list, $locale ): int {
				$id = $this->causes->add( $key, $request_id, $ground, $purposes, $stop_list, $this->vault->seal( $email ), $locale );
				$this->settle( $key );
				$this->chain->append( $request_id, Cause::BAR === $ground ? 'standing_barred' : 'standing_restricted', Actor::system(), array( 'standing' => $id, 'ground' => $ground, 'purposes' => $purposes ) );
				return $id;
			}
		);
		foreach ( $this->addresses->of( $email ) as $each ) {
			$this->notices->restricted( $this->addresses->key( $each ), $each );
		}
		return $id;
	}

	/** Brings the records of all addresses of the person up to their grounds. */
	private function settle( string $email_key ): void {
		$keys   = $this->addresses->keys( $email_key );
		$causes = array_values( array_filter( array_map( Cause::from( ... ), $this->causes->rows( $keys ) ) ) );
		foreach ( $keys as $key ) {
			$this->standings->put( $key, $causes );
			if ( array() === $causes ) {
				$this->accounts->forget( $key );
			}
		}
	}
}
