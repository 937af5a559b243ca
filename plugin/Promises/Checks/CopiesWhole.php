<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Subjects\Coverage;

/** What a copy would miss: places with addresses that no exporter covers, sources that failed, processors that did not answer. */
final readonly class CopiesWhole implements Check {

	public function __construct( private Coverage $coverage, private Rows $rows ) {}

	public function number(): string {
		return 'P22';
	}

	public function look(): Verdict {
		$this->coverage->look();
		$map     = $this->coverage->map();
		$open    = array_map( $this->coverage->label( ... ), $this->coverage->open() );
		$partial = $this->rows->count( "SELECT COUNT(DISTINCT request_id) FROM {events} WHERE type IN ('source_incomplete','source_missing') AND month >= %s", substr( $this->rows->day( '-2 months' ), 0, 7 ) );
		$unheard = $this->rows->count( "SELECT COUNT(*) FROM {tasks} WHERE kind = 'copy' AND ( state = 'failed' OR ( state IN ('open','waiting') AND opened_at < %s ) )", $this->rows->moment( '-20 days' ) );
		$stuck   = $this->rows->count( "SELECT COUNT(*) FROM {jobs} WHERE kind = 'export' AND state IN ('attention','failed')" );
		return ( new Weighing() )
			->shows( __( 'Places with addresses', 'rights-desk' ), count( $map['places'] ) )
			->shows( __( 'Not covered', 'rights-desk' ), $open )
			->shows( __( 'Copies since the month before last that missed a source', 'rights-desk' ), $partial )
			/* translators: %d: number of copies. */
			->broken( $stuck > 0, sprintf( _n( '%d copy cannot be made without you.', '%d copies cannot be made without you.', $stuck, 'rights-desk' ), $stuck ), __( 'See the requests', 'rights-desk' ), '/requests?state=carrying_out' )
			/* translators: %d: number of places. */
			->at_risk( array() !== $open, sprintf( _n( '%d place with addresses is covered by no exporter: copies miss it, and say so.', '%d places with addresses are covered by no exporter: copies miss them, and say so.', count( $open ), 'rights-desk' ), count( $open ) ), __( 'Open the coverage', 'rights-desk' ), '/coverage' )
			->at_risk( null === $map['scanned_at'], __( 'The database has not been looked through yet.', 'rights-desk' ), __( 'Open the coverage', 'rights-desk' ), '/coverage' )
			->at_risk( $partial > 0, __( 'A copy of the last weeks missed a source.', 'rights-desk' ), __( 'See the requests', 'rights-desk' ), '/requests' )
			/* translators: %d: number of tasks. */
			->at_risk( $unheard > 0, sprintf( _n( '%d processor has not sent what it holds.', '%d processors have not sent what they hold.', $unheard, 'rights-desk' ), $unheard ), __( 'See the tasks', 'rights-desk' ), '/processors' )
			->verdict( __( 'Every place of the database that holds addresses is covered, and no copy misses anything.', 'rights-desk' ) );
	}
}
