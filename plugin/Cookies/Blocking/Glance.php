<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;

/**
 * Whether HTML, or CSS, can hold nothing that needs leave: some forty times quicker than reading its tags, and most
 * pieces of most pages are so. In doubt it says no.
 */
final readonly class Glance {

	/** Slashes written otherwise, addresses without any, documents and rules that hold addresses. */
	private const DOUBT = '~&#(?!0?38;|39;|8[0-9]{3};)|&(?:sol|bsol|Tab|NewLine|colon);|(?:https?|wss?|ftp):[^\s/\\\\]|data:text/html|"urls":|<base\b~i';

	/** What only tells of somebody: links to go to, names of vocabularies, descriptions; exactly as they are usually written. */
	private const TOLD = '~<a(?:\s++(?!ping|style)[\w-]++(?:="[^"<>]*+")?)*+\s*+>|\bxmlns(?::\w+)?=(["\'])http://www\.w3\.org/[\w/]+\1|\bitemtype="[^"<>]*+"|<meta (?:property|name)="[^"<>]*+" content="[^"<>]*+"\s*/?>|<link rel="(?:canonical|alternate|profile|shortlink|pingback|EditURI|https://api\.w\.org/|next|prev|me|author|license)"(?: (?!rel)[\w-]++="[^"<>]*+")*+\s*/?>|<!--(?:[^<>-]|-(?!->))*+-->~i';

	/** With a scheme anywhere; without one, where an address may begin. */
	private const HOSTS = '~(?:(?:https?|wss?|ftp):\s*+|(?:[=(,\s]|import|from)(?:["\'`]|&quot;|&\#0?39;)?[\t\n\r]*+)[/\\\\][\t\n\r]*+[/\\\\]++([^\s/\\\\?#"\'<>()&]+)~i';

	/** Our own scripts name whom they know. */
	private const OURS = '~<script id="(?:%s)"(?: nonce="[^"<>]*")?>(?:[^<]++|<(?!!--|/script))*+</script>~i';

	public function __construct( private Judge $judge ) {}

	public function clean( string $html ): bool {
		$html = preg_replace( sprintf( self::OURS, implode( '|', Scripts::OURS ) ), '', $html ) ?? $html;
		if ( 0 !== preg_match( self::DOUBT, $html ) || $this->judge->mentions( $html ) ) {
			return false;
		}
		$rest = preg_replace( self::TOLD, '', $html );
		if ( null === $rest || false === preg_match_all( self::HOSTS, $rest, $found ) ) {
			return false;
		}
		foreach ( array_unique( $found[1] ) as $host ) {
			if ( ! $this->judge->owns( strtolower( $host ) ) ) {
				return false;
			}
		}
		return true;
	}
}
