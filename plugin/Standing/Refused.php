<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

defined( 'ABSPATH' ) || exit;

/** Says why something on a restricted person was not done. */
final class Refused {

	public const CODE = 'rights_desk_restricted';

	/** A capability was refused in this request: the denial that WordPress then gives gets our reason too. */
	private bool $asked = false;

	private bool $vetoed = false;

	public function hook(): void {
		add_filter( 'wp_die_handler', $this->handler( ... ), 99 );
		add_filter( 'wp_die_ajax_handler', $this->handler( ... ), 99 );
		add_filter( 'rest_request_before_callbacks', $this->forget( ... ), 1 );
		add_filter( 'rest_request_after_callbacks', $this->in_rest( ... ), 99 );
		add_action( 'cli_init', $this->at_the_command_line( ... ) );
	}

	/** Who typed a command reads why it ended, not where in the code. */
	private function at_the_command_line(): void {
		$before = null;
		$before = set_exception_handler(
			static function ( \Throwable $thrown ) use ( &$before ): void {
				if ( $thrown instanceof Stopped ) {
					\WP_CLI::error( $thrown->getMessage() );
				}
				is_callable( $before ) ? $before( $thrown ) : throw $thrown;
			}
		);
	}

	public function words(): string {
		return __( 'This person has had the use of their data restricted (Article 18 of the GDPR): it may be stored, but not changed, deleted or published. A use that the law allows is recorded on their page in Rights Desk first.', 'rights-desk' );
	}

	public function note(): void {
		$this->asked = true;
	}

	/** A write was vetoed: whatever error comes of that is ours. */
	public function veto(): void {
		$this->asked  = true;
		$this->vetoed = true;
	}

	/**
	 * Ends what nothing else can keep from going on.
	 *
	 * @throws Stopped Where nobody waits for an answer: what runs the work can go on with the rest.
	 */
	public function end(): never {
		if ( wp_doing_cron() || ( defined( 'WP_CLI' ) && WP_CLI ) ) {
			throw new Stopped( esc_html( $this->words() ) );
		}
		wp_die( esc_html( $this->words() ), esc_html__( 'Restricted', 'rights-desk' ), array( 'response' => 403, 'code' => self::CODE, 'back_link' => true ) ); // phpcs:ignore WordPress.Arrays, WordPress.Security.EscapeOutput -- A code is no output.
	}

	private function forget( mixed $response ): mixed {
		$this->asked  = false;
		$this->vetoed = false;
		return $response;
	}

	private function in_rest( mixed $response ): mixed {
		if ( ! $this->asked || ! is_wp_error( $response ) ) {
			return $response;
		}
		$data   = $response->get_error_data();
		$status = is_array( $data ) && is_numeric( $data['status'] ?? null ) ? (int) $data['status'] : 500;
		return $this->vetoed || in_array( $status, array( 401, 403 ), true ) ? new \WP_Error( self::CODE, $this->words(), array( 'status' => 403 ) ) : $response;
	}

	private function handler( mixed $handler ): mixed {
		if ( ! $this->asked || ! is_callable( $handler ) ) {
			return $handler;
		}
		return function ( mixed $message = '', mixed $title = '', mixed $args = array() ) use ( $handler ): void {
			$status = is_array( $args ) ? ( $args['response'] ?? 0 ) : $args;
			if ( -1 === $message || '-1' === $message ) {
				$message = $this->words();
			} elseif ( is_string( $message ) && ( 403 === $status || wp_doing_ajax() ) ) {
				$message .= ' ' . $this->words();
			}
			$handler( $message, $title, $args );
		};
	}
}
