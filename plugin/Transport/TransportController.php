<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Transaction;
use RightsDesk\Processors\ApiReply;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: how the site's mail leaves, and whom it doesn't reach. Which way it goes is a setting (mail_transport). */
final readonly class TransportController {

	public function __construct( private Health $health, private Checks $checks, private Webhook $webhook, private Inbox $inbox, private Bounces $bounces, private SiteHealth $site_health, private Chain $chain, private Transaction $transaction ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/transport', $this->state( ... ) );
		$routes->add( 'POST', '/transport/checks', fn (): array => array( 'checks' => $this->checks->all() ) );
		$routes->add(
			'GET',
			'/transport/site-health',
			fn ( \WP_REST_Request $call ): array => $this->site_health->test( is_string( $call['check'] ) ? $call['check'] : '' ),
			array( 'check' => array( 'type' => 'string', 'enum' => Checks::NAMES, 'default' => 'key' ) )
		);
		$routes->add( 'POST', '/transport/webhook', fn (): array => $this->after( $this->webhook->set_up(), __( 'SparkPost reports to this site from now on.', 'rights-desk' ) ) );
		$routes->add( 'DELETE', '/transport/webhook', fn (): array => $this->after( $this->webhook->remove(), __( 'SparkPost no longer reports to this site.', 'rights-desk' ) ) );
		$routes->add( 'POST', '/transport/test', $this->test( ... ) );
		$routes->add( 'GET', '/transport/bounces', $this->page( ... ), array( 'page' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100000, 'default' => 1 ) ) );
		$routes->add( 'DELETE', '/transport/bounces/{bounce}', $this->drop( ... ) );
	}

	/** @return array<string, mixed> */
	private function state(): array {
		return array(
			'health'     => $this->health->now(),
			'webhook'    => $this->webhook->shape() + array( 'last_at' => $this->inbox->last() ),
			'bounces'    => $this->bounces->total(),
			'from'       => Sender::of_site()->email,
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/** @return array{done: bool, message: string} */
	private function after( ApiReply $reply, string $done ): array {
		if ( ApiReply::OK === $reply->verdict ) {
			$this->chain->append( 0, 'webhook_changed', Actor::staff( get_current_user_id() ) );
		}
		return array(
			'done'    => ApiReply::OK === $reply->verdict,
			'message' => ApiReply::OK === $reply->verdict ? $done : $reply->error,
		);
	}

	/** @return array{sent: bool, message: string} A message to whoever asks. */
	private function test(): array {
		$to   = wp_get_current_user()->user_email;
		$sent = '' !== $to && wp_mail( $to, __( 'Test message', 'rights-desk' ), __( 'This message shows how your site’s mail leaves. Nothing needs to be done.', 'rights-desk' ) );
		$now  = $this->health->now();
		return array(
			'sent'    => $sent,
			'message' => match ( true ) {
				! $sent                  => __( 'The message could not be sent.', 'rights-desk' ) . ' ' . $now['reason'],
				'ok' === $now['state']   => __( 'Sent to you by SparkPost.', 'rights-desk' ),
				'off' === $now['state']  => __( 'Sent to you by WordPress’s own mailer.', 'rights-desk' ),
				default                  => __( 'Sent to you by WordPress’s own mailer, since SparkPost did not take it.', 'rights-desk' ) . ' ' . $now['reason'],
			},
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function page( \WP_REST_Request $call ): \WP_REST_Response {
		$page   = $this->bounces->page( is_int( $call['page'] ) ? $call['page'] : 1 );
		$answer = new \WP_REST_Response( $page['rows'] );
		$answer->header( 'X-WP-Total', (string) $page['total'] );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $page['total'] / Bounces::A_PAGE ) );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{dropped: bool}
	 */
	private function drop( \WP_REST_Request $call ): array {
		$id = is_numeric( $call['bounce'] ) ? (int) $call['bounce'] : 0;
		$this->transaction->run(
			function () use ( $id ): void {
				if ( ! $this->bounces->drop( $id ) ) {
					throw new Refusal( 'not_found', 'bounce', 404 );
				}
				$this->chain->append( 0, 'bounce_dropped', Actor::staff( get_current_user_id() ), array( 'bounce' => $id ) );
			}
		);
		return array( 'dropped' => true );
	}
}
