<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

/** What one worker has taken for itself: people of one language. */
final readonly class Claim {

	/** @param list<Recipient> $people */
	public function __construct( public string $batch, public string $locale, public array $people ) {}

	/** By this SparkPost's events lead back here, and to nothing else, not even of another site in the same account. */
	public static function campaign( int $notice_id, string $batch ): string {
		return "rd-notice-$notice_id-$batch";
	}

	/** @return array{int, string}|null The notice and batch of a campaign of ours. */
	public static function of_campaign( string $campaign ): ?array {
		return 1 === preg_match( '/^rd-notice-(\d{1,18})-([0-9a-f]{16})$/', $campaign, $found ) ? array( (int) $found[1], $found[2] ) : null;
	}
}
