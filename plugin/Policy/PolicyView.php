<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;

/** What a visitor sees of the policy: the version in force, or the one that its address names. Looking changes nothing. */
final readonly class PolicyView {

	/** A version's own address; two of them with a hyphen: their difference. */
	public const VERSION = 'rights_desk_version';
	public const BETWEEN = 'rights_desk_compare';
	public const WITH    = 'rights_desk_with';

	public function __construct( private Copies $copies, private VersionStore $store, private InForce $rule, private When $when, private Headings $headings, private Difference $difference, private PolicyFoot $foot, private Clock $clock ) {}

	/** @param int $page The page that it stands on; 0: none. */
	public function html( int $page, string $locale, bool $contents = true, bool $versions = true ): string {
		$shelf    = $this->copies->of( $page );
		$now      = $this->clock->now();
		$language = $this->rule->language( $shelf->languages( $this->rule, $now ), '' === $locale ? determine_locale() : $locale, get_locale() );
		if ( null === $language ) {
			return '<p>' . esc_html__( 'No version of this policy is in force yet.', 'rights-desk' ) . '</p>' . $this->foot->contact( '' );
		}
		$editions = $shelf->of( $language );
		[ $one, $two ] = self::asked();
		$address  = static fn ( int $number ): string => self::address( $page, self::VERSION, (string) $number );
		if ( $two > 0 ) {
			return $this->between( $one, $two, $editions, $address ) . $this->list( $page, $editions, $now, $address, true );
		}
		$current = $this->rule->at( $editions, $now );
		$shown   = $one > 0 ? self::numbered( $editions, $one ) : $current;
		$lead    = null === $shown ? '<p role="status">' . esc_html( $one > 0 ? __( 'There is no such version.', 'rights-desk' ) : __( 'No version of this policy is in force yet.', 'rights-desk' ) ) . '</p>' : $this->lead( $shown, $editions, $now );
		$text    = null === $shown ? null : $this->text( $shelf, $shown );
		return '<div class="rd-policy" data-version="' . (int) $shown?->number . '" data-at="' . $now->getTimestamp() . '">'
			. $lead
			. ( $shown?->id === $current?->id ? '' : '<p><a href="' . esc_url( self::address( $page, '', '' ) ) . '">' . esc_html__( 'To the version in force', 'rights-desk' ) . '</a></p>' )
			. ( $one > 0 ? '' : $this->announcement( $shelf, $editions, $now, $address ) )
			. ( null === $text || '' === $text['changes'] ? '' : '<details class="rd-policy-changes"><summary>' . esc_html__( 'What changed with this version', 'rights-desk' ) . '</summary>' . $this->changes( $text['changes'] ) . '</details>' )
			. ( null === $shown || null === $text ? '' : ( $contents ? $this->contents( $text['html'] ) : '' ) . $this->body( $shown, $text ) )
			. $this->foot->contact( $text['html'] ?? '' )
			. ( $versions ? $this->list( $page, $editions, $now, $address, $one > 0 ) : '' )
			. '</div>';
	}

	/** The page's address, with something asked of it. */
	public static function address( int $page, string $name, string $value ): string {
		$url = $page > 0 ? (string) get_permalink( $page ) : home_url( '/?rights-desk=policy' );
		return '' === $name ? $url : add_query_arg( $name, rawurlencode( $value ), $url );
	}

	/** Whether another version than the one in force is asked for. */
	public static function asks(): bool {
		return array( 0, 0 ) !== self::asked();
	}

	/** @return array{0: int, 1: int} */
	private static function asked(): array {
		// phpcs:disable WordPress.Security.NonceVerification.Recommended, WordPress.Security.ValidatedSanitizedInput -- A number that chooses what is shown.
		$number = static fn ( string $name ): int => is_string( $_GET[ $name ] ?? null ) && 1 === preg_match( '/^\d{1,6}$/', $_GET[ $name ] ) ? (int) $_GET[ $name ] : 0;
		return $number( self::BETWEEN ) > 0 && $number( self::WITH ) > 0 ? array( $number( self::BETWEEN ), $number( self::WITH ) ) : array( $number( self::VERSION ), 0 );
		// phpcs:enable
	}

	/** @param list<Edition> $editions */
	private function lead( Edition $shown, array $editions, \DateTimeImmutable $now ): string {
		$since = $this->when->html( $shown->effective_at );
		$until = $this->rule->until( $shown, $editions );
		$words = match ( $this->rule->state( $shown, $editions, $now ) ) {
			/* translators: 1: number of the version, 2: a day. */
			'in_force'  => sprintf( esc_html__( 'Version %1$d, in force since %2$s. It replaces all earlier versions.', 'rights-desk' ), $shown->number, $since ),
			/* translators: 1: number of the version, 2: a day. */
			'announced' => '<strong>' . esc_html__( 'Announcement.', 'rights-desk' ) . '</strong> ' . sprintf( esc_html__( 'Version %1$d takes effect on %2$s and then replaces all earlier versions.', 'rights-desk' ), $shown->number, $since ),
			/* translators: 1: number of the version, 2: a day. */
			'retracted' => '<strong>' . esc_html__( 'Called off.', 'rights-desk' ) . '</strong> ' . sprintf( esc_html__( 'Version %1$d was announced for %2$s and never took effect.', 'rights-desk' ), $shown->number, $since ),
			/* translators: 1: number of the version, 2: a day, 3: a day. */
			default     => '<strong>' . esc_html__( 'Void.', 'rights-desk' ) . '</strong> ' . sprintf( esc_html__( 'Version %1$d was in force from %2$s until %3$s.', 'rights-desk' ), $shown->number, $since, null === $until ? '' : $this->when->html( $until ) ),
		};
		return "<p class=\"rd-policy-lead\">$words</p>";
	}

	/**
	 * @param list<Edition>         $editions
	 * @param \Closure(int): string $address
	 */
	private function announcement( Shelf $shelf, array $editions, \DateTimeImmutable $now, \Closure $address ): string {
		$next = $this->rule->next( $editions, $now );
		return null === $next ? '' : '<p class="rd-policy-next">' . sprintf(
			/* translators: 1: number of the version, 2: a day. */
			esc_html__( 'Version %1$d takes effect on %2$s.', 'rights-desk' ),
			$next->number,
			$this->when->html( $next->effective_at )
		) . ' <a href="' . esc_url( $address( $next->number ) ) . '">' . esc_html__( 'Read it now', 'rights-desk' ) . '</a></p>' . $this->changes( $shelf->texts[ $next->id ]['changes'] ?? '' );
	}

	/** In the words of who published it. */
	private function changes( string $words ): string {
		return '' === $words ? '' : '<p class="rd-policy-changed">' . nl2br( esc_html( $words ), false ) . '</p>';
	}

	private function contents( string $html ): string {
		$items = '';
		foreach ( $this->headings->contents( $html ) as $heading ) {
			$items .= '<li><a href="#' . esc_attr( $heading['id'] ) . '">' . esc_html( $heading['text'] ) . '</a></li>';
		}
		return '' === $items ? '' : '<nav class="rd-policy-contents" aria-label="' . esc_attr__( 'Contents of this policy', 'rights-desk' ) . "\"><ol>$items</ol></nav>";
	}

	/**
	 * What was published, as it was: kept clean when it was made.
	 *
	 * @param array{changes: string, html: string, css: string} $text
	 */
	private function body( Edition $shown, array $text ): string {
		return ( '' === $text['css'] ? '' : '<style>' . str_replace( '</', '<\/', $text['css'] ) . '</style>' )
			. '<article class="rd-policy-text" lang="' . esc_attr( str_replace( '_', '-', $shown->locale ) ) . "\">{$text['html']}</article>";
	}

	/** @return array{changes: string, html: string, css: string}|null */
	private function text( Shelf $shelf, Edition $shown ): ?array {
		$version = isset( $shelf->texts[ $shown->id ] ) ? null : $this->store->find( $shown->id );
		return $shelf->texts[ $shown->id ] ?? ( null === $version ? null : array( 'changes' => $version->changes, 'html' => $version->html, 'css' => $version->css ) );
	}

	/**
	 * @param list<Edition>         $editions
	 * @param \Closure(int): string $address
	 */
	private function between( int $one, int $two, array $editions, \Closure $address ): string {
		$from = self::numbered( $editions, min( $one, $two ) );
		$to   = self::numbered( $editions, max( $one, $two ) );
		$old  = null === $from ? null : $this->store->find( $from->id );
		$new  = null === $to ? null : $this->store->find( $to->id );
		if ( null === $old || null === $new ) {
			return '<p role="status">' . esc_html__( 'There is no such version.', 'rights-desk' ) . '</p>';
		}
		$html = $this->difference->html( $old->text, $new->text );
		/* translators: 1: number of a version, 2: number of another. */
		return '<div class="rd-policy"><h2>' . esc_html( sprintf( __( 'From version %1$d to version %2$d', 'rights-desk' ), $old->number, $new->number ) ) . '</h2>'
			. ( '' === $html ? '<p>' . esc_html__( 'The text is the same.', 'rights-desk' ) . '</p>' : $html )
			. '<p><a href="' . esc_url( $address( $new->number ) ) . '">' . esc_html__( 'Read the newer one', 'rights-desk' ) . '</a></p></div>';
	}

	/**
	 * @param list<Edition>         $editions
	 * @param \Closure(int): string $address
	 */
	private function list( int $page, array $editions, \DateTimeImmutable $now, \Closure $address, bool $open ): string {
		$shown = array_values( array_filter( $editions, static fn ( Edition $one ): bool => null === $one->retracted_at ) );
		return count( $shown ) < 2 ? '' : $this->foot->versions( $page, array_reverse( $shown ), fn ( Edition $one ): string => $this->lead( $one, $editions, $now ), $address, $open );
	}

	/** @param list<Edition> $editions */
	private static function numbered( array $editions, int $number ): ?Edition {
		foreach ( $editions as $edition ) {
			if ( $number === $edition->number ) {
				return $edition;
			}
		}
		return null;
	}
}
