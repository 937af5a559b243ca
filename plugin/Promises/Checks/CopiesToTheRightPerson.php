<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each copy that was made, sent on or went to who acts for the person, against the proof that must come before it. */
final readonly class CopiesToTheRightPerson implements Check {

	public function __construct( private Rows $rows ) {}

	public function number(): string {
		return 'P18';
	}

	public function look(): Verdict {
		$unproven = $this->rows->count( "SELECT COUNT(*) FROM {packages} p JOIN {requests} r ON r.id = p.request_id WHERE p.state IN ('building','ready') AND r.anonymised = 0 AND r.confirmed_at IS NULL" );
		$sent     = $this->rows->count( "SELECT COUNT(*) FROM {deliveries} WHERE sent_at IS NOT NULL" );
		$unknown  = $this->rows->count( "SELECT COUNT(*) FROM {deliveries} d WHERE d.sent_at IS NOT NULL AND d.state <> 'dropped' AND NOT EXISTS ( SELECT 1 FROM {identity_checks} i WHERE i.request_id = d.request_id AND i.outcome = 'proven' )" );
		$unknown += $this->rows->count( "SELECT COUNT(DISTINCT p.request_id) FROM {packages} p JOIN {request_subjects} s ON s.request_id = p.request_id WHERE s.contact <> '' AND NOT EXISTS ( SELECT 1 FROM {identity_checks} i WHERE i.request_id = p.request_id AND i.outcome = 'proven' )" );
		$see      = __( 'See the requests', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Copies that can be fetched now', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {packages} WHERE state = 'ready'" ) )
			->shows( __( 'Copies that went elsewhere', 'rights-desk' ), $sent )
			/* translators: %d: number of copies. */
			->broken( $unproven > 0, sprintf( _n( '%d copy was made before its address was proven.', '%d copies were made before their address was proven.', $unproven, 'rights-desk' ), $unproven ), $see, '/requests' )
			/* translators: %d: number of copies. */
			->broken( $unknown > 0, sprintf( _n( '%d copy went elsewhere without an identity check.', '%d copies went elsewhere without an identity check.', $unknown, 'rights-desk' ), $unknown ), $see, '/requests' )
			->verdict( __( 'No copy was made before its address was proven, and none went elsewhere without an identity check.', 'rights-desk' ) );
	}
}
