<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\Fault;
use RightsDesk\Requests\Refusal;

defined( 'ABSPATH' ) || exit;

/** Holdings for the request's screen; in admin-ajax, since only there all sources are registered. */
final readonly class HoldingsAjax {

	public const ACTION = 'rights_desk_holdings';

	private const CAPABILITY = 'rights_desk_handle_requests';

	public function __construct( private Holdings $holdings ) {}

	public function hook(): void {
		add_action( 'wp_ajax_' . self::ACTION, $this->answer( ... ) );
	}

	private function answer(): void {
		if ( ! check_ajax_referer( self::ACTION, false, false ) || ! current_user_can( self::CAPABILITY ) ) {
			wp_send_json_error( array( 'code' => 'forbidden' ), 403 );
		}
		$request = absint( $this->posted( 'request' ) );
		$source  = $this->posted( 'source' );
		$page    = max( 1, absint( $this->posted( 'page' ) ) );
		try {
			$answer = '' === $source ? array( 'sources' => $this->holdings->sources( $request ) ) : $this->holdings->page( $request, $source, $page );
		} catch ( Refusal $refusal ) {
			wp_send_json_error( array( 'code' => $refusal->reason ), $refusal->status );
		} catch ( \Throwable $fault ) {
			wp_send_json_error(
				array(
					'code'    => 'source_fault',
					'message' => Fault::words( $fault ),
				),
				502
			);
		}
		nocache_headers();
		wp_send_json_success( $answer );
	}

	private function posted( string $name ): string {
		$value = $_POST[ $name ] ?? ''; // phpcs:ignore WordPress.Security -- Checked by answer(); cleaned on the next line.
		return is_string( $value ) ? sanitize_text_field( wp_unslash( $value ) ) : '';
	}
}
