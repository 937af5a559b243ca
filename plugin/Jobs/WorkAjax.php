<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** The two doors to the runner: the site's own requests by ticket, and the open admin page by nonce. */
final readonly class WorkAjax {

	public const PAGE_ACTION = 'rights_desk_work';

	private const CAPABILITY   = 'rights_desk_handle_requests';
	private const SECONDS      = 15;
	private const PAGE_SECONDS = 6;

	public function __construct( private Runner $runner, private Worker $worker ) {}

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

	/** Where neither cron nor loopback works: an administrator's open page is such a context by itself. */
	private function page(): void {
		if ( ! check_ajax_referer( self::PAGE_ACTION, false, false ) || ! current_user_can( self::CAPABILITY ) ) {
			wp_send_json_error( array( 'code' => 'forbidden' ), 403 );
		}
		if ( ! current_user_can( 'manage_options' ) ) {
			// Sources may ask for an administrator's rights; staff with less wait for the background.
			wp_send_json_success(
				array(
					'did'  => 0,
					'more' => false,
				)
			);
		}
		session_write_close();
		wp_send_json_success( $this->runner->run( self::PAGE_SECONDS ) );
	}
}
