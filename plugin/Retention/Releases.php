<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Transaction;
use RightsDesk\Sealing\Marks;

/** When a term is over: what was held is erased, one record at a time, and struck off once that is proven. */
final readonly class Releases {

	/**
	 * @param \Closure(int): mixed $start Begins the work on a case.
	 * @param \Closure(int): mixed $over  Forgets that work.
	 */
	public function __construct( private Keepers $keepers, private Cases $cases, private Notes $notes, private Marks $marks, private Transaction $transaction, private Chain $chain, private \Closure $start, private \Closure $over ) {}

	/** Each hour. @return int How many cases were begun. */
	public function begin(): int {
		$due = $this->cases->due();
		foreach ( $due as $case_id ) {
			( $this->start )( $case_id );
		}
		return count( $due );
	}

	/** @throws \RuntimeException Where the plugin that keeps it is off: then it waits until staff see to it. */
	public function erase( string $type, int $id ): bool {
		$keeper = $this->keepers->all()[ $type ] ?? throw new \RuntimeException( esc_html__( 'The plugin that this record belongs to is switched off: switch it on, or remove the record by hand.', 'rights-desk' ) );
		return $keeper->erase( $id );
	}

	/** Whether this site has come to know the person anew: then what is theirs now isn't what is to go. */
	public function returned( int $case_id ): bool {
		$secret = $this->cases->secret( $case_id );
		if ( null === $secret ) {
			return false;
		}
		$user = get_user_by( 'email', $secret['email'] );
		$old  = array();
		foreach ( $this->cases->held( $case_id ) as $one ) {
			$old[ $one->record->type . '/' . $one->record->id ] = true;
		}
		$new = false !== $user;
		foreach ( $this->keepers->all() as $keeper ) {
			foreach ( $keeper->of( $secret['email'], false === $user ? 0 : $user->ID ) as $record ) {
				$new = $new || ! isset( $old[ "$record->type/$record->id" ] );
			}
		}
		return $new;
	}

	/** None of it went after all: the case waits on, and the work on it begins anew when it is due. */
	public function put_off( int $case_id ): void {
		( $this->over )( $case_id );
	}

	/** @param list<Held> $gone */
	public function proven( int $case_id, array $gone ): void {
		$this->transaction->run(
			function () use ( $case_id, $gone ): void {
				$secret = $this->cases->secret( $case_id );
				$key    = $this->cases->key( $case_id );
				foreach ( $gone as $one ) {
					$this->marks->lift( Marks::SEALED, $key, $one->record->type, array( $one->record->id ) );
				}
				$this->notes->released( $secret['request_id'] ?? 0 );
				$this->cases->strike( $case_id, $gone );
				$this->chain->append( 0, 'hold_released', Actor::system(), array( 'records' => count( $gone ) ) );
				( $this->over )( $case_id );
			}
		);
	}
}
