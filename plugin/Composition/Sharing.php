<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

/** A part that adds to the life of requests. It is asked when that is first needed, never on a visitor's page. */
interface Sharing {

	public function share(): Share;
}
