<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

defined( 'ABSPATH' ) || exit;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Asks a source one page, and believes nothing of what it does or answers. */
final readonly class Call {

	/** Past this a source is going round in circles. */
	public const PAGES = 10000;

	public function __construct( private \wpdb $db ) {}

	/**
	 * @return array<array-key, mixed> Its answer.
	 * @throws SourceFault
	 */
	public function ask( Source $source, Person $person, int $page ): array {
		if ( $page > self::PAGES ) {
			/* translators: %d: number of pages. */
			throw SourceFault::says( sprintf( __( 'It never ends: %d pages and still not done.', 'rights-desk' ), self::PAGES ) );
		}
		if ( ! is_callable( $source->callback ) ) {
			throw SourceFault::says( __( 'It names no function that can be asked.', 'rights-desk' ) );
		}
		$answer = $this->guarded( $source->callback, $person, $page );
		if ( is_wp_error( $answer ) ) {
			throw SourceFault::says( $answer->get_error_message() );
		}
		if ( ! is_array( $answer ) || ! array_key_exists( 'done', $answer ) ) {
			throw SourceFault::says( __( 'Its answer is not what WordPress expects.', 'rights-desk' ) );
		}
		return $answer;
	}

	private function guarded( callable $callback, Person $person, int $page ): mixed {
		$level    = ob_get_level();
		$errors   = $this->database_errors();
		$user     = get_current_user_id();
		$switched = '' !== $person->locale && switch_to_locale( $person->locale );
		$no_end   = static fn (): \Closure => static function ( mixed $message ): never {
			$words = is_wp_error( $message ) ? $message->get_error_message() : ( is_scalar( $message ) ? (string) $message : '' );
			/* translators: %s: what it said. */
			throw SourceFault::says( sprintf( __( 'It ended the request instead of answering: %s', 'rights-desk' ), wp_strip_all_tags( $words ) ) );
		};
		add_filter( 'wp_die_ajax_handler', $no_end, PHP_INT_MAX );
		add_filter( 'wp_die_handler', $no_end, PHP_INT_MAX );
		ob_start();
		try {
			$answer = $callback( $person->email, $page );
		} finally {
			while ( ob_get_level() > $level ) {
				ob_end_clean();
			}
			remove_filter( 'wp_die_ajax_handler', $no_end, PHP_INT_MAX );
			remove_filter( 'wp_die_handler', $no_end, PHP_INT_MAX );
			if ( $switched ) {
				restore_previous_locale();
			}
			if ( get_current_user_id() !== $user ) {
				wp_set_current_user( $user );
			}
		}
		// A query that failed looks to a source like "nothing found": what it then says is not to be trusted.
		if ( $this->database_errors() !== $errors ) {
			/* translators: %s: the database's message. */
			throw SourceFault::says( sprintf( __( 'The database reported an error meanwhile: %s', 'rights-desk' ), $this->db->last_error ) );
		}
		return $answer;
	}

	private function database_errors(): int {
		return is_array( $GLOBALS['EZSQL_ERROR'] ?? null ) ? count( $GLOBALS['EZSQL_ERROR'] ) : 0;
	}
}
