<?php
/** Days ago that a request came in which is due in so many days. args: {in: days} → days */
declare( strict_types=1 );

use RightsDesk\Platform\Contract;
use RightsDesk\Requests\Calendar;
use RightsDesk\Requests\Deadline;
use RightsDesk\Requests\Moments;

return static function ( array $args ): int {
	$contract = new Contract( WP_PLUGIN_DIR . '/rights-desk/contract' );
	$deadline = new Deadline( new Calendar( $contract->table( 'holidays' )['countries'] ) );
	for ( $ago = 40; $ago > 20; $ago-- ) {
		$due = $deadline->due( new Moments( new \DateTimeImmutable( "-$ago days" ), 30 ), new \DateTimeImmutable(), wp_timezone(), 'BE' );
		if ( $due->days_left() === $args['in'] ) {
			return $ago;
		}
	}
	throw new \RuntimeException( 'No such day' );
};
