<?php
declare( strict_types=1 );

namespace RightsDesk\History;

defined( 'ABSPATH' ) || exit;

/** Values are those of "actors" in contract/workflow.json. */
enum ActorKind: string {
	case Subject = 'subject';
	case Staff   = 'staff';
	case System  = 'system';
}
