<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Notice;

/**
 * The notice in HTML: for every visitor the same, so that any cache may keep the page. Hidden, until the line
 * after it finds that this visitor hasn't chosen.
 */
final readonly class Markup {

	/** @param array<string, string> $texts As Look gives them. */
	public function __construct( private array $texts ) {}

	/**
	 * @param array{analytical: int, tracking: int} $versions
	 * @param array<string, string>                 $data     For the scripts, as data attributes.
	 * @param string                                $list     Address of the list of cookies; '' when there is none.
	 */
	public function section( array $versions, array $data, string $list, bool $hidden = true ): string {
		$html  = '<h2 id="rd-title" tabindex="-1">' . $this->say( 'title' ) . '</h2><p>' . $this->say( 'body' ) . '</p>';
		$html .= '<p data-rd-state>' . $this->say( 'unasked' ) . '</p>';
		$html .= '<p>' . self::button( 'more', $this->say( 'more' ), ' aria-expanded="false"' );
		$html .= ( '' === $list ? '' : ' <a href="' . esc_url( $list ) . '">' . $this->say( 'list' ) . '</a>' ) . '</p>';
		$html .= '<p><label><b>' . $this->say( 'functional' ) . '</b> ' . $this->say( 'functional_why' ) . ' (' . $this->say( 'always' ) . ')</label>';
		foreach ( array_keys( array_filter( $versions ) ) as $category ) {
			$html .= ' <label><input type="checkbox" name="' . $category . '"><b>' . $this->say( $category ) . '</b> ' . $this->say( "{$category}_why" ) . '</label>';
		}
		$html .= '</p><p class="rd-acts">' . self::button( 'withdraw', $this->say( 'refuse' ) ) . self::button( 'accept', $this->say( 'accept' ) ) . self::button( 'save', $this->say( 'save' ) ) . '</p>';
		$given = '';
		foreach ( $data as $name => $value ) {
			$given .= " data-$name=\"" . esc_attr( $value ) . '"';
		}
		if ( 0 === array_sum( $versions ) ) {
			return "<section id=\"rd-choices\"$given hidden></section>";
		}
		return '<section id="rd-choices" aria-labelledby="rd-title"' . $given . ( $hidden ? ' hidden' : '' ) . ">$html</section>";
	}

	/**
	 * How it stands, and both ways: into the notice, and out of all with one click.
	 *
	 * @param string $of_theme The class that themes draw buttons by.
	 */
	public function change( string $of_theme = '' ): string {
		return '<p data-rd-state role="status"></p>' . self::button( 'open', $this->say( 'change' ), '' === $of_theme ? '' : " class=\"$of_theme\"" ) . self::button( 'withdraw', $this->say( 'withdraw' ), ' class="' . trim( "rd-undo $of_theme" ) . '" hidden' );
	}

	/** @param string $idle What does nothing without JavaScript, as CSS selects it. */
	public function without_script( string $idle ): string {
		return "<noscript><style>$idle{display:none}</style><p>" . $this->say( 'noscript' ) . '</p></noscript>';
	}

	/**
	 * What the scripts say of how it stands; in the order that they know (src/notice/run/say.ts).
	 *
	 * @param bool $dnt Do Not Track counts too.
	 */
	public function words( bool $dnt ): string {
		$names = array( 'unasked', $dnt ? 'signal' : 'gpc', 'stands_none', 'stands_some', 'receipt', 'single' );
		return implode( '|', array_map( fn ( string $name ): string => str_replace( '|', '/', $this->texts[ $name ] ?? '' ), $names ) );
	}

	private static function button( string $act, string $text, string $more = '' ): string {
		return "<button type=\"button\" data-rd-do=\"$act\"$more>$text</button>";
	}

	private function say( string $name ): string {
		return esc_html( $this->texts[ $name ] ?? '' );
	}
}
