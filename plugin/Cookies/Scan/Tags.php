<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** WordPress's reader of tags, that can say where it is. */
final class Tags extends \WP_HTML_Tag_Processor {

	private const SHOWN = 160;

	private int $counted = 0;
	private int $lines   = 1;

	/** Of the tag that it stands on. */
	public function line(): int {
		$at            = $this->start();
		$this->lines  += substr_count( $this->html, "\n", $this->counted, max( 0, $at - $this->counted ) );
		$this->counted = max( $this->counted, $at );
		return $this->lines;
	}

	/** The tag as the page has it, not longer than can be read. */
	public function opening(): string {
		$text = substr( $this->html, $this->start(), 600 );
		$text = (string) preg_replace( '/\s+/', ' ', (string) preg_replace( '/^(<(?:"[^"]*"|\'[^\']*\'|[^>"\'])*>?).*$/s', '$1', $text ) );
		return wp_check_invalid_utf8( mb_strimwidth( $text, 0, self::SHOWN, '…' ), true );
	}

	private function start(): int {
		$this->set_bookmark( 'here' );
		return $this->bookmarks['here']->start;
	}
}
