<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Mail\Words;

/** What stays, for people: under which law, until when. */
final readonly class HeldWords {

	public function __construct( private Words $words ) {}

	/**
	 * @param list<Held> $held
	 * @return list<string> In the language that is switched on.
	 */
	public function lines( array $held ): array {
		$lines = array();
		foreach ( $held as $one ) {
			$lines[] = sprintf(
				/* translators: 1: such as "Order 12", 2: its day, 3: what until() says. */
				__( '%1$s of %2$s: %3$s', 'rights-desk' ),
				$one->record->label,
				$this->words->day( $one->record->day ),
				$this->until( $one )
			);
		}
		return $lines;
	}

	public function until( Held $one ): string {
		return $one->dispute
			/* translators: 1: a law and its article, 2: a day. */
			? sprintf( __( 'we must keep this (%1$s) until %2$s, and as long as an audit, dispute or claim is open', 'rights-desk' ), $one->ground(), $this->words->day( $one->until ) )
			/* translators: 1: a law and its article, 2: a day. */
			: sprintf( __( 'we must keep this (%1$s) until %2$s; then it is erased by itself', 'rights-desk' ), $one->ground(), $this->words->day( $one->until ) );
	}
}
