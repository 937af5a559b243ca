<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Clock;
use RightsDesk\Processors\ApiReply;
use RightsDesk\Processors\SparkPost;

/**
 * Whether mail can go by SparkPost: asked of SparkPost itself.
 *
 * @phpstan-type Check array{name: string, label: string, state: 'good'|'recommended'|'critical', says: string}
 */
final readonly class Checks {

	public const NAMES = array( 'key', 'domain', 'webhook' );

	/** Mail that went without a word coming back since. */
	private const SILENCE = 86400;

	public function __construct( private SparkPost $api, private Webhook $webhook, private Inbox $inbox, private Health $health, private Clock $clock ) {}

	/** @return list<Check> */
	public function all(): array {
		return array_map( $this->of( ... ), self::NAMES );
	}

	/** @return Check */
	public function of( string $name ): array {
		[ $label, $state, $says ] = match ( $name ) {
			'key'    => $this->key(),
			'domain' => $this->domain(),
			default  => $this->webhook(),
		};
		return array( 'name' => $name, 'label' => $label, 'state' => $state, 'says' => $says );
	}

	/** @return array{string, 'good'|'recommended'|'critical', string} */
	private function key(): array {
		$reply = $this->domain_reply();
		if ( 401 === $reply->status ) {
			return array( __( 'SparkPost does not accept the key', 'rights-desk' ), 'critical', $reply->error );
		}
		if ( ApiReply::LATER === $reply->verdict ) {
			return array( __( 'SparkPost could not be asked', 'rights-desk' ), 'recommended', $reply->error );
		}
		if ( 403 === $reply->status ) {
			return array( __( 'The key for SparkPost lacks a permission', 'rights-desk' ), 'recommended', __( 'It needs: Transmissions read/write, Sending Domains read, Event Webhooks read/write, Events Search and Data Privacy.', 'rights-desk' ) );
		}
		return array( __( 'SparkPost accepts the key', 'rights-desk' ), 'good', '' );
	}

	/** @return array{string, 'good'|'recommended'|'critical', string} */
	private function domain(): array {
		$domain = Sender::of_site()->domain();
		$reply  = $this->domain_reply();
		if ( 404 === $reply->status ) {
			/* translators: %s: a domain. */
			return array( sprintf( __( 'SparkPost doesn’t know %s', 'rights-desk' ), $domain ), 'critical', __( 'Add the domain that this site’s mail is from as a sending domain, in your account at SparkPost.', 'rights-desk' ) );
		}
		if ( ApiReply::OK !== $reply->verdict ) {
			return array( __( 'SparkPost could not be asked about the sending domain', 'rights-desk' ), 'recommended', $reply->error );
		}
		$results = is_array( $reply->data['results'] ?? null ) ? $reply->data['results'] : array();
		$status  = is_array( $results['status'] ?? null ) ? $results['status'] : array();
		if ( true !== ( $status['ownership_verified'] ?? null ) || 'blocked' === ( $status['compliance_status'] ?? '' ) ) {
			/* translators: %s: a domain. */
			return array( sprintf( __( '%s is not verified at SparkPost', 'rights-desk' ), $domain ), 'critical', __( 'SparkPost refuses mail from it until its DNS records are in place.', 'rights-desk' ) );
		}
		if ( 'valid' !== ( $status['dkim_status'] ?? '' ) ) {
			/* translators: %s: a domain. */
			return array( sprintf( __( 'Mail from %s is not signed yet', 'rights-desk' ), $domain ), 'recommended', __( 'Put SparkPost’s DKIM record into the domain’s DNS: without it, mail is taken for spam more often.', 'rights-desk' ) );
		}
		/* translators: %s: a domain. */
		return array( sprintf( __( '%s is verified at SparkPost', 'rights-desk' ), $domain ), 'good', '' );
	}

	/** @return array{string, 'good'|'recommended'|'critical', string} */
	private function webhook(): array {
		$shape = $this->webhook->shape();
		if ( ! $shape['set_up'] ) {
			return array( __( 'Bounces and complaints do not come back yet', 'rights-desk' ), 'recommended', __( 'Set up the webhook under Mail.', 'rights-desk' ) );
		}
		if ( $shape['moved'] ) {
			return array( __( 'SparkPost reports to an old address of this site', 'rights-desk' ), 'critical', __( 'Set up the webhook again under Mail.', 'rights-desk' ) );
		}
		$reply = $this->webhook->look();
		if ( 404 === $reply->status ) {
			return array( __( 'The webhook at SparkPost is gone', 'rights-desk' ), 'critical', __( 'Set it up again under Mail.', 'rights-desk' ) );
		}
		if ( ApiReply::OK !== $reply->verdict ) {
			return array( __( 'SparkPost could not be asked about the webhook', 'rights-desk' ), 'recommended', $reply->error );
		}
		$hook = is_array( $reply->data['results'] ?? null ) ? $reply->data['results'] : array();
		if ( false === ( $hook['active'] ?? true ) ) {
			return array( __( 'The webhook at SparkPost is switched off', 'rights-desk' ), 'critical', __( 'Set it up again under Mail.', 'rights-desk' ) );
		}
		$good = is_string( $hook['last_successful'] ?? null ) ? strtotime( $hook['last_successful'] ) : 0;
		$bad  = is_string( $hook['last_failure'] ?? null ) ? strtotime( $hook['last_failure'] ) : 0;
		if ( $bad > $good ) {
			return array( __( 'SparkPost cannot deliver its reports', 'rights-desk' ), 'critical', __( 'This site does not answer it as it should. A firewall or a security plugin may stop it.', 'rights-desk' ) );
		}
		$now  = $this->health->now();
		$sent = null === $now['at'] ? 0 : (int) strtotime( $now['at'] );
		$last = (int) strtotime( (string) ( $this->inbox->last() ?? $shape['at'] ) );
		if ( 'ok' === $now['state'] && $sent > $last + self::SILENCE && $this->clock->now()->getTimestamp() > $last + self::SILENCE ) {
			return array( __( 'SparkPost has not reported for a day', 'rights-desk' ), 'recommended', __( 'Mail went out since, and nothing came back about it.', 'rights-desk' ) );
		}
		return array( __( 'SparkPost reports bounces and complaints', 'rights-desk' ), 'good', '' );
	}

	private function domain_reply(): ApiReply {
		return $this->api->call( 'GET', '/api/v1/sending-domains/' . rawurlencode( Sender::of_site()->domain() ), '', 8 );
	}
}
