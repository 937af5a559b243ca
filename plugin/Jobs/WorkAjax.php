<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

defined( 'ABSPATH' ) || exit;

/** The two doors to the runner: the site's own requests by ticket, and the open admin page by nonce. */
final readonly class WorkAjax {

	public const PAGE_ACTION = 'rights_desk_work';

	private const CAPABILITY   = 'rights_desk_handle_requests';
	private const SECONDS      = 15;
	private const PAGE_SECONDS = 6;

	public function __construct( private Runner $runner, private Worker $worker, private JobDesk $jobs ) {}

	public function hook(): void {
		add_action( 'wp_ajax_' . Worker::ACTION, $this->slice( ... ) );
		add_action( 'wp_ajax_nopriv_' . Worker::ACTION, $this->slice( ... ) );
		add_action( 'wp_ajax_' . self::PAGE_ACTION, $this->page( ... ) );
	}

	private function slice(): void {
		$job = $this->worker->job();
		if ( null === $job ) {
			wp_send_json_error( array( 'code' => 'no_ticket' ), 403 );
		}
		wp_send_json_success( $this->runner->run( self::SECONDS, $job ) );
	}

	/**
	 * Where cron is dead, the open page sets the work going: like cron by requests of the site to
	 * itself, so that staff need no more rights than their own; or, where the host blocks those and
	 * an administrator looks on, right here.
	 */
	private function page(): void {
		if ( ! check_ajax_referer( self::PAGE_ACTION, false, false ) || ! current_user_can( self::CAPABILITY ) ) {
			wp_send_json_error( array( 'code' => 'forbidden' ), 403 );
		}
		session_write_close();
		wp_send_json_success( array( 'more' => $this->jobs->work( self::PAGE_SECONDS ) ) );
	}
}
