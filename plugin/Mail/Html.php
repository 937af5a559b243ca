<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

/** The HTML alternative of a plain text: paragraphs, and our own links made clickable. No image, nothing from elsewhere. */
final readonly class Html {

	/** @param array<string> $links Only these become links: what a person typed stays text. */
	public function of( string $text, array $links ): string {
		$anchors = array();
		foreach ( $links as $link ) {
			$anchors[ esc_html( $link ) ] = '<a href="' . esc_url( $link ) . '" style="color:#0b5394;word-break:break-all">' . esc_html( $link ) . '</a>';
		}
		$paragraphs = array();
		foreach ( explode( "\n\n", $text ) as $paragraph ) {
			$closing      = str_starts_with( $paragraph, "-- \n" );
			$inner        = nl2br( strtr( esc_html( $closing ? substr( $paragraph, 4 ) : $paragraph ), $anchors ), false );
			$style        = $closing ? 'margin:2em 0 0;padding:1em 0 0;border-top:1px solid #ccc;font-size:.9em' : 'margin:0 0 1em';
			$paragraphs[] = '<p style="' . $style . '">' . $inner . '</p>';
		}
		return '<!DOCTYPE html><html lang="' . esc_attr( get_bloginfo( 'language' ) ) . '" dir="' . ( is_rtl() ? 'rtl' : 'ltr' ) . '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title></title></head>'
			. '<body style="margin:0;padding:1.5em;background:#fff;color:#1e1e1e;font:16px/1.5 sans-serif"><div style="max-width:36em">' . implode( "\n", $paragraphs ) . '</div></body></html>';
	}
}
