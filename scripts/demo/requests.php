<?php
/**
 * Lives through requests with the clock moved, by the use cases that everyone goes through.
 * args: list of stories {who: 0–24, kind, ago: days, channel?, locale?, message?, fields?, steps: list<{ago, do, reason?}>} → ids
 */
declare( strict_types=1 );

use RightsDesk\History\Actor;
use RightsDesk\Requests\Asking;
use RightsDesk\Requests\RequestDesk;

return static function ( array $stories ): array {
	$GLOBALS['rights_desk_ago'] = null;
	add_filter( 'rights_desk_now', static fn ( $now ) => null === $GLOBALS['rights_desk_ago'] ? $now : time() - (int) round( $GLOBALS['rights_desk_ago'] * DAY_IN_SECONDS ), 20 );
	/** @var ?RequestDesk $desk Kept by the harness when the plugin said that it was ready. */
	$desk = $GLOBALS['rights_desk_test_desk'] ?? throw new \RuntimeException( 'The plugin did not say rights_desk_ready: is it active?' );

	$people = get_users( array( 'role__in' => array( 'author', 'subscriber' ), 'orderby' => 'ID', 'order' => 'ASC' ) );
	$ids    = array();
	foreach ( $stories as $story ) {
		$person                     = $people[ $story['who'] ];
		$GLOBALS['rights_desk_ago'] = $story['ago'];
		$channel                    = $story['channel'] ?? 'form';
		$staff                      = 'form' !== $channel;

		$id = $desk->ask(
			new Asking(
				$story['kind'],
				$person->user_email,
				$person->display_name,
				$story['message'] ?? '',
				$story['locale'] ?? 'nl_NL',
				$channel,
				$staff ? wp_date( 'Y-m-d', time() - (int) $story['ago'] * DAY_IN_SECONDS ) : null,
				$story['fields'] ?? array()
			),
			$staff ? Actor::staff( 1 ) : Actor::subject()
		);
		foreach ( $story['steps'] as $step ) {
			$GLOBALS['rights_desk_ago'] = $step['ago'];
			$said                       = array_intersect_key( $step, array( 'reason' => 1 ) );
			if ( 'carry_out' === $step['do'] ) {
				$said['word'] = __( 'erase', 'rights-desk' );
			}
			if ( 'confirm' === $step['do'] ) {
				$desk->confirm( $id, Actor::subject() );
			} else {
				$desk->act( $id, $step['do'], 'withdraw' === $step['do'] ? Actor::subject() : Actor::staff( 1 ), $said );
			}
		}
		$ids[] = $id;
	}
	$GLOBALS['rights_desk_ago'] = null;
	return $ids;
};
