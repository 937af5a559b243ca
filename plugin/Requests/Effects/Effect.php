<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** What the steps of a kind of request bring about, beside its state. */
interface Effect {

	/**
	 * Before the step, within its transaction: whether what was said will do.
	 *
	 * @throws Refusal With the field at fault.
	 */
	public function check( Event $event, Request $was, Said $said ): void;

	/** After the step, within its transaction: writes to tables and mails to the outbox, nothing else. */
	public function apply( Event $event, Request $now, Actor $actor, Said $said ): void;

	/** How much must still be done before a granted request can go on by itself. */
	public function pending( Request $request ): int;
}
