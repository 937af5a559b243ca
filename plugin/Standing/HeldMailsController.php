<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

/** REST: mail of unknown kind that waits, and what staff say of it. */
final readonly class HeldMailsController {

	public function __construct( private HeldMails $held, private HeldMailDesk $desk ) {}

	public function register( Routes $routes ): void {
		$routes->add(
			'GET',
			'/held-mails',
			$this->list( ... ),
			array(
				'page'     => array( 'type' => 'integer', 'minimum' => 1, 'default' => 1 ), // phpcs:ignore WordPress.Arrays
				'per_page' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100, 'default' => 20 ), // phpcs:ignore WordPress.Arrays
			)
		);
		$routes->add(
			'POST',
			'/held-mails/{id}',
			$this->act( ... ),
			array(
				'action'  => array( 'type' => 'string', 'enum' => array( 'class', 'send', 'drop' ), 'required' => true ), // phpcs:ignore WordPress.Arrays
				'purpose' => array( 'type' => 'string', 'maxLength' => 60, 'default' => '' ), // phpcs:ignore WordPress.Arrays
				'basis'   => array( 'type' => 'string', 'enum' => Uses::GROUNDS, 'default' => 'consent' ), // phpcs:ignore WordPress.Arrays
				'why'     => array( 'type' => 'string', 'maxLength' => 2000, 'default' => '' ), // phpcs:ignore WordPress.Arrays
			)
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function list( \WP_REST_Request $call ): \WP_REST_Response {
		$per_page = is_numeric( $call['per_page'] ) ? (int) $call['per_page'] : 20;
		$mails    = $this->held->page( is_numeric( $call['page'] ) ? (int) $call['page'] : 1, $per_page );
		$answer   = new \WP_REST_Response( array_map( static fn ( HeldMail $mail ): array => $mail->to_array(), $mails ) );
		$answer->header( 'X-WP-Total', (string) $this->held->count() );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $this->held->count() / $per_page ) );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{sent: int, dropped: int}
	 */
	private function act( \WP_REST_Request $call ): array {
		$mail = $this->held->one( is_numeric( $call['id'] ) ? (int) $call['id'] : 0 );
		if ( null === $mail ) {
			throw new Refusal( 'not_found', '', 404 );
		}
		$text = static fn ( string $name ): string => is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : '';
		return match ( $text( 'action' ) ) {
			'class' => $this->desk->name_purpose( $mail, $text( 'purpose' ), get_current_user_id() ),
			'send'  => '' === $text( 'why' ) ? throw new Refusal( 'reason_missing', 'why' ) : $this->desk->send( $mail, $text( 'basis' ), $text( 'why' ), get_current_user_id() ),
			default => $this->desk->drop( $mail ),
		};
	}
}
