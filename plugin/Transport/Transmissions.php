<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Processors\ApiReply;
use RightsDesk\Processors\SparkPost;

/**
 * Many messages in one call, each with what is its recipient's own.
 *
 * @link https://developers.sparkpost.com/api/transmissions/
 * @link https://developers.sparkpost.com/api/events/
 */
final readonly class Transmissions {

	/** Recipients in a call. */
	public const MOST = 1000;

	/** What happened is told only after a while: before it, silence proves nothing. */
	public const INGESTION_MINUTES = 15;

	public const PATH     = '/api/v1/transmissions';
	private const EVENTS  = '/api/v1/events/message';
	private const A_PAGE  = 1000;
	private const SECONDS = 60;

	public function __construct( private SparkPost $api, private Mark $mark ) {}

	/**
	 * Sends a message to each of them: in subject, html and text stands {name} for what their data hold under that name.
	 *
	 * What was refused for sure has an answer NO, or LATER with status 408, 420, 425 or 429. With any other
	 * LATER nobody knows, and only campaign_events() can tell.
	 *
	 * @param list<array{email: string, name: string, data: array<string, string>}> $recipients Plain texts: they are escaped where they go into HTML.
	 * @param string                                                                $campaign   At most 64 bytes; events bear it.
	 * @param array<string, string>                                                 $headers    Beside From, To, Subject; plain UTF-8.
	 * @return ApiReply Its data: results {id, total_accepted_recipients, total_rejected_recipients}, errors.
	 */
	public function batch( array $recipients, string $subject, string $html, string $text, string $campaign, array $headers = array(), bool $transactional = true ): ApiReply {
		if ( array() === $recipients || count( $recipients ) > self::MOST || strlen( $campaign ) > 64 ) {
			throw new \LogicException( 'A transmission has 1 to 1000 recipients, and a campaign of at most 64 bytes.' );
		}
		$keys = array_keys( array_merge( ...array_column( $recipients, 'data' ) ) );
		$from = Sender::of_site();
		$body = array(
			'campaign_id'       => $campaign,
			'options'           => self::options( $transactional ),
			'metadata'          => $this->mark->metadata(),
			'substitution_data' => Braces::values(),
			'recipients'        => array_map( self::recipient( ... ), $recipients ),
			'content'           => array_filter(
				array(
					'from'    => array( 'name' => Braces::plain( $from->name ), 'email' => $from->email ),
					'subject' => self::template( $subject, $keys, 't' ),
					'html'    => self::template( $html, $keys, 'h' ),
					'text'    => self::template( $text, $keys, 't' ),
					'headers' => array_map( static fn ( string $header ): string => self::template( str_replace( array( "\r", "\n" ), ' ', $header ), $keys, 't' ), $headers ),
				),
				static fn ( mixed $part ): bool => '' !== $part && array() !== $part
			),
		);
		$json = wp_json_encode( $body, JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE );
		if ( false === $json ) {
			return ApiReply::no( __( 'The message cannot be written as JSON.', 'rights-desk' ) );
		}
		$reply = $this->api->call( 'POST', self::PATH, $json, self::SECONDS );
		return ApiReply::OK !== $reply->verdict || is_array( $reply->data['results'] ?? null ) ? $reply : ApiReply::later( __( 'SparkPost did not say what it accepted.', 'rights-desk' ) );
	}

	/**
	 * A page of what happened to the messages of a campaign, or of those whose name begins with it and a hyphen.
	 *
	 * @param string $from Moment in UTC, 2026-11-23T09:00:00Z; at most ten days ago.
	 * @param string $next The links.next of the page before, or ''.
	 * @return ApiReply Its data: results, list of events {type, campaign_id, rcpt_to, timestamp, …}; links {next?}.
	 */
	public function campaign_events( string $campaign, string $from, string $next = '' ): ApiReply {
		$path  = '' === $next ? self::EVENTS . '?' . http_build_query(
			array(
				'campaigns' => $campaign,
				'from'      => $from,
				'per_page'  => self::A_PAGE,
				'cursor'    => 'initial',
			),
			'',
			'&',
			PHP_QUERY_RFC3986
		) : $this->api->own_path( $next );
		$reply = '' === $path ? ApiReply::no( __( 'SparkPost named a next page elsewhere.', 'rights-desk' ) ) : $this->api->call( 'GET', $path );
		if ( ApiReply::OK !== $reply->verdict ) {
			return $reply;
		}
		$results = $reply->data['results'] ?? null;
		if ( ! is_array( $results ) ) {
			return ApiReply::later( __( 'SparkPost’s answer was no list of events.', 'rights-desk' ) );
		}
		// It searches by words of a name: others that share them come along.
		$ours = array_filter( $results, fn ( mixed $event ): bool => is_array( $event ) && is_string( $event['campaign_id'] ?? null ) && str_starts_with( $event['campaign_id'] . '-', "$campaign-" ) && ! $this->mark->others( $event ) );
		return ApiReply::ok( array( 'results' => array_values( $ours ) ) + $reply->data );
	}

	/** @return array<string, bool> Nobody is watched: no pixel, no link rewritten. */
	public static function options( bool $transactional ): array {
		return array(
			'transactional'  => $transactional,
			'open_tracking'  => false,
			'click_tracking' => false,
		);
	}

	/**
	 * @param array{email: string, name: string, data: array<string, string>} $one
	 * @return array<string, mixed>
	 */
	private static function recipient( array $one ): array {
		return array(
			'address'           => array( 'email' => $one['email'] ) + ( '' === $one['name'] ? array() : array( 'name' => $one['name'] ) ),
			'substitution_data' => array(
				't' => (object) $one['data'],
				'h' => (object) array_map( esc_html( ... ), $one['data'] ),
			),
		);
	}

	/** @param list<string> $keys */
	private static function template( string $text, array $keys, string $escaped ): string {
		$names = array();
		foreach ( $keys as $key ) {
			$names[ '{' . $key . '}' ] = "{{{{$escaped}.{$key}}}}";
		}
		$pieces = array() === $keys ? false : preg_split( '/(\{(?:' . implode( '|', array_map( static fn ( string $key ): string => preg_quote( $key, '/' ), $keys ) ) . ')\})/', $text, -1, PREG_SPLIT_DELIM_CAPTURE );
		return implode( '', array_map( static fn ( string $piece ): string => $names[ $piece ] ?? Braces::plain( $piece ), false === $pieces ? array( $text ) : $pieces ) );
	}
}
