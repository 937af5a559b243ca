<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** One thing that a page kept in the browser, or asked from somebody else. */
final readonly class Sighting {

	/** What the browser keeps; everything else is an address, or an inline script that belongs to a service. */
	public const STORED = array( 'cookie', 'local', 'session', 'indexeddb', 'cache' );

	/**
	 * @param string $kind   One of STORED, address or inline.
	 * @param string $name   Of what is kept; the address without its query; what an inline script gave itself away by.
	 * @param string $at     load, scroll, click or touch: what it took; http: the server itself set it.
	 * @param bool   $held   It was held back.
	 * @param string $tag    As the page has it, shortened.
	 * @param string $from   Script with line, handle of WordPress, or block that brought it.
	 * @param int    $line   Of the page's HTML; 0: not there.
	 * @param string $type   Of an address: script, frame, image, style, font, media, link or call.
	 * @param int    $seconds How long it stays; 0: until the browser closes; -1: unknown, or until it is deleted.
	 */
	public function __construct( public string $kind, public string $name, public string $at, public bool $held, public string $tag = '', public string $from = '', public int $line = 0, public string $type = '', public int $seconds = -1 ) {}

	public function stored(): bool {
		return in_array( $this->kind, self::STORED, true );
	}

	/** Part of a name that differs by visitor says nothing. */
	public static function plain( string $name ): string {
		return (string) preg_replace( '/[0-9a-f]{8,}(-[0-9a-f]{4,})*|\d{4,}/i', '*', $name );
	}
}
