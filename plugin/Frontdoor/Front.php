<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

defined( 'ABSPATH' ) || exit;

/** Recognises the plugin's own addresses, before WordPress looks for a page of the site. */
final readonly class Front {

	private const OWN = array( 'ask', 'request', 'link' );

	/**
	 * @param \Closure(): AskPage     $ask
	 * @param \Closure(): SubjectPage $subject
	 * @param \Closure(): array<string, \Closure(bool, string, array<array-key, mixed>): never> $doors Pages of the rooms, by name.
	 */
	public function __construct(
		private \Closure $ask,
		private \Closure $subject,
		private \Closure $doors,
	) {}

	public function answer(): void {
		// phpcs:disable WordPress.Security.NonceVerification -- The key in the address is the proof; see AskPage for the form.
		$door = $_GET['rights-desk'] ?? null;
		if ( is_admin() || ! is_string( $door ) ) {
			return;
		}
		$room = in_array( $door, self::OWN, true ) ? null : ( ( $this->doors )()[ $door ] ?? null );
		if ( null === $room && ! in_array( $door, self::OWN, true ) ) {
			return;
		}
		defined( 'DONOTCACHEPAGE' ) || define( 'DONOTCACHEPAGE', true );
		$posted = 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? 'GET' );
		$key    = is_string( $_GET['key'] ?? null ) ? sanitize_text_field( wp_unslash( $_GET['key'] ) ) : '';
		$said   = is_string( $_GET['said'] ?? null ) ? sanitize_key( $_GET['said'] ) : '';
		match ( true ) {
			null !== $room             => $room( $posted, $key, $_POST ),
			'ask' === $door && $posted => ( $this->ask )()->post( $_POST ),
			'ask' === $door            => ( $this->ask )()->get(),
			'link' === $door           => ( $this->subject )()->link( $posted ? $_POST : array() ),
			$posted                    => ( $this->subject )()->post( $key, $_POST ),
			default                    => ( $this->subject )()->get( $key, $said ),
		};
		// phpcs:enable
	}
}
