<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/**
 * SparkPost's API: what it holds of a person, and its data privacy calls (P08).
 *
 * @link https://developers.sparkpost.com/api/data-privacy/
 * @link https://developers.sparkpost.com/api/events/
 */
final readonly class SparkPost {

	/** It keeps events so long. */
	public const KEEPS = '-10 days';

	private const EVENTS   = '/api/v1/events/message';
	private const A_PAGE   = 100;
	private const SECONDS  = 20;
	private const MOST     = 10485760;
	private const LONGEST_WAIT = 3600;

	public function __construct( private SparkPostAccount $account ) {}

	/**
	 * A page of what happened to messages to these addresses.
	 *
	 * @param list<string> $emails
	 * @param string       $next   The path that the page before named, or ''.
	 */
	public function events( array $emails, string $from, string $to, string $next ): ApiReply {
		$path = '' === $next ? self::EVENTS . '?' . http_build_query(
			array(
				'recipients' => implode( ',', $emails ),
				'from'       => $from,
				'to'         => $to,
				'per_page'   => self::A_PAGE,
				'cursor'     => 'initial',
			),
			'',
			'&',
			PHP_QUERY_RFC3986
		) : $this->own_path( $next );
		$reply = '' === $path ? ApiReply::no( __( 'SparkPost named a next page elsewhere.', 'rights-desk' ) ) : $this->call( 'GET', $path );
		return ApiReply::OK !== $reply->verdict || is_array( $reply->data['results'] ?? null ) ? $reply : ApiReply::later( __( 'SparkPost’s answer was no list of events.', 'rights-desk' ) );
	}

	/** @param list<string> $emails */
	public function opt_out( array $emails ): ApiReply {
		return $this->privacy( 'opt-out-request', $emails );
	}

	/** @param list<string> $emails */
	public function forget( array $emails ): ApiReply {
		return $this->privacy( 'rtbf-request', $emails );
	}

	/** Whether the key opens what we need; asks for nobody's data. */
	public function check(): ApiReply {
		return $this->call( 'GET', self::EVENTS . '?per_page=1&events=policy_rejection' );
	}

	/** @param list<string> $emails */
	private function privacy( string $what, array $emails ): ApiReply {
		$body  = (string) wp_json_encode( array( 'recipients' => $emails, 'include_subaccounts' => true ), JSON_UNESCAPED_SLASHES );
		$reply = $this->call( 'POST', "/api/v1/data-privacy/$what", $body );
		// A promise that can't be read is none; saying it twice does no harm.
		return ApiReply::OK !== $reply->verdict || is_array( $reply->data['results'] ?? null ) ? $reply : ApiReply::later( __( 'SparkPost did not say that it saved the request.', 'rights-desk' ) );
	}

	/** @param string $path With its query. */
	public function call( string $method, string $path, string $body = '', int $seconds = self::SECONDS ): ApiReply {
		$key = $this->account->key();
		if ( '' === $key ) {
			return ApiReply::no( __( 'No key for SparkPost is set.', 'rights-desk' ), 401 );
		}
		$answer = wp_remote_request(
			$this->account->url() . $path,
			array(
				'method'              => $method,
				'timeout'             => $seconds,
				'redirection'         => 0,
				'limit_response_size' => self::MOST,
				'headers'             => array( 'Authorization' => $key, 'Accept' => 'application/json' ) + ( '' === $body ? array() : array( 'Content-Type' => 'application/json' ) ),
			) + ( '' === $body ? array() : array( 'body' => $body ) )
		);
		if ( is_wp_error( $answer ) ) {
			return ApiReply::later( $answer->get_error_message() );
		}
		$status = (int) wp_remote_retrieve_response_code( $answer );
		$data   = json_decode( wp_remote_retrieve_body( $answer ), true );
		if ( 204 === $status ) {
			return ApiReply::ok( array() );
		}
		if ( 200 === $status ) {
			return is_array( $data ) ? ApiReply::ok( $data ) : ApiReply::later( __( 'SparkPost’s answer was cut off.', 'rights-desk' ), 0, $status );
		}
		return $this->fault( $status, is_array( $data ) ? $data : array(), wp_remote_retrieve_header( $answer, 'retry-after' ) );
	}

	/**
	 * @param array<array-key, mixed>   $data
	 * @param string|array<mixed> $wait
	 */
	private function fault( int $status, array $data, string|array $wait ): ApiReply {
		$first = is_array( $data['errors'] ?? null ) && is_array( $data['errors'][0] ?? null ) ? $data['errors'][0] : array();
		$said  = implode( ': ', array_filter( array( $first['message'] ?? '', $first['description'] ?? '' ), static fn ( mixed $one ): bool => is_string( $one ) && '' !== $one ) );
		$text  = match ( true ) {
			401 === $status, 403 === $status => __( 'SparkPost does not accept the key, or it lacks a permission.', 'rights-desk' ),
			420 === $status                  => __( 'The account’s limit at SparkPost is reached.', 'rights-desk' ),
			429 === $status                  => __( 'SparkPost asks to wait.', 'rights-desk' ),
			$status >= 500                   => __( 'SparkPost has a disturbance.', 'rights-desk' ),
			default                          => __( 'SparkPost refuses the call.', 'rights-desk' ),
		} . " ($status" . ( '' === $said ? '' : " $said" ) . ')';
		return in_array( $status, array( 408, 420, 425, 429 ), true ) || $status >= 500
			? ApiReply::later( $text, is_string( $wait ) && ctype_digit( $wait ) ? min( self::LONGEST_WAIT, (int) $wait ) : 0, $status )
			: ApiReply::no( $text, $status );
	}

	/** The key goes nowhere but to SparkPost's own list of events. */
	public function own_path( string $next ): string {
		$path  = (string) wp_parse_url( $next, PHP_URL_PATH );
		$query = (string) wp_parse_url( $next, PHP_URL_QUERY );
		return self::EVENTS === rtrim( $path, '/' ) && ! str_contains( $next, '#' ) ? self::EVENTS . '?' . $query : '';
	}
}
