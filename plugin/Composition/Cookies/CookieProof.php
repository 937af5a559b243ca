<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Blocking\Pages;
use RightsDesk\Cookies\Look\Look;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Proof\Choices;
use RightsDesk\Cookies\Proof\ChoicesCommand;
use RightsDesk\Cookies\Proof\ChoicesController;
use RightsDesk\Cookies\Proof\Days;
use RightsDesk\Cookies\Proof\Desk;
use RightsDesk\Cookies\Proof\Meter;
use RightsDesk\Cookies\Proof\Shown;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Settings;
use RightsDesk\Policy\Caches;

/** That a choice was made, and what was shown: recorded without a person. */
final readonly class CookieProof implements Part {

	public function __construct( private Ground $ground, private CookieRegister $register ) {}

	public function hooks(): void {
		add_action( 'wp_footer', $this->shown_now( ... ), PHP_INT_MAX );
		add_action( Schedule::HOURLY, $this->tidy( ... ) );
		add_action( 'update_option_' . Settings::OPTION, $this->settings_changed( ... ), 10, 2 );
		foreach ( array( 'update_option_' . Note::OPTION, 'add_option_' . Note::OPTION ) as $changed ) {
			add_action( $changed, $this->purge_later( ... ) );
		}
		// The notice names the site.
		add_action( 'update_option_blogname', fn () => 'off' === Mode::of() || $this->purge_later() );
	}

	public function rest( Routes $routes ): void {
		( new ChoicesController( new Desk( $this->choices(), $this->meter(), $this->ground->clock, $this->ground->limits ), $this->choices(), $this->days(), $this->shown(), $this->ground->settings, $this->ground->clock, $this->names( ... ) ) )->register( $routes );
	}

	public function commands(): void {
		\WP_CLI::add_command( 'rights-desk choices', new ChoicesCommand( $this->days(), $this->choices(), $this->ground->chain, $this->kept_from( ... ) ) );
	}

	public function forget( int $request_id ): void {}

	/** Full-page caches let go of every page, once, when all is written. */
	public function purge(): void {
		( new Caches() )->purge_all();
	}

	/** What is left in the folder of temporary files goes with the plugin. */
	public function remove(): void {
		$this->meter()->remove();
	}

	private function purge_later(): void {
		if ( false === has_action( 'shutdown', array( $this, 'purge' ) ) ) {
			// Before the answer is sent off: whoever changed something looks at the site next.
			add_action( 'shutdown', array( $this, 'purge' ), 0 );
		}
	}

	private function settings_changed( mixed $old, mixed $new ): void {
		$cookie = static fn ( mixed $all ): array => is_array( $all ) ? array_filter( $all, static fn ( string|int $key ): bool => str_starts_with( (string) $key, 'cookie_' ) && 'cookie_proof_months' !== $key, ARRAY_FILTER_USE_KEY ) : array();
		if ( $cookie( $old ) != $cookie( $new ) ) { // phpcs:ignore Universal.Operators.StrictComparisons -- In any order.
			$this->purge_later();
		}
	}

	private function shown_now(): void {
		$note = 'off' === Mode::of() || ! Pages::held() ? null : Note::read();
		// With nothing to ask for there is no notice.
		if ( null !== $note && max( $note->versions ) > 0 ) {
			$locale = determine_locale();
			$this->shown()->note( Look::of( $note->look )->snapshot( $locale, $note->versions ), $locale, $note, $this->ground->clock->today() );
		}
	}

	private function tidy(): void {
		$today = $this->ground->clock->today();
		$from  = $this->kept_from();
		$this->days()->count();
		$this->days()->seal();
		$this->choices()->prune( $from );
		$this->shown()->age( $from, $today );
	}

	/** The first day whose decisions are kept. */
	private function kept_from(): string {
		return ( new \DateTimeImmutable( $this->ground->clock->today() ) )->modify( '-' . $this->ground->settings->number( 'cookie_proof_months' ) . ' months' )->format( 'Y-m-d' );
	}

	/** @return array<string, string> */
	private function names(): array {
		return array_column( array_map( static fn ( $one ): array => array( $one->code, $one->name ), $this->register->register()->all() ), 1, 0 );
	}

	private function choices(): Choices {
		return new Choices( $this->ground->db, $this->ground->tables );
	}

	private function meter(): Meter {
		return Meter::of_site( $this->ground->db->prefix );
	}

	private function days(): Days {
		return new Days( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->choices(), $this->meter(), $this->ground->chain, $this->ground->transaction );
	}

	private function shown(): Shown {
		return new Shown( $this->ground->db, $this->ground->tables );
	}
}
