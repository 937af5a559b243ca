<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** A failure in words that may be shown to staff: the first line, without the server's paths. */
final readonly class Fault {

	public static function words( \Throwable $fault ): string {
		$name = $fault instanceof \RuntimeException || $fault instanceof \DomainException ? '' : ( new \ReflectionClass( $fault ) )->getShortName() . ': ';
		return self::short( $name . $fault->getMessage() );
	}

	public static function short( string $message ): string {
		$line = trim( (string) strtok( str_replace( array( ABSPATH, WP_CONTENT_DIR . '/' ), '', $message ), "\n" ) );
		return mb_substr( $line, 0, 300 );
	}
}
