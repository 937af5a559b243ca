<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** The words of HTML: a line for each heading, paragraph, item and row, so that two versions can be compared and mailed. */
final readonly class PlainText {

	private const ENDS  = 'h[1-6]|p|li|ul|ol|dl|dt|dd|table|caption|tr|blockquote|figure|figcaption|div|section|article|header|footer|address|details|summary|pre|hr';

	public function of( string $html ): string {
		$html = (string) preg_replace( '~<(script|style)\b[^>]*>.*?</\1\s*>~is', '', $html );
		$html = (string) preg_replace( '~\s+~u', ' ', $html );
		$html = (string) preg_replace( '~</t[hd]>\s*<t[hd]\b~i', '</td> | <td', $html );
		$html = (string) preg_replace( '~</?(?:' . self::ENDS . ')\b[^>]*>|<br\s*/?>~i', "\n", $html );
		$text = html_entity_decode( wp_strip_all_tags( $html ), ENT_QUOTES | ENT_HTML5, 'UTF-8' );
		$lines = array_map( static fn ( string $line ): string => trim( (string) preg_replace( '/[^\S\n]+/u', ' ', $line ) ), explode( "\n", $text ) );
		return implode( "\n", array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) );
	}
}
