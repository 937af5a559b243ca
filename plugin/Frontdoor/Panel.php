<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;

/** A section of the subject's own page, with the buttons in it. */
interface Panel {

	/** @return string Escaped HTML; '' when it has nothing to show. Forms post to $url with a field do=NAME. */
	public function html( Request $request, string $url ): string;

	/**
	 * What its buttons do, by the value of the field "do".
	 *
	 * @return array<string, \Closure(Request, array<array-key, mixed>): string> Given the posted fields (slashed); answers the sentence that the page then says. Throws a Refusal.
	 */
	public function deeds(): array;
}
