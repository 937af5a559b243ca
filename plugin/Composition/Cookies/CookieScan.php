<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Blocking\Own;
use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Scan\FindingStore;
use RightsDesk\Cookies\Scan\Front;
use RightsDesk\Cookies\Scan\Html;
use RightsDesk\Cookies\Scan\Known;
use RightsDesk\Cookies\Scan\Mailed;
use RightsDesk\Cookies\Scan\Pages;
use RightsDesk\Cookies\Scan\Quiet;
use RightsDesk\Cookies\Scan\RunStore;
use RightsDesk\Cookies\Scan\ScanCommand;
use RightsDesk\Cookies\Scan\ScanController;
use RightsDesk\Cookies\Scan\ScanDesk;
use RightsDesk\Cookies\Scan\ScanView;
use RightsDesk\Cookies\Scan\ServerScan;
use RightsDesk\Cookies\Scan\Settling;
use RightsDesk\Cookies\Scan\View;
use RightsDesk\History\Actor;
use RightsDesk\Platform\Assets;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;

/** What the site's own pages load and keep, found and judged. Built when it is asked: visitors need none of it. */
final readonly class CookieScan implements Part {

	/** How long one run of the weekly look may take. */
	private const SECONDS = 20;

	public function __construct( private Ground $ground, private CookieRegister $register ) {}

	/** Before anything looks who is there: a page that a scan looks at is that of somebody without login. */
	public function enter(): void {
		if ( isset( $_GET[ View::KEY ] ) ) { // phpcs:ignore WordPress.Security.NonceVerification -- Signed.
			$this->frames()->enter();
		}
	}

	public function hooks(): void {
		add_action( Schedule::DAILY, $this->weekly( ... ) );
		add_action( Schedule::HOURLY, $this->work( ... ) );
		// What a scan saw may need asking for.
		add_action( 'rights_desk_scanned', fn () => $this->register->register()->note(), 5, 0 );
		add_action( 'admin_enqueue_scripts', fn ( string $screen ) => $this->quiet()->enqueue( $screen ) );
	}

	public function rest( Routes $routes ): void {
		$desk = $this->desk();
		( new ScanController( $desk, $this->view(), $this->frames(), $this->settling(), $this->server() ) )->register( $routes );
	}

	public function commands(): void {
		\WP_CLI::add_command( 'rights-desk scan', new ScanCommand( fn (): array => array( $this->desk(), $this->server() ) ) );
	}

	public function forget( int $request_id ): void {}

	public function desk(): ScanDesk {
		$g = $this->ground;
		return new ScanDesk( new RunStore( $g->db, $g->tables, $g->clock ), $this->findings(), new Pages( $g->db ), $this->known(), $g->chain, $g->transaction, new Mailed( $g->outbox, $g->limits, $g->settings ) );
	}

	/** The HTML of a page as checks read it. */
	public function html(): Html {
		$known = $this->known();
		return new Html( $known->own( ... ), $known->inline( ... ) );
	}

	public function view(): ScanView {
		return new ScanView( $this->desk(), $this->register->register(), $this->ground->clock );
	}

	private function known(): Known {
		$judge = static fn (): Judge => Judge::without_rules( Own::hosts() );
		return new Known( fn (): array => $this->register->register()->active(), fn (): array => $this->register->presets()->all(), $judge );
	}

	private function findings(): FindingStore {
		return new FindingStore( $this->ground->db, $this->ground->tables, $this->ground->clock );
	}

	private function settling(): Settling {
		$g = $this->ground;
		return new Settling( $this->findings(), $this->known(), $this->register->register(), $g->settings, $g->chain, $g->transaction );
	}

	private function server(): ServerScan {
		return new ServerScan( $this->desk(), $this->html(), $this->frames() );
	}

	private function frames(): View {
		$g     = $this->ground;
		$front = new Front( $g->file, $g->clock );
		return new View( $g->tokens, $g->vault, $g->clock, $front->choice( ... ), $front->probe( ... ), fn ( string $html ): array => $front->told( $this->html()->read( $html ) ) );
	}

	private function quiet(): Quiet {
		return new Quiet( new Assets( $this->ground->file ), $this->desk( ... ), $this->ground->clock );
	}

	/** Once a week, and only where somebody wants to know: the notice is on, or a scan was made. */
	private function weekly(): void {
		$desk = $this->desk();
		$used = 'off' !== Mode::of() || null !== $desk->last( 'browser' );
		if ( $used && $this->ground->limits->take( 'scan/server', 1, WEEK_IN_SECONDS - HOUR_IN_SECONDS ) ) {
			$this->server()->begin();
			$this->work();
		}
	}

	private function work(): void {
		if ( null !== $this->desk()->running( 'server' ) && $this->server()->work( self::SECONDS, Actor::system() ) ) {
			wp_schedule_single_event( time() + MINUTE_IN_SECONDS, Schedule::HOURLY );
		}
	}

}
