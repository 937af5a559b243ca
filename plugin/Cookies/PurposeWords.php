<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** What presets say they are for, in words for visitors. What is no key stands for itself: the firm's own words. */
final readonly class PurposeWords {

	public const SERVICES = array( 'ads', 'audio', 'avatars', 'booking', 'chat', 'choice', 'comments', 'crm', 'faults', 'fonts', 'form', 'language', 'library', 'login', 'mailing', 'map', 'payment', 'recordings', 'reviews', 'robots', 'security', 'share', 'shop', 'site', 'social', 'sources', 'stats', 'tags', 'versions', 'video' );

	public const ENTRIES = array( 'adclick', 'adid', 'balance', 'cart', 'chat', 'choice', 'commenter', 'emoji', 'fraud', 'language', 'limit', 'login', 'password', 'payment', 'player', 'robot', 'security', 'seen', 'session', 'settings', 'source', 'synced', 'test', 'version', 'viewed', 'visitor', 'watched', 'withdrawal' );

	public static function service( string $key ): string {
		return match ( $key ) {
			'ads'        => __( 'Measures advertising, and shows ads that fit you', 'rights-desk' ),
			'audio'      => __( 'Plays music and podcasts', 'rights-desk' ),
			'avatars'    => __( 'Shows pictures beside names', 'rights-desk' ),
			'booking'    => __( 'Lets you make an appointment', 'rights-desk' ),
			'chat'       => __( 'Lets you talk with us in a chat', 'rights-desk' ),
			'choice'     => __( 'Remembers what you chose about cookies', 'rights-desk' ),
			'comments'   => __( 'Shows comments, and lets you write some', 'rights-desk' ),
			'crm'        => __( 'Shows forms, and recognises those who filled one in, for marketing', 'rights-desk' ),
			'faults'     => __( 'Reports faults and slowness of the site', 'rights-desk' ),
			'fonts'      => __( 'Delivers fonts and icons', 'rights-desk' ),
			'form'       => __( 'Shows forms', 'rights-desk' ),
			'language'   => __( 'Remembers the language that you read in', 'rights-desk' ),
			'library'    => __( 'Delivers pieces of program that the site uses', 'rights-desk' ),
			'login'      => __( 'Lets you log in', 'rights-desk' ),
			'mailing'    => __( 'Shows sign-up forms, and measures newsletters', 'rights-desk' ),
			'map'        => __( 'Shows maps', 'rights-desk' ),
			'payment'    => __( 'Lets you pay', 'rights-desk' ),
			'recordings' => __( 'Records how visitors move and click on pages, to improve the site', 'rights-desk' ),
			'reviews'    => __( 'Shows reviews', 'rights-desk' ),
			'robots'     => __( 'Tells people from robots', 'rights-desk' ),
			'security'   => __( 'Protects the site and delivers its pages', 'rights-desk' ),
			'share'      => __( 'Lets you share a page', 'rights-desk' ),
			'shop'       => __( 'Cart, checkout and account of the shop', 'rights-desk' ),
			'site'       => __( 'Logging in, comments and settings on this site', 'rights-desk' ),
			'social'     => __( 'Shows posts and buttons of a social network', 'rights-desk' ),
			'sources'    => __( 'Tells the shop from where its customers came', 'rights-desk' ),
			'stats'      => __( 'Counts visits, and shows how the site is used', 'rights-desk' ),
			'tags'       => __( 'Loads other scripts, such as those of statistics and advertising', 'rights-desk' ),
			'versions'   => __( 'Tries out different versions of pages', 'rights-desk' ),
			'video'      => __( 'Plays videos', 'rights-desk' ),
			default      => $key,
		};
	}

	public static function entry( string $key ): string {
		return match ( $key ) {
			'adclick'    => __( 'remembers which ad brought you here', 'rights-desk' ),
			'adid'       => __( 'recognises you for advertising', 'rights-desk' ),
			'balance'    => __( 'spreads visits over servers', 'rights-desk' ),
			'cart'       => __( 'remembers what is in the cart', 'rights-desk' ),
			'chat'       => __( 'remembers the conversation', 'rights-desk' ),
			'choice'     => __( 'remembers what you chose about cookies', 'rights-desk' ),
			'commenter'  => __( 'remembers your name and address for your next comment, if you asked for that', 'rights-desk' ),
			'emoji'      => __( 'remembers whether the browser can show emoji', 'rights-desk' ),
			'fraud'      => __( 'prevents fraud in payments', 'rights-desk' ),
			'language'   => __( 'remembers the language', 'rights-desk' ),
			'limit'      => __( 'limits how much is sent', 'rights-desk' ),
			'login'      => __( 'keeps you logged in', 'rights-desk' ),
			'password'   => __( 'remembers the password of a protected page', 'rights-desk' ),
			'payment'    => __( 'carries a payment through', 'rights-desk' ),
			'player'     => __( 'remembers settings of the player', 'rights-desk' ),
			'robot'      => __( 'tells people from robots', 'rights-desk' ),
			'security'   => __( 'protects against abuse', 'rights-desk' ),
			'seen'       => __( 'remembers which messages you have seen or closed', 'rights-desk' ),
			'session'    => __( 'holds one visit together', 'rights-desk' ),
			'settings'   => __( 'remembers settings', 'rights-desk' ),
			'source'     => __( 'remembers from where you came', 'rights-desk' ),
			'synced'     => __( 'matches you between services', 'rights-desk' ),
			'test'       => __( 'tests what the browser can store', 'rights-desk' ),
			'version'    => __( 'remembers which version of a page you see', 'rights-desk' ),
			'viewed'     => __( 'remembers which products you looked at', 'rights-desk' ),
			'visitor'    => __( 'recognises you on a later visit', 'rights-desk' ),
			'watched'    => __( 'remembers what you watched', 'rights-desk' ),
			'withdrawal' => __( 'finishes a withdrawal that was broken off', 'rights-desk' ),
			default      => $key,
		};
	}
}
