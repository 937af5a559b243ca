<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

defined( 'ABSPATH' ) || exit;

/** What is asked: a right of Chapter III of the GDPR. */
enum Kind: string {
	case Inspection  = 'inspection';
	case Correction  = 'correction';
	case Restriction = 'restriction';
	case Portability = 'portability';
	case Objection   = 'objection';
	case HumanReview = 'human_review';
	case Erasure     = 'erasure';
}
