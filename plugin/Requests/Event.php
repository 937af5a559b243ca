<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

defined( 'ABSPATH' ) || exit;

/** What may happen to a request. */
enum Event: string {
	case Ask            = 'ask';
	case Confirm        = 'confirm';
	case Expire         = 'expire';
	case TakeUp         = 'take_up';
	case AskIdentity    = 'ask_identity';
	case RecordIdentity = 'record_identity';
	case Extend         = 'extend';
	case Grant          = 'grant';
	case GrantInPart    = 'grant_in_part';
	case Refuse         = 'refuse';
	case CarryOut       = 'carry_out';
	case Complete       = 'complete';
	case Withdraw       = 'withdraw';
}
