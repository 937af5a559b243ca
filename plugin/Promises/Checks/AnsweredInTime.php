<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Platform\Schedule;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Requests\Figures;

/** Requests that wait past their day, answers of the last twelve months, and whether the reminders run at all. */
final readonly class AnsweredInTime implements Check {

	private const CRON_SLEEPS = 3 * HOUR_IN_SECONDS;

	public function __construct( private Rows $rows, private Figures $figures ) {}

	public function number(): string {
		return 'P17';
	}

	public function look(): Verdict {
		$months   = $this->figures->months();
		$answered = array_sum( array_column( $months, 'answered' ) );
		$tardy    = array_sum( array_column( $months, 'late' ) );
		$late     = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE phase IN ('open','decided') AND due < %s", $this->rows->today() );
		$timeless = $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE phase IN ('open','decided') AND due IS NULL AND days_taken IS NULL" );
		$slowest  = array_filter( array_column( $months, 'slowest_days' ), is_int( ... ) );
		$next     = wp_next_scheduled( Schedule::HOURLY );
		return ( new Weighing() )
			->shows( __( 'Open now', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {requests} WHERE phase IN ('open','decided')" ) )
			->shows( __( 'Late now', 'rights-desk' ), $late )
			->shows( __( 'Answered in twelve months', 'rights-desk' ), $answered )
			->shows( __( 'Of these late', 'rights-desk' ), $tardy )
			->shows( __( 'Slowest answer, in days', 'rights-desk' ), array() === $slowest ? '–' : max( $slowest ) )
			/* translators: %d: number of requests. */
			->broken( $late > 0, sprintf( _n( '%d request is late.', '%d requests are late.', $late, 'rights-desk' ), $late ), __( 'See what is late', 'rights-desk' ), '/requests?due=late' )
			->broken( $timeless > 0, __( 'An open request has no last day.', 'rights-desk' ), __( 'See the requests', 'rights-desk' ), '/requests' )
			/* translators: 1: number of answers, 2: number of all answers. */
			->at_risk( $tardy > 0, sprintf( __( 'In twelve months %1$d of %2$d answers came late.', 'rights-desk' ), $tardy, $answered ), __( 'See the register', 'rights-desk' ), '/register' )
			->at_risk( false === $next || $next < time() - self::CRON_SLEEPS, __( 'The site’s scheduled tasks (WP-Cron) do not run, so nobody is reminded.', 'rights-desk' ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) )
			->verdict( 0 === $answered ? __( 'Nothing is late. No request has been answered in the last twelve months.', 'rights-desk' ) : __( 'Nothing is late, and every request of the last twelve months was answered in time.', 'rights-desk' ) );
	}
}
