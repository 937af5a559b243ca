<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Cookies\Note;

/**
 * Google Consent Mode v2. Basic: Google's tags are held back like all others, and are told what was chosen
 * before they run. Advanced: they load at once and are told of the refusal, so that Google is asked before consent.
 */
final readonly class Google {

	/** Where Google's tags come from; a map or a film of Google's obeys no signal. */
	private const HOSTS = array( 'googletagmanager.com', 'google-analytics.com', 'googleadservices.com', 'doubleclick.net', 'analytics.google.com' );

	public static function note( Note $note, string $mode ): Note {
		if ( 'advanced' !== $mode ) {
			return $note;
		}
		$rules = array_map(
			static fn ( array $rule ): array => self::is_tag( $rule['patterns'] ) ? array_merge( $rule, array( 'category' => 'functional' ) ) : $rule,
			$note->rules
		);
		return new Note( $note->versions, $rules, $note->look );
	}

	/** @param list<string> $patterns */
	public static function is_tag( array $patterns ): bool {
		foreach ( $patterns as $pattern ) {
			$host = preg_replace( '/^\*\./', '', strtok( $pattern, '/' ) ?: '' );
			foreach ( self::HOSTS as $known ) {
				if ( $host === $known || str_ends_with( (string) $host, ".$known" ) ) {
					return true;
				}
			}
		}
		return false;
	}
}
