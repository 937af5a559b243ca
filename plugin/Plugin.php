<?php
declare( strict_types=1 );

namespace RightsDesk;

defined( 'ABSPATH' ) || exit;

use RightsDesk\Composition\Claims;
use RightsDesk\Composition\Consents;
use RightsDesk\Composition\Cookies;
use RightsDesk\Composition\Copies;
use RightsDesk\Composition\Desks;
use RightsDesk\Composition\Doors;
use RightsDesk\Composition\Fronts;
use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Kinds;
use RightsDesk\Composition\Lifecycle;
use RightsDesk\Composition\Measurings;
use RightsDesk\Composition\Notifications;
use RightsDesk\Composition\Part;
use RightsDesk\Composition\Policies;
use RightsDesk\Composition\Processings;
use RightsDesk\Composition\Promising;
use RightsDesk\Composition\Retentions;
use RightsDesk\Composition\Sealings;
use RightsDesk\Composition\Shares;
use RightsDesk\Composition\Standings;
use RightsDesk\Composition\Transports;
use RightsDesk\Composition\Works;
use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Interop\OwnData;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Mail\Outbox;
use RightsDesk\Mail\Templates;
use RightsDesk\Mail\Texts;
use RightsDesk\Mail\WordPressMailer;
use RightsDesk\Mail\Words;
use RightsDesk\Platform\AdminPage;
use RightsDesk\Platform\Assets;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\PolicyEditor;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;
use RightsDesk\Requests\Figures;
use RightsDesk\Requests\RegisterFile;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestList;
use RightsDesk\Subjects\Packages;
use RightsDesk\Retention\Cases;

/**
 * The composition root: each object is built here by hand, and each hook of the plugin is listed here.
 */
final class Plugin {

	private \wpdb $db;
	private string $contract;
	private Contract $contracts;

	private Tables $tables;
	private Transaction $transaction;
	private Clock $clock;
	private Vault $vault;
	private Settings $settings;
	private Tokens $tokens;
	private Limits $limits;
	private Roles $roles;
	private Schedule $schedule;
	private Chain $chain;
	private Words $words;
	private Outbox $outbox;
	private ?Works $works = null;
	private Ground $ground;
	private Lifecycle $lifecycle;
	private Sealings $sealings;
	private Processings $processings;
	private Transports $transports;
	private Standings $standings;
	private Consents $consents;
	private Retentions $retentions;
	private Claims $claims;
	private Copies $copies;
	private Kinds $kinds;
	private Shares $shares;
	private ?Desks $desks = null;
	private Measurings $measurings;
	private ?Cookies $cookies = null;
	private Policies $policies;
	private Notifications $notifications;
	private Promising $promising;

	/** @param string $file The plugin's main file. */
	public function __construct( private readonly string $file ) {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$this->db       = $wpdb;
		$this->contract = __DIR__ . '/contract';
		$this->contracts = new Contract( $this->contract );
		$this->platform();
		$this->history();
		$this->mail();
		$this->ground    = new Ground( $this->file, $this->db, $this->contracts, $this->tables, $this->transaction, $this->clock, $this->vault, $this->settings, $this->tokens, $this->limits, $this->schedule, $this->chain, $this->words, $this->outbox );
		$this->lifecycle = new Lifecycle( $this->ground, $this->roles, $this->cookies( ... ) );
	}

	public function boot(): void {
		$this->lifecycle->hooks();
		$this->sending();
		$this->rooms();
		$this->jobs();
		$this->requests();
		$this->frontdoor();
		$this->admin();
	}

	/** Leaves nothing of ours behind. */
	public function remove(): void {
		$this->lifecycle->remove();
	}

	private function platform(): void {
		$this->tables   = new Tables( $this->db );
		$this->transaction = new Transaction( $this->db );
		$this->clock    = new Clock();
		$this->vault    = new Vault();
		$this->settings = new Settings( $this->contract );
		$this->tokens   = new Tokens( $this->db, $this->tables, $this->clock );
		$this->limits   = new Limits( $this->db, $this->tables, $this->clock, $this->vault );
		$this->roles    = new Roles();
		$this->schedule = new Schedule();
	}

	private function history(): void {
		$this->chain = new Chain( $this->db, $this->tables, $this->clock, $this->transaction );
	}

	private function mail(): void {
		$this->words  = new Words( $this->settings );
		$this->outbox = new Outbox(
			$this->db,
			$this->tables,
			$this->clock,
			$this->vault,
			new Templates( $this->settings, new Texts(), $this->words ),
			new WordPressMailer(),
			$this->schedule
		);
	}

	private function sending(): void {
		add_action( 'shutdown', $this->outbox->flush_after_answer( ... ) );
		add_action( Schedule::HOURLY, fn () => $this->outbox->flush() );
		add_action( Schedule::WORK, fn () => $this->outbox->flush() );
	}

	/** In the order in which they may depend on one another. */
	private function rooms(): void {
		$this->sealings    = new Sealings( $this->ground, fn (): Retentions => $this->retentions );
		$this->processings = new Processings(
			$this->ground,
			fn ( int $id ) => $this->desks()->desk->settled( $id ),
			$this->call_staff( ... ),
			fn ( string $email ): array => $this->standings->desk->addresses( $email )
		);
		$this->transports  = new Transports( $this->ground, $this->processings, fn ( string $email ): bool => null !== $this->copies->ledger()->find( $email ) );
		$this->standings   = new Standings( $this->ground, $this->sealings, $this->processings, fn ( string $email ): bool => array() !== array_filter( $this->standings->desk->addresses( $email ), $this->desks()->desk->leaves( ... ) ) );
		$this->consents    = new Consents( $this->ground, $this->processings, $this->standings );
		$this->retentions  = new Retentions(
			$this->ground,
			$this->sealings,
			fn (): JobDesk => $this->works()->jobs,
			fn ( string $email, string $name, Actor $actor ): int => $this->desks()->opening->erasure( $email, $name, $actor ),
			fn ( string $email ): bool => $this->desks()->desk->leaves( $email )
		);
		$this->kinds       = new Kinds( $this->ground, $this->standings, $this->processings, fn (): RequestDesk => $this->desks()->desk );
		$this->copies      = new Copies( $this->ground, $this->sealings, $this->processings, $this->standings, $this->retentions->waiting( ... ), fn ( string $email ): int => $this->desks()->replay->erase( $email ) );
		$this->claims      = new Claims( $this->ground, $this->processings, $this->standings, $this->kinds, fn (): RequestDesk => $this->desks()->desk, fn (): Packages => $this->works()->packages );
		$this->measurings  = new Measurings( $this->ground, $this->processings, $this->sealings, $this->standings, $this->retentions );
		$this->policies    = new Policies( $this->ground, $this->processings, $this->retentions, $this->measurings, $this->cookies() );
		$this->notifications = new Notifications( $this->ground, $this->sealings, $this->transports, $this->policies, $this->standings, $this->consents, fn (): array => $this->desks()->desk->leaving() );
		$this->promising   = new Promising( $this->ground, $this->sealings, $this->processings, $this->transports, $this->standings, $this->retentions, $this->copies, $this->measurings, $this->policies, $this->cookies() );
		$this->shares      = new Shares( $this->parts( ... ) );
		foreach ( $this->parts() as $part ) {
			$part->hooks();
		}
		add_action( 'cli_init', fn () => array_map( static fn ( Part $part ) => $part->commands(), $this->parts() ) );
	}

	private function cookies(): Cookies {
		return $this->cookies ??= new Cookies( $this->ground );
	}

	/** @return list<Part> */
	private function parts(): array {
		return array( $this->sealings, $this->processings, $this->transports, $this->standings, $this->consents, $this->retentions, $this->claims, $this->kinds, $this->copies, $this->measurings, $this->cookies(), $this->policies, $this->notifications, $this->promising );
	}

	private function works(): Works {
		return $this->works ??= new Works(
			$this->file,
			$this->db,
			$this->tables,
			$this->clock,
			$this->vault,
			$this->settings,
			$this->tokens,
			$this->chain,
			$this->outbox,
			$this->notifications->gone( ... ),
			fn ( int $id, string $outcome, string $kept = '' ) => $this->desks()->desk->carried_out( $id, $outcome, $kept ),
			$this->call_staff( ... ),
			$this->retentions,
			$this->sealings->veil,
			$this->copies
		);
	}

	private function desks(): Desks {
		return $this->desks ??= new Desks( $this->ground, $this->works()->jobs, $this->works()->packages, $this->shares, $this->forget( ... ), fn ( \DateTimeImmutable $at ): ?int => $this->policies->desk()->answer_days( $at ) );
	}

	/** On most pages of a site nothing of this happens: it is built when it does. */
	private function jobs(): void {
		if ( wp_doing_ajax() ) {
			$this->works()->worker->enter();
			$this->works()->ajax->hook();
			$this->works()->holdings->hook();
		}
		add_filter( 'wp_privacy_personal_data_exporters', fn ( array $all ): array => $this->works()->written->register( $all ) );
		add_action( 'rights_desk_job_started', fn () => $this->schedule->soon() );
		add_action( Schedule::HOURLY, fn () => $this->works()->packages->expire_due() );
		foreach ( array( Schedule::WORK, Schedule::HOURLY ) as $appointment ) {
			add_action( $appointment, fn () => $this->works()->jobs->work( 20 ) && $this->schedule->soon( 5 ) );
		}
	}

	private function call_staff( int $request_id, string $kind ): void {
		$request_id > Cases::NUMBERS ? $this->retentions->call_staff() : $this->desks()->upkeep->call_staff( $request_id );
		do_action( 'rights_desk_attention', $request_id, $kind );
	}

	private function requests(): void {
		Desks::hooks( $this->desks( ... ) );
		add_filter( 'wp_privacy_personal_data_exporters', fn ( array $all ): array => $this->own()->exporters( $all ) );
		add_filter( 'wp_privacy_personal_data_erasers', fn ( array $all ): array => $this->own()->erasers( $all ) );
		add_action( 'rest_api_init', fn () => $this->doors()->rest() );
		add_action( 'cli_init', fn () => $this->doors()->commands() );
	}

	private function own(): OwnData {
		return new OwnData( $this->desks()->desk, $this->desks()->store, $this->desks()->anonymiser, $this->transaction, $this->words, $this->clock, $this->claims->held( ... ) );
	}

	private function doors(): Doors {
		[ $works, $desks ] = array( $this->works(), $this->desks() );
		return new Doors( $this->contract, $this->settings, $this->clock, $this->words, $this->chain, $this->outbox, $works->jobs, $works->packages, $desks->desk, $desks->upkeep, $desks->store, new RequestList( $this->db, $this->tables, $this->clock ), new RegisterFile( $this->db, $this->tables, $this->clock ), new Figures( $this->db, $this->tables, $this->clock ), $desks->workflow, $desks->clocks, $this->parts(), $this->shares->more( ... ), $this->copies->ledger()->requests( ... ) );
	}

	private function forget( int $request_id ): void {
		foreach ( $this->parts() as $part ) {
			$part->forget( $request_id );
		}
	}

	private function frontdoor(): void {
		( new Fronts( $this->ground, fn (): RequestDesk => $this->desks()->desk, fn (): Packages => $this->works()->packages, $this->kinds, $this->shares ) )->hooks();
	}

	private function admin(): void {
		$assets = new Assets( $this->file );
		$page   = new AdminPage( $assets, $this->clock );
		add_action( 'admin_menu', $page->register_menu( ... ) );
		add_action( 'admin_enqueue_scripts', $page->enqueue( ... ) );
		add_action( 'init', $page->register_meta( ... ) );
		// Built when an editor opens, not on every page.
		$editor = static fn (): PolicyEditor => new PolicyEditor( $assets, $page, 'rights_desk_policy' );
		add_action( 'enqueue_block_editor_assets', static fn () => $editor()->enqueue() );
		add_filter( 'block_editor_settings_all', static fn ( array $settings, \WP_Block_Editor_Context $context ): array => $editor()->settings( $settings, $context ), 10, 2 );
	}
}
