<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Address;
use RightsDesk\Cookies\Judge;

/** What stands where an embed is held: of its size, with a way to show it. Spans, since embeds stand in paragraphs. */
final class Placeholder {

	public const CLOSE = '</span>';

	// In each: the first may go, and what a filter made first may never be printed.
	private const CSS = '.rd-held{display:inline-block;box-sizing:border-box;max-width:100%;overflow:auto;background:var(--rd-back,#fff) center/cover;color:var(--rd-ink,#111)}.wp-embed-responsive .wp-has-aspect-ratio .rd-held{position:absolute;inset:0;width:100%!important;height:100%!important}.rd-said{display:flex;flex-wrap:wrap;gap:.5em;align-content:center;justify-content:center;box-sizing:border-box;min-height:100%;padding:.5em;border:1px solid;background:inherit;text-align:center;font-size:1rem;line-height:1.4}.rd-said>span{flex:0 0 100%}.rd-said button{font:inherit;color:inherit;background:none;border:1px solid;border-radius:.25em;padding:.5em 1em;min-height:2.75em;cursor:pointer}.rd-small .rd-said{font-size:.8rem;padding:0}.rd-small .rd-said>span{display:none}.rd-small button{min-height:2em;padding:0 .5em}.rd-held:not(:has(iframe,embed)){display:block}.rd-held [hidden]{display:none!important}@media(scripting:none){.rd-said button{display:none}}';

	/** How an element says where it stands and how big it is. */
	private const GEOMETRY = '/^\s*(?:(?:min-|max-)?(?:width|height)|aspect-ratio|position|top|right|bottom|left|inset|margin(?:-\w+)?|float|flex|grid-area|align-self|justify-self)\s*:/i';

	private bool $seen = true;

	/** @var array<string, string>|null */
	private ?array $texts = null;

	/** @param \Closure(): array<string, string> $words Look's texts in the language of the page. */
	public function __construct( private readonly Judge $judge, private readonly \Closure $words ) {}

	/** For a document within the page that is held as a whole. */
	public function unseen(): self {
		$other       = clone $this;
		$other->seen = false;
		return $other;
	}

	/** Nothing stands for what nobody would have seen. */
	public static function visible( Markup $markup ): bool {
		$style = (string) $markup->text( 'style' );
		return null === $markup->get_attribute( 'hidden' )
			&& 1 !== preg_match( '/display\s*:\s*none|visibility\s*:\s*hidden|(?:^|[;\s])(?:width|height)\s*:\s*[01](?:px)?\s*(?:;|$|!)/i', $style )
			&& ! in_array( $markup->text( 'width' ), array( '0', '1', '0px', '1px' ), true )
			&& ! in_array( $markup->text( 'height' ), array( '0', '1', '0px', '1px' ), true );
	}

	/** Up to where the element itself comes. */
	public function open( string $mark, Markup $markup, string $address ): string {
		if ( ! $this->seen ) {
			return '<span>';
		}
		$name   = $this->name( $mark, $address );
		$always = '' === $this->judge->name( $mark ) ? '' : ' <button type="button" data-rd-always>' . esc_html( $this->text( 'always_show', $name ) ) . '</button>';
		$style  = 'SCRIPT' === $markup->get_tag() ? '' : ' style="' . esc_attr( $this->size( $markup ) . $this->preview( $address, $name ) ) . '"';
		$link   = $this->link( $mark, $address );
		$link   = '' === $link ? '' : "<noscript>$link</noscript>";
		$said   = $this->text( 'held', $name );
		$small  = self::small( $markup ) ? ' rd-small" title="' . esc_attr( $said ) : '';
		return "<span class=\"rd-held$small\"" . ' data-rd-for="' . esc_attr( $mark ) . '" role="group" aria-label="' . esc_attr( $name ) . "\"$style><style>" . self::CSS . "</style><span class=\"rd-said\"><span>" . esc_html( $said )
			. '</span><button type="button" data-rd-once>' . esc_html( $this->text( 'once', $name ) ) . "</button>$always$link</span>";
	}

	/** For whom no script can show it. */
	public function link( string $mark, string $address ): string {
		return null === Address::of( $address ) ? '' : '<a href="' . esc_url( $address ) . '">' . esc_html( $this->text( 'held_link', $this->name( $mark, $address ) ) ) . '</a>';
	}

	private function name( string $mark, string $address ): string {
		$name = $this->judge->name( $mark );
		return '' !== $name ? $name : Address::of( $address )->host ?? $this->text( 'held_other', '' );
	}

	private function text( string $key, string $name ): string {
		$this->texts ??= ( $this->words )();
		return str_replace( '{name}', $name, $this->texts[ $key ] ?? '' );
	}

	/** Where a sentence doesn't fit. */
	private static function small( Markup $markup ): bool {
		$sides = array_map( static fn ( string $side ): int => 1 === preg_match( '/^\s*(\d+)(?:px)?\s*$/', $markup->text( $side ) ?? '', $found ) ? (int) $found[1] : 999, array( 'width', 'height' ) );
		return $sides[0] < 260 || $sides[1] < 150;
	}

	private function size( Markup $markup ): string {
		$css = '';
		foreach ( array( 'width' => '300', 'height' => '150' ) as $side => $usual ) {
			$given = trim( $markup->text( $side ) ?? $usual );
			if ( 1 === preg_match( '/^(\d+(?:\.\d+)?)(px|%)?$/', $given, $found ) ) {
				$css .= "$side:$found[1]" . ( $found[2] ?? 'px' ) . ';';
			}
		}
		foreach ( explode( ';', (string) $markup->text( 'style' ) ) as $declaration ) {
			$css .= 1 === preg_match( self::GEOMETRY, $declaration ) ? trim( $declaration ) . ';' : '';
		}
		// Browsers draw a border of two pixels round a frame that doesn't say otherwise.
		return 'IFRAME' !== $markup->get_tag() || null !== $markup->get_attribute( 'frameborder' ) || str_contains( (string) $markup->text( 'style' ), 'border' ) ? $css : "{$css}box-sizing:content-box;border:2px solid transparent;";
	}

	private function preview( string $address, string $name ): string {
		/**
		 * A picture of your own for what is held, kept on this site.
		 *
		 * @param string $picture Address of the picture; empty for none.
		 * @param string $address What is held.
		 * @param string $name    Whose it is.
		 */
		$picture = apply_filters( 'rights_desk_preview', '', $address, $name );
		$picture = is_string( $picture ) ? esc_url_raw( $picture ) : '';
		return '' === $picture || '' !== $this->judge->address( $picture ) ? '' : 'background-image:url("' . addcslashes( $picture, "\"\\\n" ) . '");';
	}
}
