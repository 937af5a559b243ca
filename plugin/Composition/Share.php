<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\Panel;
use RightsDesk\Requests\Effects\Effect;
use RightsDesk\Requests\Request;

/** What a part adds to the life of requests and to the front door. */
final readonly class Share {

	/**
	 * @param array<string, list<Effect>>                                           $effects By kind; under '' of every kind.
	 * @param array<string, \Closure(Request): mixed>                               $more    What GET /requests/{id}/more tells, by name.
	 * @param list<Panel>                                                           $panels  On the subject's own page.
	 * @param array<string, \Closure(bool, string, array<array-key, mixed>): never> $doors   Pages under ?rights-desk=NAME: whether posted, the key, the fields (slashed).
	 */
	public function __construct(
		public array $effects = array(),
		public array $more = array(),
		public array $panels = array(),
		public array $doors = array(),
	) {}
}
