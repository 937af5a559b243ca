<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

use RightsDesk\Cookies\Look\Look;

/**
 * The notice's CSS, printed in the page: no request, and no frame without it. Identifiers outweigh what a theme
 * says of buttons, so that accepting and refusing can't come to differ.
 */
final readonly class Style {

	/**
	 * Fixed, it moves nothing on the page, and the page has room below it; where the window is low (a telephone on
	 * its side, 400 % zoom) it would cover all, and stands above the page. The room hangs on an attribute that the
	 * scripts set: with :has() the browser looks at the root again for each element that it parses (measured, 4 × slower: 37 ms).
	 */
	private const CSS = <<<'CSS'
		#rd-choices,#rd-change{padding:1em;background:var(--rd-back);color:var(--rd-ink);font-size:1rem;line-height:1.6}
		#rd-choices{border:1px solid}
		@media(min-height:30em){#rd-choices{position:fixed;z-index:99998;inset:auto 0 0;max-height:100%;overflow:auto;scroll-padding-bottom:8em}#rd-choices .rd-acts{position:sticky;bottom:-1em}:root[data-rd-room]{padding-bottom:50vh;scroll-padding-bottom:50vh}}
		#rd-choices>*{max-width:60rem;margin:0 auto .5em}
		#rd-choices h2{font:inherit;font-weight:700;font-size:1.2em;color:inherit}
		#rd-choices a,#rd-choices label{display:inline-block;margin-inline-end:1em;color:inherit}
		#rd-choices b{font-weight:700}
		#rd-choices input{width:1.25em;height:1.25em;vertical-align:middle;margin-inline-end:.4em;accent-color:var(--rd-fill)}
		#rd-choices button,#rd-change button{all:unset;margin-inline-end:1em;text-decoration:underline;cursor:pointer}
		#rd-choices .rd-acts{display:grid;grid-template-columns:repeat(auto-fit,minmax(9em,1fr));gap:.5em;padding:.5em 0 1em;margin-bottom:-1em;background:inherit}
		#rd-choices .rd-acts button{border:2px solid var(--rd-fill);padding:.5em;margin:0;background:var(--rd-fill);color:var(--rd-on);text-align:center;text-decoration:none;overflow-wrap:anywhere}
		#rd-choices .rd-acts :last-child{background:0;color:inherit}
		#rd-choices :focus-visible,#rd-change :focus-visible{outline:3px solid var(--rd-ink);outline-offset:2px}
		#rd-choices[hidden],#rd-change [hidden]{display:none}
		@media print{#rd-choices,#rd-change{display:none}:root[data-rd-room]{padding-bottom:0!important}}
		CSS;

	/** Where reading ends: most chat buttons are there too, but the notice goes away. */
	private const CORNER = '@media(min-height:30em){#rd-choices{box-sizing:border-box;inset:auto;bottom:1em;inset-inline-end:1em;width:min(28em,100% - 2em);max-height:calc(100% - 2em)}}';

	/** The state is there for who hears the page; the notice, opened, shows it. */
	private const BUTTON = '@media(min-height:30em){#rd-change{position:fixed;z-index:99997;bottom:0;inset-inline-start:0}:root{scroll-padding-bottom:3em}}#rd-change{padding:.25em .5em;font-size:.8rem}#rd-change button{margin:0 .25em;padding:.2em 0}#rd-change>p{position:absolute;clip-path:inset(50%);width:1px}';

	/** A link of the site's own does instead, as long as there is nothing to withdraw. */
	private const LINK = 'body:has([href$="#rd-choices-open"]) #rd-change:has(.rd-undo[hidden]){position:absolute;clip-path:inset(50%)}body:has([href$="#rd-choices-open"]) #rd-change:has(.rd-undo[hidden]) button{display:none}';

	public static function css( Look $look ): string {
		return $look->css() . (string) preg_replace( '/\n\s*/', '', self::CSS )
			. ( 'corner' === $look->position ? self::CORNER : '' )
			. ( 'button' === $look->change ? self::BUTTON : '' )
			. ( 'menu' === $look->change ? self::LINK : '' );
	}
}
