<?php
declare( strict_types=1 );

namespace RightsDesk;

use RightsDesk\Frontdoor\RequestBlock;
use RightsDesk\Frontdoor\RequestForm;
use RightsDesk\Frontdoor\Rights;
use RightsDesk\History\Chain;
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
		add_action( 'plugins_loaded', $this->upgrade( ... ), 5 );

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
	}

	private function jobs(): void {
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
