<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each version that changes the use of data already collected, against the mails that must tell of it. */
final readonly class NoticesDelivered implements Check {

	public function __construct( private Rows $rows ) {}

	public function number(): string {
		return 'P03';
	}

	public function look(): Verdict {
		$now      = $this->rows->moment();
		$affect   = $this->rows->column( 'SELECT DISTINCT number FROM {policy_versions} WHERE affects = 1 AND retracted_at IS NULL' );
		$unsaid   = "SELECT DISTINCT v.number FROM {policy_versions} v WHERE v.affects = 1 AND v.retracted_at IS NULL AND v.effective_at %s %%s AND NOT EXISTS ( SELECT 1 FROM {notices} n WHERE n.version = v.number AND n.state %s )";
		$mute     = $this->rows->column( sprintf( $unsaid, '<=', "IN ('scheduled','running','paused','done')" ), $now );
		$soon     = $this->rows->column( sprintf( $unsaid, '>', "IN ('scheduled','running','paused','done')" ), $now );
		$paused   = $this->rows->count( "SELECT COUNT(*) FROM {notices} WHERE state = 'paused'" );
		$trouble  = $this->rows->count( "SELECT COUNT(*) FROM {notices} WHERE state = 'running' AND trouble <> '' AND tries > 3" );
		$slow     = $this->rows->count( "SELECT COUNT(*) FROM {notices} WHERE state = 'running' AND started_at < %s", $this->rows->moment( '-2 days' ) );
		$states   = array();
		foreach ( $this->rows->all( 'SELECT r.state, COUNT(*) AS n FROM {notice_recipients} r GROUP BY r.state' ) as $row ) {
			$states[ (string) $row['state'] ] = (int) $row['n'];
		}
		$lost      = ( $states['failed'] ?? 0 ) + ( $states['bounced'] ?? 0 );
		$uncertain = $states['uncertain'] ?? 0;
		$open      = __( 'Open the notices', 'rights-desk' );
		$weighed   = ( new Weighing() )
			->shows( __( 'Versions that change the use of data', 'rights-desk' ), $affect )
			->shows( __( 'Mails by state', 'rights-desk' ), array_map( static fn ( string $state, int $n ): string => "$state: $n", array_keys( $states ), $states ) )
			/* translators: %s: numbers of versions. */
			->broken( array() !== $mute, sprintf( __( 'Nobody was told of version %s, which changes the use of data already collected.', 'rights-desk' ), implode( ', ', $mute ) ), $open, '/notices' )
			/* translators: %s: numbers of versions. */
			->at_risk( array() !== $soon, sprintf( __( 'Version %s will change the use of data already collected, and no notice is planned.', 'rights-desk' ), implode( ', ', $soon ) ), $open, '/notices' )
			->at_risk( $paused > 0, __( 'A notice is paused.', 'rights-desk' ), $open, '/notices' )
			->at_risk( $trouble > 0, __( 'A notice cannot be sent just now.', 'rights-desk' ), $open, '/notices' )
			->at_risk( $slow > 0, __( 'A notice has been under way for more than two days.', 'rights-desk' ), $open, '/notices' )
			/* translators: %d: number of people. */
			->at_risk( $lost > 0, sprintf( _n( '%d person could not be reached by mail.', '%d people could not be reached by mail.', $lost, 'rights-desk' ), $lost ), $open, '/notices' )
			/* translators: %d: number of people. */
			->at_risk( $uncertain > 0, sprintf( _n( 'Of %d person it is not known whether the mail left.', 'Of %d people it is not known whether the mail left.', $uncertain, 'rights-desk' ), $uncertain ), $open, '/notices' );
		return array() === $affect
			? $weighed->not_applicable( __( 'No version has changed the use of data already collected.', 'rights-desk' ) )
			: $weighed->verdict( __( 'Everybody was told of each version that changes the use of their data.', 'rights-desk' ) );
	}
}
