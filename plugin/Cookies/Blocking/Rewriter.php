<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Address;
use RightsDesk\Cookies\Judge;

/**
 * Takes out of a piece of HTML what would be fetched before the visitor chose, and leaves all else byte for byte.
 * What it took stays beside it, for src/notice/run to put back: data-rd says whose leave it needs, data-rd-src
 * (and so on) what it was. Never a src on a script that is held: SiteGround's combiner takes any that it sees.
 */
final class Rewriter {

	/** Loads nothing, and keeps the size that width and height give. */
	private const DOT = 'src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"';

	private bool $quiet = false;
	private string $quoted = '';
	private string $strictest = '';
	private readonly Glance $glance;
	private readonly Sheet $sheet;
	private readonly Scripts $scripts;

	public function __construct( private readonly Judge $judge, private readonly Placeholder $placeholder ) {
		$this->glance  = new Glance( $judge );
		$this->sheet   = new Sheet( $judge );
		$this->scripts = new Scripts( $judge );
	}

	public function rewrite( string $html ): string {
		if ( $this->glance->clean( $html ) ) {
			return $html;
		}
		$markup = new Markup( $html );
		$this->walk( $markup );
		if ( $markup->paused_at_incomplete_token() ) {
			// Browsers close an element at the end of a text, and run it; this reader waits for its end.
			$markup = Markup::closed( $html );
			$this->walk( $markup );
		}
		return $markup->result();
	}

	private function walk( Markup $markup ): void {
		$this->quiet  = false;
		$this->quoted = '';
		while ( $markup->next_tag( array( 'tag_closers' => 'visit' ) ) ) {
			$tag = (string) $markup->get_tag();
			if ( 'NOSCRIPT' === $tag ) {
				$this->quiet = ! $markup->is_tag_closer();
			} elseif ( ! $markup->is_tag_closer() ) {
				$this->element( $markup, $tag );
			}
		}
	}

	/** Whose leave a document within the page needs. */
	private function within( string $html ): string {
		$inner = new self( $this->judge, $this->placeholder->unseen() );
		$inner->rewrite( $html );
		return $inner->strictest;
	}

	private function element( Markup $markup, string $tag ): void {
		match ( $tag ) {
			'SCRIPT'          => $this->script( $markup ),
			'STYLE'           => $this->style( $markup ),
			'IFRAME', 'EMBED' => $this->frame( $markup, $tag ),
			default           => $this->take( $markup, $tag, $this->marks( $markup, $tag ) ),
		};
		$style = $markup->text( 'style' );
		if ( null !== $style && ! $this->glance->clean( $style ) ) {
			[ $without, $mark ] = $this->sheet->without( $style );
			if ( '' !== $mark ) {
				$this->strictest = Marks::stricter( $this->strictest, $mark );
				$markup->set_attribute( 'style', $without );
			}
		}
		if ( 'BLOCKQUOTE' === $tag ) {
			$this->quoted = (string) $markup->text( 'class' );
		}
	}

	/** @return array<string, string> Attribute → whose leave it needs. */
	private function marks( Markup $markup, string $tag ): array {
		$marks = array();
		if ( 'LINK' === $tag && ! Sources::fetches( (string) $markup->text( 'rel' ) ) ) {
			return $marks;
		}
		foreach ( Sources::of( $tag ) as $attribute ) {
			$value = $markup->text( $attribute );
			$mark  = '';
			foreach ( null === $value ? array() : Sources::addresses( $attribute, $value ) as $address ) {
				$mark = Marks::stricter( $mark, $this->judge->address( $address ) );
			}
			if ( '' !== $mark ) {
				$marks[ $attribute ] = $mark;
			}
		}
		return $marks;
	}

	/** @param array<string, string> $marks */
	private function take( Markup $markup, string $tag, array $marks ): void {
		foreach ( $marks as $attribute => $mark ) {
			$markup->keep( "data-rd-$attribute", (string) $markup->text( $attribute ) );
			$markup->remove_attribute( $attribute );
			$this->mark( $markup, $mark );
		}
		if ( 'IMG' === $tag && isset( $marks['src'] ) && null !== $markup->get_attribute( 'width' ) && null !== $markup->get_attribute( 'height' ) ) {
			$markup->into( self::DOT );
		}
	}

	private function mark( Markup $markup, string $mark ): void {
		$this->strictest = Marks::stricter( $this->strictest, $mark );
		$markup->set_attribute( 'data-rd', Marks::stricter( (string) $markup->text( 'data-rd' ), $mark ) );
	}

	private function script( Markup $markup ): void {
		$marks = Sources::runs( (string) $markup->text( 'type' ) ) ? $this->marks( $markup, 'SCRIPT' ) : array();
		$mark  = $this->scripts->mark( $markup, $marks );
		if ( '' === $mark ) {
			return;
		}
		$this->take( $markup, 'SCRIPT', array() === $marks && null !== $markup->text( 'src' ) ? array( 'src' => $mark ) : $marks );
		$this->mark( $markup, $mark );
		$this->retype( $markup );
		$code   = $markup->get_modifiable_text();
		$veiled = Scripts::veiled( $code );
		if ( $veiled !== $code ) {
			$markup->set_modifiable_text( $veiled );
		}
		// The post itself, of which such a script makes a picture, stands as a quotation.
		if ( array() !== $marks && ! $this->quiet && 1 === preg_match( '/\b(?:twitter-|instagram-|tiktok-|bluesky-|threads-|reddit-|text-post)/', $this->quoted ) ) {
			$markup->before( $this->placeholder->open( $mark, $markup, '' ) );
			$markup->after( Placeholder::CLOSE );
		}
		$this->quoted = '';
	}

	private function style( Markup $markup ): void {
		$type = strtolower( trim( (string) $markup->text( 'type' ) ) );
		$css  = $markup->get_modifiable_text();
		if ( ( '' !== $type && 'text/css' !== $type ) || $this->glance->clean( $css ) ) {
			return;
		}
		[ $without, $mark ] = $this->sheet->without( $css );
		if ( '' !== $mark ) {
			$this->strictest = Marks::stricter( $this->strictest, $mark );
			$markup->set_modifiable_text( $without );
			// In a file that a combiner makes of it, the addresses could not be put back.
			$markup->set_attribute( 'data-no-optimize', '1' );
		}
	}

	private function retype( Markup $markup ): void {
		$type = strtolower( trim( (string) $markup->text( 'type' ) ) );
		// The usual ones say nothing, and by text/javascript a combiner would take it for a script that runs.
		if ( ! in_array( $type, array( '', 'text/css' ), true ) && ! str_contains( $type, 'script' ) ) {
			$markup->set_attribute( 'data-rd-type', $type );
		}
		$markup->set_attribute( 'type', 'text/plain' );
	}

	private function frame( Markup $markup, string $tag ): void {
		$this->hasten( $markup );
		$marks = $this->marks( $markup, $tag );
		if ( 'IFRAME' === $tag ) {
			$inner = array( 'srcdoc' => $markup->text( 'srcdoc' ), 'src' => self::inline( (string) $markup->text( 'src' ) ) );
			foreach ( $inner as $attribute => $html ) {
				$mark = null === $html ? '' : $this->within( $html );
				if ( '' !== $mark ) {
					$marks[ $attribute ] = $mark;
				}
			}
		}
		$mark = array_reduce( $marks, Marks::stricter( ... ), '' );
		if ( '' === $mark ) {
			return;
		}
		$address = (string) $markup->text( 'src' );
		if ( Placeholder::visible( $markup ) ) {
			$markup->before( $this->quiet ? $this->placeholder->link( $mark, $address ) : $this->placeholder->open( $mark, $markup, $address ) );
			$markup->after( $this->quiet ? '' : Placeholder::CLOSE );
			$markup->set_attribute( 'hidden', true );
		} elseif ( null !== $markup->get_attribute( 'hidden' ) ) {
			$markup->set_attribute( 'data-rd-hidden', true );
		}
		$this->take( $markup, $tag, $marks );
	}

	/** What a lazy loader would put in place is held in place: else nothing would stand there. */
	private function hasten( Markup $markup ): void {
		if ( null !== Address::of( (string) $markup->text( 'src' ) ) ) {
			return;
		}
		foreach ( Sources::LAZY as $attribute ) {
			$address = (string) $markup->text( $attribute );
			if ( '' !== $this->judge->address( $address ) ) {
				$markup->remove_attribute( $attribute );
				$markup->set_attribute( 'src', $address );
				return;
			}
		}
	}

	/** A document in the address itself. */
	private static function inline( string $address ): ?string {
		if ( 1 !== preg_match( '~^\s*data:text/html([^,]*),(.*)$~is', $address, $found ) ) {
			return null;
		}
		$text = rawurldecode( $found[2] );
		return str_contains( strtolower( $found[1] ), ';base64' ) ? (string) base64_decode( $text ) : $text;
	}
}
