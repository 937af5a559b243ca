<?php
declare( strict_types=1 );

namespace RightsDesk;

use RightsDesk\Frontdoor\RequestBlock;
use RightsDesk\Frontdoor\RequestForm;
use RightsDesk\Frontdoor\Rights;
use RightsDesk\History\Chain;
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
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;
use RightsDesk\Subjects\Call;
use RightsDesk\Subjects\Contents;
use RightsDesk\Subjects\Export;
use RightsDesk\Subjects\Information;
use RightsDesk\Subjects\Owner;
use RightsDesk\Subjects\PackageMail;
use RightsDesk\Subjects\PackageStore;
use RightsDesk\Subjects\Packages;
use RightsDesk\Subjects\People;
use RightsDesk\Subjects\Sources;
use RightsDesk\Subjects\Vessel;
use RightsDesk\Subjects\Written;

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
		delete_option( Settings::OPTION );
		delete_option( Vault::OPTION );
	}

	private function install(): void {
		$this->tables->install();
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
			fn ( int $id ) => $this->job_desk->start( $id, 'export' )
		);
		add_filter( 'wp_privacy_personal_data_exporters', ( new Written( $this->db ) )->register( ... ) );
		add_action( Schedule::HOURLY, $this->packages->expire_due( ... ) );
	}

	private function export(): Export {
		return new Export(
			$this->sources,
			new Call(),
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

	private function carried_out( int $request_id, string $outcome ): void {
		do_action( 'rights_desk_carried_out', $request_id, $outcome );
	}

	private function call_staff( int $request_id, string $kind ): void {
		do_action( 'rights_desk_attention', $request_id, $kind );
	}

	private function jobs(): void {
		$store  = new JobStore( $this->db, $this->tables, $this->clock );
		$tasks  = array(
			'export' => $this->export(),
		);
		$runner = new Runner( $store, $this->slices, $tasks );
		$worker = new Worker( new Ticket( $this->tokens, $this->vault, $this->clock ), $this->settings );
		$worker->enter();
		( new WorkAjax( $runner, $worker ) )->hook();
		$this->job_desk = new JobDesk( $store, $this->slices, new FindingStore( $this->db, $this->tables ), $tasks, $runner, $worker, $this->chain );
		add_action( 'rights_desk_job_started', fn () => $this->schedule->soon() );
		add_action( Schedule::WORK, fn () => $this->job_desk->work( 20 ) && $this->schedule->soon( 5 ) );
	}

	private function requests(): void {
	}

	private function frontdoor(): void {
		$folder = __DIR__ . '/blocks/request-form';
		$form   = new RequestForm( $this->settings, $this->words, new Rights() );
		$block  = new RequestBlock( $form, $folder );
		add_action( 'init', $block->register( ... ) );
		add_filter( RequestBlock::FILTER, $block->render( ... ), 10, 3 );
	}

	private function admin(): void {
		$page = new AdminPage( new Assets( $this->file ), $this->clock );
		add_action( 'admin_menu', $page->register_menu( ... ) );
		add_action( 'admin_enqueue_scripts', $page->enqueue( ... ) );
		add_action( 'init', $page->register_meta( ... ) );
	}
}
