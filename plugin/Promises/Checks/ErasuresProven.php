<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Subjects\Ledger;
use RightsDesk\Subjects\LedgerSearch;

/** Searches the whole database for people who were erased, and looks at each erasure that is not proven yet. */
final readonly class ErasuresProven implements Check {

	public function __construct( private Rows $rows, private Ledger $ledger, private LedgerSearch $search ) {}

	public function number(): string {
		return 'P28';
	}

	public function look(): Verdict {
		$stuck   = $this->rows->count( "SELECT COUNT(*) FROM {jobs} WHERE kind IN ('erase','release') AND state IN ('attention','failed')" );
		$left    = $this->rows->count( "SELECT COUNT(*) FROM {findings} f JOIN {jobs} j ON j.id = f.job_id WHERE j.kind IN ('erase','release') AND f.state = 'left'" );
		$done    = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'erasure' AND state = 'done' AND outcome IN ('granted','granted_in_part','nothing_held')" );
		$unknown = $this->rows->count( "SELECT COUNT(*) FROM {requests} r WHERE r.kind = 'erasure' AND r.state = 'done' AND r.outcome IN ('granted','granted_in_part','nothing_held') AND r.anonymised = 1 AND NOT EXISTS ( SELECT 1 FROM {events} e WHERE e.request_id = r.id AND e.type = 'erasure_proven' )" );
		$last    = $this->rows->column( "SELECT month FROM {events} WHERE type = 'erasure_proven' ORDER BY id DESC LIMIT 1" )[0] ?? '';
		$known   = $this->ledger->is_on() ? $this->ledger->count() : 0;
		$back    = $known > 0 ? count( array_filter( array_keys( $this->search->back() ), self::is_no_newcomer( ... ) ) ) : 0;
		return ( new Weighing() )
			->shows( __( 'Erasures done', 'rights-desk' ), $done )
			->shows( __( 'Last proof', 'rights-desk' ), '' === $last ? '–' : $last )
			->shows( __( 'Addresses searched for in the whole database', 'rights-desk' ), $known )
			/* translators: %d: number of people. */
			->broken( $back > 0, sprintf( _n( '%d person who was erased is back, as after a restored backup. Run: wp rights-desk replay', '%d people who were erased are back, as after a restored backup. Run: wp rights-desk replay', $back, 'rights-desk' ), $back ), __( 'See the register', 'rights-desk' ), '/register' )
			/* translators: %d: number of erasures. */
			->broken( $stuck > 0, sprintf( _n( '%d erasure cannot go on without you.', '%d erasures cannot go on without you.', $stuck, 'rights-desk' ), $stuck ), __( 'See the requests', 'rights-desk' ), '/requests?state=carrying_out' )
			->broken( $unknown > 0, __( 'An erasure is closed without its proof.', 'rights-desk' ), __( 'See the register', 'rights-desk' ), '/register' )
			/* translators: %d: number of findings. */
			->at_risk( $left > 0, sprintf( _n( '%d finding of a proof waits for your word.', '%d findings of a proof wait for your word.', $left, 'rights-desk' ), $left ), __( 'See the requests', 'rights-desk' ), '/requests?state=carrying_out' )
			->at_risk( array() !== $this->ledger->unreadable(), __( 'The ledger of erasures cannot be read with the salts of wp-config.php: a restored backup would bring people back unseen.', 'rights-desk' ) )
			->verdict( __( 'Every erasure is proven, and nobody who was erased is back.', 'rights-desk' ) );
	}

	/** Whoever made an account since is known again by their own will. */
	private static function is_no_newcomer( int|string $email ): bool {
		return false === get_user_by( 'email', (string) $email );
	}
}
