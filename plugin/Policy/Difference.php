<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** What changed between two plain texts, as people read it: line by line, and within a line word by word. */
final readonly class Difference {

	/** Unchanged lines around a change. */
	private const AROUND = 1;

	/** @return string HTML; '' when nothing differs. */
	public function html( string $before, string $after ): string {
		if ( $before === $after ) {
			return '';
		}
		$html = '';
		foreach ( $this->edits( self::lines( $before ), self::lines( $after ) ) as [ $was, $is ] ) {
			$html .= $was === $is ? $this->same( $was ) : $this->changed( $was, $is );
		}
		return '<div class="rd-difference">' . $html . '</div>';
	}

	/** @param list<string> $lines */
	private function same( array $lines ): string {
		$shown = array_map( static fn ( string $line ): string => '<p>' . esc_html( $line ) . '</p>', $lines );
		return implode( '', count( $shown ) <= 2 * self::AROUND + 1 ? $shown : array( ...array_slice( $shown, 0, self::AROUND ), '<p class="rd-same" aria-hidden="true">…</p>', ...array_slice( $shown, -self::AROUND ) ) );
	}

	/**
	 * @param list<string> $was
	 * @param list<string> $is
	 */
	private function changed( array $was, array $is ): string {
		$html = '';
		foreach ( array_keys( $was + $is ) as $n ) {
			$words = array();
			$same  = 0;
			foreach ( $this->edits( self::words( $was[ $n ] ?? '' ), self::words( $is[ $n ] ?? '' ) ) as [ $gone, $new ] ) {
				$same   += $gone === $new ? strlen( implode( '', $gone ) ) : 0;
				$words[] = $gone === $new ? esc_html( implode( '', $gone ) ) : $this->mark( 'del', implode( '', $gone ) ) . $this->mark( 'ins', implode( '', $new ) );
			}
			// Of two lines that have little in common, the whole is easier to read.
			$alike = 2 * $same > max( strlen( $was[ $n ] ?? '' ), strlen( $is[ $n ] ?? '' ) );
			$html .= $alike ? '<p>' . implode( '', $words ) . '</p>' : $this->whole( 'del', $was[ $n ] ?? '' ) . $this->whole( 'ins', $is[ $n ] ?? '' );
		}
		return $html;
	}

	private function whole( string $element, string $line ): string {
		return '' === $line ? '' : '<p>' . $this->mark( $element, $line ) . '</p>';
	}

	/** Said as well as shown: many screen readers pass over the elements themselves. */
	private function mark( string $element, string $text ): string {
		$word = 'ins' === $element ? __( 'new:', 'rights-desk' ) : __( 'gone:', 'rights-desk' );
		return '' === $text ? '' : "<$element><span class=\"screen-reader-text\">" . esc_html( $word ) . ' </span>' . esc_html( $text ) . "</$element>";
	}

	/**
	 * @param list<string> $before
	 * @param list<string> $after
	 * @return list<array{0: list<string>, 1: list<string>}> What was, and what is instead.
	 */
	private function edits( array $before, array $after ): array {
		if ( ! class_exists( \Text_Diff::class, false ) ) {
			require_once ABSPATH . WPINC . '/Text/Diff.php';
		}
		$edits = array();
		$found = ( new \Text_Diff( 'native', array( $before, $after ) ) )->getDiff();
		foreach ( is_array( $found ) ? $found : array() as $edit ) {
			if ( $edit instanceof \Text_Diff_Op ) {
				$edits[] = array( self::strings( $edit->orig ), self::strings( $edit->final ) );
			}
		}
		return $edits;
	}

	/** @return list<string> */
	private static function strings( mixed $parts ): array {
		return is_array( $parts ) ? array_values( array_filter( $parts, is_string( ... ) ) ) : array();
	}

	/** @return list<string> */
	private static function lines( string $text ): array {
		return '' === $text ? array() : explode( "\n", $text );
	}

	/** @return list<string> */
	private static function words( string $line ): array {
		$words = preg_split( '/(?<=\s)/u', $line, -1, PREG_SPLIT_NO_EMPTY );
		return false === $words ? array( $line ) : $words;
	}
}
