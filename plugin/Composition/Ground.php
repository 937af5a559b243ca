<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\History\Chain;
use RightsDesk\Mail\Outbox;
use RightsDesk\Mail\Words;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/** What every room stands on: for the parts of the composition root alone, never handed to an object of a room. */
final readonly class Ground {

	/** @param string $file The plugin's main file. */
	public function __construct(
		public string $file,
		public \wpdb $db,
		public Contract $contract,
		public Tables $tables,
		public Transaction $transaction,
		public Clock $clock,
		public Vault $vault,
		public Settings $settings,
		public Tokens $tokens,
		public Limits $limits,
		public Schedule $schedule,
		public Chain $chain,
		public Words $words,
		public Outbox $outbox,
	) {}
}
