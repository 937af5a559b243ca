<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** One page of an eraser, checked. */
final readonly class Erased {

	private function __construct( public int $removed, public int $retained, public string $message, public bool $done ) {}

	/**
	 * @param array<array-key, mixed> $answer
	 * @throws SourceFault
	 */
	public static function from( array $answer ): self {
		if ( ! array_key_exists( 'items_removed', $answer ) || ! array_key_exists( 'items_retained', $answer ) ) {
			throw SourceFault::says( __( 'Its answer does not say what it removed and what it kept.', 'rights-desk' ) );
		}
		$messages = array();
		foreach ( is_array( $answer['messages'] ?? null ) ? $answer['messages'] : array() as $message ) {
			if ( is_scalar( $message ) ) {
				$messages[] = trim( wp_strip_all_tags( (string) $message ) );
			}
		}
		return new self( self::count( $answer['items_removed'] ), self::count( $answer['items_retained'] ), implode( ' ', array_unique( $messages ) ), (bool) $answer['done'] );
	}

	/** WordPress's own answer true; others a number. */
	private static function count( mixed $value ): int {
		return is_bool( $value ) ? (int) $value : ( is_numeric( $value ) ? max( 0, (int) $value ) : 0 );
	}
}
