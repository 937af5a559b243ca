<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

use RightsDesk\Cookies\Blocking\Pages;
use RightsDesk\Cookies\Look\Look;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Proof\Shown;

/** The notice on a page: in whatever theme, by the theme's own hooks; nothing here asks who is looking. */
final class Notice {

	/** Of our script. No handle, name or address of ours says what ad blockers look for. */
	public const HANDLE = 'rd-main';

	/**
	 * Who hasn't chosen sees the page, and in the frame after it the notice: in the page's own first frame it would keep
	 * the largest paint waiting (by 20 ms, on WordPress by 44; npm run bench:notice). The page is there once it is read, or
	 * once something of it was painted. On a low screen the notice stands in the page, and would push it down: there it
	 * comes first. Shows as src/notice/show.ts does.
	 */
	private const SHOW = 'if(k.asks){const f=()=>{if(k.asks){s.hidden=!1;d.documentElement.toggleAttribute("data-rd-room",!0)}},r=requestAnimationFrame;if(matchMedia("(min-height:30em)").matches){d.addEventListener("DOMContentLoaded",()=>r(()=>r(f)));new PerformanceObserver(l=>l.getEntriesByName("first-contentful-paint")[0]&&f()).observe({type:"paint",buffered:!0})}else f()}';

	private bool $shown = false;
	/** A block that is a way back was made; perhaps not for the page. */
	private bool $has_change = false;

	/**
	 * @param string $file The plugin's main file.
	 * @param bool   $dnt  Whether Do Not Track counts.
	 */
	public function __construct( private readonly string $file, private readonly Note $note, private readonly Look $look, private readonly bool $dnt ) {}

	/** So that plugins that join scripts know it by its handle; the tag is our own, and shorter. SiteGround's looks past v, not past other versions. */
	public function script(): void {
		if ( $this->works() ) {
			wp_register_script( self::HANDLE, $this->source(), array(), null ); // phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- Its version is in its address.
		}
	}

	public function head(): void {
		if ( $this->asks() ) {
			echo '<style id="rd-style">' . Style::css( $this->look ) . '</style>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Our own CSS; its colours are checked.
		}
		if ( $this->works() ) {
			wp_print_script_tag( array( 'defer' => true, 'src' => $this->source() ) ); // phpcs:ignore WordPress.Arrays
		}
	}

	/** Early in the body; a theme that has no place for it gets it at the end. With nothing to ask it says nothing: the scripts read it. */
	public function section( bool $last = false ): void {
		if ( $this->shown || ! $this->works() ) {
			return;
		}
		$this->shown = true;
		echo $this->markup()->section( $this->note->versions, $this->data(), $this->list_url() ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		wp_print_inline_script_tag( $this->handed( $last ), array( 'id' => 'rd-show' ) );
	}

	/** On every page one way back: this one, unless a block is there to be seen. A block may be made for a description, or a page kept in a cache without it: the page itself knows. */
	public function foot(): void {
		$this->section( true );
		if ( $this->asks() ) {
			$block = '.wp-block-rights-desk-choices-link';
			echo '<div id="rd-change">' . $this->markup()->change() . '</div>'; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
			if ( $this->has_change ) {
				wp_print_inline_script_tag( "[...document.querySelectorAll('$block [data-rd-do=open]')].some(e=>e.getClientRects()[0])&&document.getElementById('rd-change').remove()" );
			}
			echo $this->markup()->without_script( '#rd-change' . ( $this->has_change ? ",$block" : '' ) ); // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
		}
	}

	/** For a block in the page, which then is that way, or for what is made of the page elsewhere. */
	public function change(): string {
		$this->has_change = true;
		return $this->asks() ? $this->markup()->change( 'wp-element-button' ) : '';
	}

	/**
	 * Tells the scripts which section is ours, and where its list is: what an author writes may look like it, but this
	 * one comes before all that, or after it. Not by document.currentScript, in whose place an author can put an element.
	 */
	private function handed( bool $last ): string {
		$list = (string) wp_json_encode( rest_url( 'rights-desk/v1/choices/list' ), JSON_HEX_TAG | JSON_UNESCAPED_SLASHES );
		$show = $this->asks() ? self::SHOW : '';
		return '((d,k,s)=>{if(k&&(s=[...d.querySelectorAll("#rd-choices")].' . ( $last ? 'pop' : 'shift' ) . "())){k.section=s;s.dataset.list=$list;$show}})(document,window.rightsDesk)";
	}

	/** Whether this page holds anything back. */
	private function works(): bool {
		return 'off' !== Mode::of() && Pages::held();
	}

	/** Whether there is anything to ask, too. */
	private function asks(): bool {
		return $this->works() && array_sum( $this->note->versions ) > 0;
	}

	/** @return array<string, string> */
	private function data(): array {
		$locale = determine_locale();
		$home   = get_option( 'home' );
		// Of this site alone: WordPress's own path is that of a whole network. home_url() may carry a language.
		$path   = rtrim( is_string( $home ) ? (string) wp_parse_url( $home, PHP_URL_PATH ) : '', '/' ) . '/' . ( str_starts_with( home_url(), 'https:' ) ? ';secure' : '' );
		return array(
			'v'      => $this->version(),
			'locale' => $locale,
			'text'   => Shown::mark( $this->look->snapshot( $locale, $this->note->versions ), $this->note->versions ),
			...( '/' === $path ? array() : array( 'path' => $path ) ),
			// The answer to a form: to load it anew would send the form again.
			...( 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ? array( 'post' => '1' ) : array() ),
			'say'    => $this->markup()->words( $this->dnt ),
		);
	}

	/** WordPress sends who asks for a page by its number to its own address: to find that here would cost a query. */
	private function list_url(): string {
		$page = get_option( 'wp_page_for_privacy_policy' );
		return is_numeric( $page ) && (int) $page > 0 ? home_url( '/?page_id=' . (int) $page . '#rd-list' ) : '';
	}

	private function markup(): Markup {
		return new Markup( $this->look->texts( determine_locale(), $this->note->versions ) );
	}

	/** @return non-empty-string */
	private function source(): string {
		return plugins_url( 'front/main.js', $this->file ) . '?v=' . $this->version();
	}

	private function version(): string {
		$path = plugin_dir_path( $this->file ) . 'front/main.js';
		return is_file( $path ) ? base_convert( (string) filemtime( $path ), 10, 36 ) : '0';
	}
}
