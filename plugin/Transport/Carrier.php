<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Processors\ApiReply;
use RightsDesk\Processors\SparkPost;

/** Takes finished messages to SparkPost, and leaves off for a while when it doesn't answer. */
final readonly class Carrier {

	/** What SparkPost takes in a message. */
	private const MOST = 20971520;

	/** A visitor may be waiting for the page that sends this. */
	private const SECONDS = 10;

	private const PAUSE = 60;

	public function __construct( private SparkPost $api, private Mark $mark, private Health $health ) {}

	/** Whether to try at all: not while it is known to be down. */
	public function goes(): bool {
		return ! $this->health->paused();
	}

	/**
	 * @param list<string> $recipients All of them: to, copies and blind copies.
	 * @param bool         $last       To who is erased: what SparkPost tells of it is not kept.
	 * @return int How many of them it refused; -1: it did not take the message.
	 */
	public function carry( string $headers, string $body, array $recipients, bool $last = false ): int {
		// For SparkPost's mail servers; here it would only show.
		$headers = rtrim( (string) preg_replace( '/^X-MSYS-API:.*\r?\n(?:[ \t].*\r?\n)*/mi', '', $headers ), "\r\n" );
		$list    = 1 === preg_match( '/^(?:List-Unsubscribe|Precedence: *bulk)/mi', $headers );
		$options = Transmissions::options( ! $list ) + array( 'perform_substitutions' => false );
		/** SparkPost's options for a message of the site: tracking is off. */
		$options = apply_filters( 'rights_desk_sparkpost_options', $options, $headers );
		if ( strlen( $headers ) + strlen( $body ) > self::MOST ) {
			return $this->left( ApiReply::no( __( 'The message is larger than SparkPost takes (20 MB).', 'rights-desk' ), 413 ) );
		}
		[ $headers, $values ] = Braces::headers( $headers );

		$json = wp_json_encode(
			array(
				'options'           => $options,
				'metadata'          => $this->mark->metadata( $last ),
				'substitution_data' => (object) $values,
				'recipients'        => array_map( static fn ( string $email ): array => array( 'address' => array( 'email' => $email ) ), $recipients ),
				'content'           => array( 'email_rfc822' => $headers . "\r\n\r\n" . $body ),
			),
			JSON_UNESCAPED_SLASHES
		);
		if ( false === $json ) {
			return $this->left( ApiReply::no( __( 'The message cannot be written as JSON.', 'rights-desk' ) ) );
		}
		$reply   = $this->api->call( 'POST', Transmissions::PATH, $json, self::SECONDS );
		$results = ApiReply::OK === $reply->verdict ? $reply->data['results'] ?? null : null;
		if ( ! is_array( $results ) ) {
			return $this->left( ApiReply::OK === $reply->verdict ? ApiReply::later( __( 'SparkPost did not say what it accepted.', 'rights-desk' ) ) : $reply );
		}
		$refused = is_numeric( $results['total_rejected_recipients'] ?? null ) ? (int) $results['total_rejected_recipients'] : 0;
		if ( $refused >= count( $recipients ) ) {
			return $this->left( ApiReply::no( __( 'SparkPost refused all recipients.', 'rights-desk' ) ) );
		}
		$this->health->works();
		return $refused;
	}

	/** By WordPress's mailer instead, or not even that. */
	public function fell_back( bool $sent ): void {
		$this->health->fell_back( $sent );
	}

	private function left( ApiReply $reply ): int {
		// What only this message is refused for says nothing of the next one.
		$own = in_array( $reply->status, array( 400, 413, 422 ), true );
		$this->health->fails( $reply->error, $own ? 0 : max( self::PAUSE, $reply->wait ) );
		return -1;
	}
}
