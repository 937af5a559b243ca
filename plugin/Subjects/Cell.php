<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** CSV that a spreadsheet shows and never runs. */
final readonly class Cell {

	/** @param list<string> $values */
	public static function row( array $values ): string {
		return implode( ',', array_map( self::one( ... ), $values ) ) . "\r\n";
	}

	private static function one( string $value ): string {
		// Also after blanks and control characters, and in the wide forms that some programs take for the same.
		if ( 1 === preg_match( '/^[\s\x00-\x1f]*[=+\-@|%\x{FF1D}\x{FF0B}\x{FF0D}\x{FF20}]/u', $value ) || 1 === preg_match( '/^[\t\r\n]/', $value ) ) {
			$value = "'" . $value;
		}
		return '"' . str_replace( '"', '""', $value ) . '"';
	}
}
