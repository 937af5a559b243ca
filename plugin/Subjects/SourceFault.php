<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** A source did not do what it should; the message says what, for staff. */
final class SourceFault extends \RuntimeException {

	public static function says( string $words ): self {
		return new self( $words );
	}
}
