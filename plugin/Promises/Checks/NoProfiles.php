<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Trackers;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Visitor;
use RightsDesk\Promises\Weighing;

/** Purposes that make profiles, known trackers on the front page as a visitor gets it, and reviews that no person made. */
final readonly class NoProfiles implements Check {

	public function __construct( private Purposes $purposes, private Rows $rows, private Visitor $visitor, private Trackers $trackers ) {}

	public function number(): string {
		return 'P27';
	}

	public function look(): Verdict {
		$profiles = array_values( array_map( static fn ( Purpose $one ): string => $one->label, array_filter( $this->purposes->all(), static fn ( Purpose $one ): bool => $one->active && $one->profiling ) ) );
		$page     = $this->visitor->see( home_url( '/' ) );
		$trackers = $this->trackers->of( $page );
		$empty    = $this->rows->count( "SELECT COUNT(*) FROM {requests} r JOIN {request_subjects} s ON s.request_id = r.id WHERE r.kind = 'human_review' AND r.state = 'done' AND r.outcome IN ('granted','granted_in_part') AND s.answered NOT LIKE %s", '%reviewed%' );
		return ( new Weighing() )
			->shows( __( 'Purposes that make profiles', 'rights-desk' ), $profiles )
			->shows( __( 'Trackers on the front page', 'rights-desk' ), $trackers )
			->shows( __( 'Reviews by a person', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE kind = 'human_review' AND phase <> 'unconfirmed'" ) )
			/* translators: %s: purposes. */
			->broken( array() !== $profiles, sprintf( __( 'Makes profiles: %s.', 'rights-desk' ), implode( ', ', $profiles ) ), __( 'Open the purposes', 'rights-desk' ), '/purposes' )
			/* translators: %s: names of services. */
			->broken( array() !== $trackers, sprintf( __( 'The front page follows visitors for others: %s.', 'rights-desk' ), implode( ', ', $trackers ) ), __( 'See the plugins', 'rights-desk' ), admin_url( 'plugins.php' ) )
			->broken( $empty > 0, __( 'A review by a person was granted, and it is not said what was reviewed.', 'rights-desk' ), __( 'See the requests', 'rights-desk' ), '/requests?kind=human_review' )
			/* translators: %s: why. */
			->at_risk( ! $page->came(), sprintf( __( 'The front page could not be fetched as a visitor: %s', 'rights-desk' ), $page->why() ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) )
			->verdict( __( 'No purpose makes profiles, and the front page follows nobody.', 'rights-desk' ) );
	}
}
