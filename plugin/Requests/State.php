<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

defined( 'ABSPATH' ) || exit;

/** Where a request stands. */
enum State: string {
	case Asked           = 'asked';
	case Confirmed       = 'confirmed';
	case IdentityPending = 'identity_pending';
	case InProgress      = 'in_progress';
	case Granted         = 'granted';
	case GrantedInPart   = 'granted_in_part';
	case Refused         = 'refused';
	case CarryingOut     = 'carrying_out';
	case Done            = 'done';
	case Withdrawn       = 'withdrawn';
	case Expired         = 'expired';
}
