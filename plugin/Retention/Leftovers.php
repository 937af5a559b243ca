<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Transaction;
use RightsDesk\Sealing\Marks;

/** The end of an erasure under holds: what must stay is sealed, noted without a name, and waits under a number of its own. */
final readonly class Leftovers {

	public function __construct( private Holds $holds, private Cases $cases, private Notes $notes, private Disputes $disputes, private Relations $relations, private Marks $marks, private Transaction $transaction, private HeldWords $words ) {}

	/**
	 * @param list<Held> $held
	 * @return list<string> For the person's last mail.
	 */
	public function words( array $held, string $locale ): array {
		$switched = '' !== $locale && switch_to_locale( $locale );
		$lines    = $this->words->lines( $held );
		if ( $switched ) {
			restore_previous_locale();
		}
		return $lines;
	}

	/** @param list<Held> $held */
	public function speaks_for( string $source, array $held ): bool {
		return $this->holds->speaks_for( $source, $held );
	}

	/**
	 * All of it together with what closes the request, or nothing.
	 *
	 * @param list<Held>     $held
	 * @param list<string>   $addresses All of the person's, who may have proven several.
	 * @param string         $needles Sealed: what is to be looked for again at the end.
	 * @param \Closure(): mixed $close
	 */
	public function keep( array $held, array $addresses, string $email, string $name, int $user_id, string $locale, string $needles, int $request_id, \Closure $close ): void {
		$this->transaction->run(
			function () use ( $held, $addresses, $email, $name, $user_id, $locale, $needles, $request_id, $close ): void {
				// Who came back after an erasure may have records that wait since then: those stay where they are.
				$waits = max( array( 0, ...array_map( fn ( Held $one ): int => $this->cases->of( $one->record ), $held ) ) );
				$held  = array_values( array_filter( $held, fn ( Held $one ): bool => 0 === $this->cases->of( $one->record ) ) );
				$case  = array( 'id' => $waits, 'key' => '' );
				if ( array() !== $held ) {
					$case = $this->cases->open( $held, compact( 'email', 'name', 'user_id', 'locale', 'needles', 'request_id' ) );
					$this->notes->write( $request_id, $held );
				}
				foreach ( $addresses as $address ) {
					$this->disputes->move( $address, $case['id'] );
					$this->relations->forget( $address );
				}
				$close();
				foreach ( array_unique( array_map( static fn ( Held $one ): string => $one->record->type, $held ) ) as $type ) {
					$this->marks->hide( Marks::SEALED, $case['key'], $type, Holds::ids_of( $type, $held ) ); // @phpstan-ignore argument.type (a plugin's keeper may name a type of its own)
				}
			}
		);
	}
}
