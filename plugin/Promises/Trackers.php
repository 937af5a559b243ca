<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Cookies\Blocking\Scripts;

/** Services that follow people from site to site, known by where their scripts come from. */
final readonly class Trackers {

	private const KNOWN = array(
		'connect.facebook.net'   => 'Meta Pixel',
		'facebook.com/tr'        => 'Meta Pixel',
		'googletagmanager.com'   => 'Google Tag Manager',
		'google-analytics.com'   => 'Google Analytics',
		'doubleclick.net'        => 'Google Ads',
		'googleadservices.com'   => 'Google Ads',
		'googlesyndication.com'  => 'Google AdSense',
		'bat.bing.com'           => 'Microsoft Advertising',
		'clarity.ms'             => 'Microsoft Clarity',
		'static.hotjar.com'      => 'Hotjar',
		'snap.licdn.com'         => 'LinkedIn Insight',
		'px.ads.linkedin.com'    => 'LinkedIn Insight',
		'analytics.tiktok.com'   => 'TikTok Pixel',
		'static.ads-twitter.com' => 'X Ads',
		's.pinimg.com/ct'        => 'Pinterest Tag',
		'js.hs-scripts.com'      => 'HubSpot',
		'cdn.segment.com'        => 'Segment',
		'static.criteo.net'      => 'Criteo',
		'cdn.taboola.com'        => 'Taboola',
		'script.crazyegg.com'    => 'Crazy Egg',
		'mc.yandex.ru'           => 'Yandex Metrica',
	);

	/** Without what the cookie notice holds back, and its own list of what to hold back. */
	private static function runs( string $html ): string {
		$html = preg_replace( '#<script\b(?=[^>]*\s(?:id="(?:' . implode( '|', Scripts::OURS ) . ')"|data-rd="))[^>]*>.*?</script>#is', '', $html ) ?? $html;
		return preg_replace( '#\sdata-rd-[a-z]+=("[^"]*"|\'[^\']*\')#i', '', $html ) ?? $html;
	}

	/** @return list<string> Also where an inline script fetches them. */
	public function of( Visit $page ): array {
		$found = array();
		$html  = str_replace( '\/', '/', self::runs( $page->html ) );
		foreach ( self::KNOWN as $from => $name ) {
			if ( 1 === preg_match( '#["\'(/.]' . preg_quote( $from, '#' ) . '#i', $html ) ) {
				$found[ $name ] = true;
			}
		}
		return array_map( strval( ... ), array_keys( $found ) );
	}
}
