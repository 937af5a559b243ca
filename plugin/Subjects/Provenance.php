<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * Whether a person gave a record, it was observed of them, or derived from what was known (Art. 20
 * reaches the first two; WP 242 rev.01, section III).
 *
 * @phpstan-import-type Item from Harvest
 */
final readonly class Provenance {

	public const PROVIDED = 'provided';
	public const OBSERVED = 'observed';
	public const DERIVED  = 'derived';

	private const OBSERVED_WORDS = '/session|login|log\b|logs\b|visit|device|location|download|tracking|click|open(ed|s)\b|event|view|statistic|analytics|activity|ip\b|processor/i';
	private const DERIVED_WORDS  = '/score|segment|profil(e of|ing)|predict|recommend|classif|lifetime value|rating of|lead grade|disclosure|standing|restriction|\bhold/i';

	/** @param Item $item */
	public function of( Source $source, array $item ): string {
		$group = $item['group'] . ' ' . $source->key;
		$mark  = match ( true ) {
			str_starts_with( $item['group'], 'session-tokens' ), str_starts_with( $item['group'], 'community-events' ) => self::OBSERVED,
			'processors' === $source->category => self::OBSERVED,
			in_array( $source->category, array( 'disclosures', 'documents' ), true ) => self::DERIVED,
			in_array( $source->category, array( 'account', 'comments', 'media', 'content', 'requests' ), true ) => self::PROVIDED,
			1 === preg_match( self::DERIVED_WORDS, $group )  => self::DERIVED,
			1 === preg_match( self::OBSERVED_WORDS, $group ) => self::OBSERVED,
			default                                          => self::PROVIDED,
		};
		/** Whether a record was 'provided', 'observed' or 'derived', for plugins that know better. */
		$told = apply_filters( 'rights_desk_provenance', $mark, $source->key, $item );
		return in_array( $told, array( self::PROVIDED, self::OBSERVED, self::DERIVED ), true ) ? $told : $mark;
	}

	public static function label( string $mark ): string {
		return match ( $mark ) {
			self::OBSERVED => __( 'observed of you', 'rights-desk' ),
			self::DERIVED  => __( 'derived from your data', 'rights-desk' ),
			default        => __( 'given by you', 'rights-desk' ),
		};
	}
}
