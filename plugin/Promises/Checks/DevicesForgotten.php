<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Measures\Collected;
use RightsDesk\Measures\Minimiser;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Addresses of devices and names of browsers that the site really holds, against the days after which they should be less. */
final readonly class DevicesForgotten implements Check {

	/** The work on them runs by the hour, a share at a time. */
	private const GRACE = 2;

	public function __construct( private Collected $collected, private Minimiser $minimiser, private Rows $rows ) {}

	public function number(): string {
		return 'P12';
	}

	public function look(): Verdict {
		$found    = array_values( array_filter( $this->collected->found(), static fn ( array $one ): bool => $one['rows'] > 0 ) );
		$endless  = array_values( array_filter( $found, static fn ( array $one ): bool => 0 === $one['keep_days'] && '' === $one['law'] ) );
		$overdue  = array();
		foreach ( $this->minimiser->preview() as $place ) {
			foreach ( $this->minimiser->preview( $place['place'], $place['days'] + self::GRACE, $place['how'] ) as $late ) {
				// Examples that are spared stay whole for a reason.
				$for_nothing = array_filter( $late['examples'], static fn ( array $one ): bool => '' === $one['why'] );
				if ( $late['due'] > 0 && array() !== $for_nothing ) {
					$overdue[] = "{$late['label']}: {$late['due']}";
				}
			}
		}
		$aimless = $this->collected->without_purpose();
		$own     = $this->rows->count( 'SELECT COUNT(*) FROM {limits} WHERE expires_at < %s', $this->rows->moment( '-2 days' ) );
		$open    = __( 'Open what is collected', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Held now', 'rights-desk' ), array_map( static fn ( array $one ): string => "{$one['label']}: {$one['rows']}", $found ) )
			->shows( __( 'Past their days', 'rights-desk' ), $overdue )
			->shows( __( 'Own notes against abuse, past their time', 'rights-desk' ), $own )
			/* translators: %s: places and numbers of rows. */
			->broken( array() !== $overdue, sprintf( __( 'Kept whole past the days that you set: %s.', 'rights-desk' ), implode( ', ', $overdue ) ), $open, '/collected' )
			->broken( $own > 0, __( 'Notes against abuse are kept past their time.', 'rights-desk' ), __( 'Open Site Health', 'rights-desk' ), admin_url( 'site-health.php' ) )
			/* translators: %s: places. */
			->at_risk( array() !== $endless, sprintf( __( 'Kept whole for ever: %s.', 'rights-desk' ), implode( ', ', array_column( $endless, 'label' ) ) ), __( 'Set after how many days', 'rights-desk' ), '/collected' )
			->at_risk( array() !== $aimless, __( 'Something is collected for a purpose that you have not said that you pursue.', 'rights-desk' ), $open, '/collected' )
			->verdict( array() === $found ? __( 'The site holds no addresses of devices and no names of browsers.', 'rights-desk' ) : __( 'What the site collects by itself is made less, or goes, after the days that you set.', 'rights-desk' ) );
	}
}
