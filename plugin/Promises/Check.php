<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/** Looks whether one promise is being kept: at rows, at a page as a visitor gets it, by a search; never at a flag that says so. */
interface Check {

	/** Such as P17. */
	public function number(): string;

	/** @throws \RuntimeException When it cannot look. */
	public function look(): Verdict;
}
