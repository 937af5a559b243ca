<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** One thing that a service keeps in a visitor's browser. */
final readonly class Entry {

	/**
	 * @param string $name     As the browser shows it; * stands for any characters.
	 * @param string $kind     cookie, local, session, indexeddb or cache.
	 * @param int    $seconds  How long it stays; 0: until the browser closes; -1: until it is deleted.
	 * @param bool   $first    Whether it stands under the site's own address, so that a page can delete it.
	 * @param string $purpose  In the register's own words; a key of PurposeWords stands for a translated text.
	 */
	public function __construct( public string $name, public string $kind, public int $seconds, public bool $first, public string $purpose ) {}
}
