<?php
declare( strict_types=1 );

namespace RightsDesk;

use RightsDesk\Frontdoor\Answer;
use RightsDesk\Frontdoor\AskPage;
use RightsDesk\Frontdoor\Front;
use RightsDesk\Frontdoor\Page;
use RightsDesk\Frontdoor\RequestBlock;
use RightsDesk\Frontdoor\RequestForm;
use RightsDesk\Frontdoor\Rights;
use RightsDesk\Frontdoor\StateWords;
use RightsDesk\Frontdoor\SubjectPage;
use RightsDesk\Frontdoor\SubjectView;
use RightsDesk\History\Chain;
use RightsDesk\Interop\OwnData;
use RightsDesk\Jobs\FindingStore;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Jobs\JobStore;
use RightsDesk\Jobs\Runner;
use RightsDesk\Jobs\SliceStore;
use RightsDesk\Jobs\Ticket;
use RightsDesk\Jobs\WorkAjax;
use RightsDesk\Jobs\Worker;
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
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;
use RightsDesk\Requests\Announcer;
use RightsDesk\Requests\Anonymiser;
use RightsDesk\Requests\Calendar;
use RightsDesk\Requests\Clocks;
use RightsDesk\Requests\Deadline;
use RightsDesk\Requests\Figures;
use RightsDesk\Requests\Intake;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\MailHistory;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\RegisterFile;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestList;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Requests\Steps;
use RightsDesk\Requests\Upkeep;
use RightsDesk\Requests\Workflow;
use RightsDesk\Subjects\Account;
use RightsDesk\Subjects\Call;
use RightsDesk\Subjects\Closing;
use RightsDesk\Subjects\Contents;
use RightsDesk\Subjects\Erasure;
use RightsDesk\Subjects\Export;
use RightsDesk\Subjects\FileSearch;
use RightsDesk\Subjects\Holdings;
use RightsDesk\Subjects\HoldingsAjax;
use RightsDesk\Subjects\Information;
use RightsDesk\Subjects\Needles;
use RightsDesk\Subjects\OwnWords;
use RightsDesk\Subjects\Owner;
use RightsDesk\Subjects\PackageMail;
use RightsDesk\Subjects\Packages;
use RightsDesk\Subjects\PackageStore;
use RightsDesk\Subjects\People;
use RightsDesk\Subjects\Proof;
use RightsDesk\Subjects\Schema;
use RightsDesk\Subjects\Search;
use RightsDesk\Subjects\Sources;
use RightsDesk\Subjects\Vessel;
use RightsDesk\Subjects\Written;

defined( 'ABSPATH' ) || exit;

/**
 * The composition root: each object is built here by hand, and each hook of the plugin is listed here.
 */
final class Plugin {

	private \wpdb $db;
	private string $contract;

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
	private RequestDesk $desk;
	private Upkeep $upkeep;
	private Words $words;
	private Outbox $outbox;
	private SliceStore $slices;
	private Sources $sources;
	private People $people;
	private Vessel $vessel;
	private Packages $packages;
	private JobDesk $job_desk;

	/** @param string $file The plugin's main file. */
	public function __construct( private readonly string $file ) {
		/** @var \wpdb $wpdb */
		global $wpdb;
		$this->db       = $wpdb;
		$this->contract = __DIR__ . '/contract';
		$this->platform();
		$this->history();
	}

	public function boot(): void {
		register_activation_hook( $this->file, $this->install( ... ) );
		register_deactivation_hook( $this->file, $this->schedule->stop( ... ) );
		add_action( 'init', $this->upgrade( ... ), 1 );

		$this->mail();
		$this->subjects();
		$this->jobs();
		$this->requests();
		$this->frontdoor();
		$this->admin();
	}

	/** Leaves nothing of ours behind. */
	public function remove(): void {
		$this->schedule->stop();
		$this->roles->remove();
		$this->tables->drop();
		$this->subjects();
		$this->vessel->destroy();
		foreach ( array( Settings::OPTION, Vault::OPTION, JobDesk::BLOCKED, 'rights_desk_sources' ) as $option ) {
			delete_option( $option );
		}
		delete_metadata( 'user', 0, 'rights_desk_views', '', true );
	}

	private function install(): void {
		$this->tables->install();
		// An option that isn't there costs a query on each page that asks for it.
		add_option( Settings::OPTION, array(), '', true );
		$this->roles->add();
		$this->schedule->start();
	}

	/** After an update of the files, and on each site of a network, no activation comes. */
	private function upgrade(): void {
		if ( ! $this->tables->current() ) {
			$this->install();
		}
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
		add_action( 'shutdown', $this->outbox->flush_after_answer( ... ) );
		add_action( Schedule::HOURLY, fn () => $this->outbox->flush() );
		add_action( Schedule::WORK, fn () => $this->outbox->flush() );
	}

	private function subjects(): void {
		$this->slices   = new SliceStore( $this->db, $this->tables, $this->clock );
		$this->sources  = new Sources( new Owner() );
		$this->people   = new People( $this->db, $this->tables );
		$this->vessel   = new Vessel();
		$this->packages = new Packages(
			new PackageStore( $this->db, $this->tables, $this->clock ),
			$this->vessel,
			new Contents(
				$this->slices,
				$this->vessel,
				new Information( $this->settings, $this->clock, plugins_url( 'contract/package.json', $this->file ) ),
				$this->clock,
				$this->people->of( ... ),
				$this->contract . '/package.json'
			),
			$this->chain,
			$this->clock,
			function ( int $id ): void {
				$this->job_desk->start( $id, 'export' );
			}
		);
		add_filter( 'wp_privacy_personal_data_exporters', ( new Written( $this->db ) )->register( ... ) );
		add_action( Schedule::HOURLY, $this->packages->expire_due( ... ) );
		( new HoldingsAjax( new Holdings( $this->sources, new Call( $this->db ), $this->settings, $this->people->of( ... ) ) ) )->hook();
	}

	private function export(): Export {
		return new Export(
			$this->sources,
			new Call( $this->db ),
			new PackageStore( $this->db, $this->tables, $this->clock ),
			$this->packages,
			$this->vessel,
			$this->slices,
			new PackageMail( $this->outbox, $this->page_link( ... ) ),
			$this->vault,
			$this->clock,
			$this->people->of( ... ),
			$this->carried_out( ... ),
			$this->call_staff( ... )
		);
	}

	private function erasure( JobStore $jobs, FindingStore $findings ): Erasure {
		$needles = new Needles( $this->vault );
		$schema  = new Schema( $this->db );
		return new Erasure(
			$this->sources,
			new Call( $this->db ),
			new Account( $this->db, $this->settings ),
			new OwnWords( $this->db, $this->settings ),
			$needles,
			new Proof( $this->sources, new Call( $this->db ), $needles, $schema, new Search( $this->db, $schema ), new FileSearch(), $findings, $this->slices, $this->tables ),
			new Closing( $jobs, $this->slices, $findings, $this->chain, $this->carried_out( ... ) ),
			$jobs,
			$this->slices,
			$this->people->of( ... ),
			$this->call_staff( ... )
		);
	}

	/** A fresh link to the subject's page, that works at least as long as a package. */
	private function page_link( int $request_id ): string {
		$days = max( 60, $this->settings->number( 'page_days' ) );
		$key  = $this->tokens->issue( $request_id, Tokens::PAGE, $this->clock->now()->modify( "+$days days" ) );
		return add_query_arg(
			array(
				'rights-desk' => 'request',
				'key'         => $key,
			),
			home_url( '/' )
		);
	}

	private function carried_out( int $request_id, string $outcome, string $kept = '' ): void {
		$this->desk->carried_out( $request_id, $outcome, $kept );
	}

	private function call_staff( int $request_id, string $kind ): void {
		$this->upkeep->call_staff( $request_id );
		do_action( 'rights_desk_attention', $request_id, $kind );
	}

	private function jobs(): void {
		$store  = new JobStore( $this->db, $this->tables, $this->clock );
		$findings = new FindingStore( $this->db, $this->tables );
		$tasks  = array(
			'export' => $this->export(),
			'erase'  => $this->erasure( $store, $findings ),
		);
		$runner = new Runner( $store, $this->slices, $tasks );
		$worker = new Worker( new Ticket( $this->tokens, $this->vault, $this->clock ), $this->settings );
		$worker->enter();
		$this->job_desk = new JobDesk( $store, $this->slices, $findings, $tasks, $runner, $worker, $this->chain );
		( new WorkAjax( $runner, $worker, $this->job_desk ) )->hook();
		add_action( 'rights_desk_job_started', fn () => $this->schedule->soon() );
		add_action( Schedule::WORK, fn () => $this->job_desk->work( 20 ) && $this->schedule->soon( 5 ) );
	}

	private function requests(): void {
		$contract = new Contract( $this->contract );
		/** @var array{countries: array<string, array{church?: string, holidays: list<array{name: string, on?: string, easter?: int, weekday?: int, from?: int, to?: int, moves?: string}>}>} $holidays */
		$holidays   = $contract->table( 'holidays' );
		$workflow   = new Workflow( $contract->table( 'workflow' ) ); // @phpstan-ignore argument.type (the contract's schema says so)
		$store      = new RequestStore( $this->db, $this->tables );
		$clocks     = new Clocks( new Deadline( new Calendar( $holidays['countries'] ) ), $this->clock, $this->settings );
		$letters    = new Letters( $this->outbox, $this->tokens, $this->limits, $this->clock, $this->settings );
		$announcer  = new Announcer();
		$anonymiser = new Anonymiser( $store, $this->chain, $this->tokens, $this->outbox, $this->job_desk );

		$this->desk   = new RequestDesk(
			$store,
			$workflow,
			new Intake( $workflow, $this->clock ),
			$clocks,
			new Steps( $store, $workflow, $clocks, $letters, $this->chain, $this->clock ),
			$letters,
			$this->job_desk,
			$anonymiser,
			$announcer,
			$this->transaction,
			$this->tokens,
			$this->limits,
			$this->vault,
			$this->clock,
			$this->settings
		);
		$this->upkeep = new Upkeep( $store, $workflow, $clocks, $letters, $this->chain, $anonymiser, $announcer, $this->transaction, $this->outbox, $this->tokens, $this->limits, $this->clock, $this->settings );
		add_action( Schedule::HOURLY, $this->upkeep->run( ... ) );
		add_action( 'init', fn () => do_action( 'rights_desk_ready', $this->desk ), 99 );

		$mailed = new MailHistory( $store, $this->chain );
		add_action( 'rights_desk_mail_sent', $mailed->sent( ... ), 10, 2 );
		add_action( 'rights_desk_mail_failed', $mailed->failed( ... ), 10, 3 );

		$own = new OwnData( $this->desk, $store, $anonymiser, $this->transaction, $this->words, $this->clock );
		add_filter( 'wp_privacy_personal_data_exporters', $own->exporters( ... ) );
		add_filter( 'wp_privacy_personal_data_erasers', $own->erasers( ... ) );

		$doors = new Doors( $this->contract, $this->settings, $this->clock, $this->words, $this->chain, $this->outbox, $this->job_desk, $this->packages, $this->desk, $this->upkeep, $store, new RequestList( $this->db, $this->tables, $this->clock ), new RegisterFile( $this->db, $this->tables, $this->clock ), new Figures( $this->db, $this->tables, $this->clock ), $workflow, $clocks );
		add_action( 'rest_api_init', $doors->rest( ... ) );
		add_action( 'cli_init', $doors->commands( ... ) );
	}

	private function frontdoor(): void {
		$folder = __DIR__ . '/blocks/request-form';
		$form   = new RequestForm( $this->settings, $this->words, new Rights() );
		$block  = new RequestBlock( $form, $folder );
		add_action( 'init', $block->register( ... ) );
		add_filter( RequestBlock::FILTER, $block->render( ... ), 10, 3 );

		$page     = new Page( $folder . '/style-index.css' );
		$answer   = new Answer();
		$refusals = new RefusalText();
		$view     = new SubjectView( $this->words, new StateWords(), $form );
		$subject  = new SubjectPage( $this->desk, $this->tokens, $this->limits, $this->packages, $view, $page, $answer, $refusals );
		$front    = new Front( new AskPage( $this->desk, $form, $page, $answer, $refusals ), $subject );
		add_action( 'wp_loaded', $front->answer( ... ) );
	}

	private function admin(): void {
		$page = new AdminPage( new Assets( $this->file ), $this->clock );
		add_action( 'admin_menu', $page->register_menu( ... ) );
		add_action( 'admin_enqueue_scripts', $page->enqueue( ... ) );
		add_action( 'init', $page->register_meta( ... ) );
	}
}
