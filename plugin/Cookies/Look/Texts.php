<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

/**
 * What the notice says until staff write their own words. Placeholders in braces: {site}, {name}, {what}, {receipt}, {date}.
 * Plain text: whoever prints it escapes it.
 */
final readonly class Texts {

	/** What staff may write in their own words. */
	public const OWN = array( 'title', 'body', 'functional_why', 'analytical_why', 'tracking_why', 'accept', 'refuse', 'save', 'list', 'change' );

	/** @return array<string, string> In a language, such as nl_NL. */
	public static function of( string $locale ): array {
		$switched = determine_locale() !== $locale && switch_to_locale( $locale );
		try {
			return self::layer() + self::after() + self::placeholders();
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
	}

	/** @return array<string, string> */
	private static function layer(): array {
		return array(
			'title'           => __( 'Your choice about cookies', 'rights-desk' ),
			'body'            => __( '{site} asks to see how this site is used, and to show content and advertising of others, who may follow you.', 'rights-desk' ),
			'body_analytical' => __( '{site} asks to see how this site is used.', 'rights-desk' ),
			'body_tracking'   => __( '{site} asks to show content and advertising of others, who may follow you.', 'rights-desk' ),
			'functional'      => __( 'Functional', 'rights-desk' ),
			'functional_why'  => __( 'What this site needs to work', 'rights-desk' ),
			'always'          => __( 'always on', 'rights-desk' ),
			'analytical'      => __( 'Analytical', 'rights-desk' ),
			'analytical_why'  => __( 'How this site is used', 'rights-desk' ),
			'tracking'        => __( 'Tracking', 'rights-desk' ),
			'tracking_why'    => __( 'Content and advertising of others', 'rights-desk' ),
			'accept'          => __( 'Accept all', 'rights-desk' ),
			'refuse'          => __( 'Refuse all', 'rights-desk' ),
			'save'            => __( 'Save choice', 'rights-desk' ),
			'parties'         => __( 'Who they are', 'rights-desk' ),
			'list'            => __( 'List of cookies', 'rights-desk' ),
			'more'            => __( 'Each service, and how long it stays', 'rights-desk' ),
			'gpc'             => __( 'Your browser refused for you (Global Privacy Control): only what is functional is used.', 'rights-desk' ),
			'dnt'             => __( 'Your browser refused for you (Do Not Track): only what is functional is used.', 'rights-desk' ),
			'signal'          => __( 'Your browser refused for you (Global Privacy Control or Do Not Track): only what is functional is used.', 'rights-desk' ),
		);
	}

	/** @return array<string, string> */
	private static function after(): array {
		return array(
			'change'      => __( 'Cookie choices', 'rights-desk' ),
			'saved'       => __( 'Your choice is saved for six months.', 'rights-desk' ),
			'stands_none' => __( 'You refused: only what is functional is used.', 'rights-desk' ),
			'stands_all'  => __( 'You allowed all categories.', 'rights-desk' ),
			'stands_some' => __( 'You allowed: {what}.', 'rights-desk' ),
			'unasked'     => __( 'You have not chosen yet: only what is functional is used.', 'rights-desk' ),
			'withdraw'    => __( 'Withdraw all', 'rights-desk' ),
			/* translators: what of the services one allowed besides the categories. */
			'single'      => __( 'single services ({count})', 'rights-desk' ),
			'receipt'     => __( 'Number of your consent: {receipt}', 'rights-desk' ),
			'noscript'    => __( 'Without JavaScript only what is functional is used.', 'rights-desk' ),
			'left'        => __( '{name} keeps its own cookies; delete them there.', 'rights-desk' ),
			'failed'      => __( 'This could not be loaded. Please try again.', 'rights-desk' ),
		);
	}

	/** @return array<string, string> */
	private static function placeholders(): array {
		return array(
			'held'        => __( '{name} would load here. It then learns your internet address, and may follow you.', 'rights-desk' ),
			'held_other'  => __( 'Another site', 'rights-desk' ),
			'once'        => __( 'Show once', 'rights-desk' ),
			'always_show' => __( 'Always show {name}', 'rights-desk' ),
			'held_link'   => __( 'Open it at {name}', 'rights-desk' ),
		);
	}
}
