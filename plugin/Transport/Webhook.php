<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Routes;
use RightsDesk\Processors\ApiReply;
use RightsDesk\Processors\SparkPost;

/** The webhook by which SparkPost tells what became of messages. Its secret is known to SparkPost; here is only its hash. */
final readonly class Webhook {

	public const OPTION = 'rights_desk_webhook';
	public const ROUTE  = '/sparkpost/events';
	public const HEADER = 'X-Rights-Desk-Token';

	private const USER   = 'rights-desk';
	private const PATH   = '/api/v1/webhooks';
	private const EVENTS = array( 'delivery', 'bounce', 'out_of_band', 'spam_complaint', 'policy_rejection', 'generation_failure', 'generation_rejection' );

	public function __construct( private SparkPost $api, private Clock $clock ) {}

	/** Makes it at SparkPost, or makes it anew. SparkPost tries it at once, before it answers. */
	public function set_up(): ApiReply {
		$was    = $this->kept();
		$secret = bin2hex( random_bytes( 32 ) );
		$target = rest_url( Routes::SPACE . self::ROUTE );
		// SparkPost's trial comes before its answer: the new secret must count already, the old one still.
		$this->keep( array( 'hash' => hash( 'sha256', $secret ), 'before' => $was['hash'], 'id' => $was['id'], 'target' => $was['target'], 'at' => $was['at'] ) );
		$body  = (string) wp_json_encode(
			array(
				'name'             => 'Rights Desk',
				'target'           => $target,
				'events'           => self::EVENTS,
				'active'           => true,
				'auth_type'        => 'basic',
				'auth_credentials' => array( 'username' => self::USER, 'password' => $secret ),
				// Some web servers keep the Authorization header from PHP.
				'custom_headers'   => array( self::HEADER => $secret ),
			),
			JSON_UNESCAPED_SLASHES
		);
		$reply = '' === $was['id'] ? ApiReply::no( '', 404 ) : $this->api->call( 'PUT', self::PATH . '/' . $was['id'], $body );
		if ( 404 === $reply->status ) {
			$reply = $this->api->call( 'POST', self::PATH, $body );
		}
		$results = $reply->data['results'] ?? null;
		$id      = is_array( $results ) && is_string( $results['id'] ?? null ) ? $results['id'] : '';
		if ( ApiReply::OK !== $reply->verdict || '' === $id ) {
			$this->keep( $was );
			return ApiReply::OK === $reply->verdict ? ApiReply::later( __( 'SparkPost did not say which webhook it made.', 'rights-desk' ) ) : $reply;
		}
		$this->keep( array( 'hash' => hash( 'sha256', $secret ), 'before' => '', 'id' => $id, 'target' => $target, 'at' => (string) $this->clock->iso( $this->clock->sql() ) ) );
		return $reply;
	}

	/** @param int $seconds How long to wait for SparkPost. */
	public function remove( int $seconds = 20 ): ApiReply {
		$was   = $this->kept();
		$reply = '' === $was['id'] ? ApiReply::ok( array() ) : $this->api->call( 'DELETE', self::PATH . '/' . $was['id'], '', $seconds );
		if ( ApiReply::OK === $reply->verdict || 404 === $reply->status ) {
			delete_option( self::OPTION );
			return ApiReply::ok( array() );
		}
		return $reply;
	}

	/** As SparkPost has it now. */
	public function look(): ApiReply {
		return $this->api->call( 'GET', self::PATH . '/' . $this->kept()['id'], '', 8 );
	}

	public function accepts( string $secret ): bool {
		$kept = $this->kept();
		$hash = hash( 'sha256', $secret );
		return '' !== $secret && ( hash_equals( $kept['hash'], $hash ) || ( '' !== $kept['before'] && hash_equals( $kept['before'], $hash ) ) );
	}

	/** @return array{set_up: bool, moved: bool, target: string, at: string} moved: the site's address is another one now. */
	public function shape(): array {
		$kept = $this->kept();
		return array(
			'set_up' => '' !== $kept['id'],
			'moved'  => '' !== $kept['id'] && rest_url( Routes::SPACE . self::ROUTE ) !== $kept['target'],
			'target' => $kept['target'],
			'at'     => $kept['at'],
		);
	}

	/** @param array<string, string> $kept */
	private function keep( array $kept ): void {
		update_option( self::OPTION, $kept, false );
	}

	/** @return array{hash: string, before: string, id: string, target: string, at: string} */
	private function kept(): array {
		$kept = get_option( self::OPTION, array() );
		$text = static fn ( string $key ): string => is_array( $kept ) && is_string( $kept[ $key ] ?? null ) ? $kept[ $key ] : '';
		return array( 'hash' => $text( 'hash' ), 'before' => $text( 'before' ), 'id' => $text( 'id' ), 'target' => $text( 'target' ), 'at' => $text( 'at' ) );
	}
}
