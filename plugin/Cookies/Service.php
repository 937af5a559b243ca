<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** A service that a page loads, of this site or of a third party. */
final readonly class Service {

	/**
	 * @param string       $slug     Unique, [a-z0-9-]{1,40}; that of its preset when it came from one.
	 * @param string       $code     Unique, two characters of [a-z0-9]: how the visitor's choice names it. Never given out twice.
	 * @param string       $category functional, analytical or tracking.
	 * @param string       $party    Who runs it; '' = this site itself.
	 * @param string       $place    Where it is run: country, in words.
	 * @param string       $purpose  In the register's own words; a key of PurposeWords stands for a translated text.
	 * @param string       $privacy  https address of its privacy statement.
	 * @param string       $delete   https address where its own cookies can be deleted or refused; '' when there is none.
	 * @param list<string> $patterns Addresses: host, *.host or host/path-prefix, lower case, no scheme.
	 * @param list<string> $inline   What an inline script that belongs to it holds, verbatim.
	 * @param bool         $reload   After withdrawal its script goes on until the page is loaded anew.
	 * @param list<Entry>  $entries
	 */
	public function __construct(
		public int $id,
		public string $slug,
		public string $code,
		public string $name,
		public string $category,
		public string $party,
		public string $place,
		public string $purpose,
		public string $privacy,
		public string $delete,
		public array $patterns,
		public array $inline,
		public bool $reload,
		public bool $active,
		public array $entries,
	) {}
}
