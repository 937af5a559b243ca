<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Jobs\JobDesk;
use RightsDesk\Measures\Choices;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Vault;
use RightsDesk\Policy\Documents;
use RightsDesk\Policy\Note;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\SparkPost;
use RightsDesk\Processors\SparkPostAccount;
use RightsDesk\Sealing\Marks;
use RightsDesk\Standing\StandingStore;
use RightsDesk\Subjects\Coverage;
use RightsDesk\Subjects\LedgerFiles;
use RightsDesk\Subjects\Vessel;
use RightsDesk\Transport\Health;
use RightsDesk\Transport\Webhook;

/** How the plugin comes to a site, grows with an update, and leaves. */
final readonly class Lifecycle {

	/** Read on visitors' pages: one that isn't there costs a query on each page that asks for it. */
	private const AUTOLOADED = array( Settings::OPTION, Purposes::OPTION, Marks::OPTION, StandingStore::OPTION, Note::OPTION );

	private const OTHERS = array( SparkPostAccount::OPTION, Vault::OPTION, JobDesk::BLOCKED, Coverage::OPTION, Health::OPTION, Webhook::OPTION, Choices::OPTION, 'rights_desk_sources' );

	public function __construct( private Ground $ground, private Roles $roles ) {}

	public function hooks(): void {
		register_activation_hook( $this->ground->file, $this->install( ... ) );
		register_deactivation_hook( $this->ground->file, $this->ground->schedule->stop( ... ) );
		add_action( 'init', $this->upgrade( ... ), 1 );
	}

	/** Leaves nothing of ours behind. */
	public function remove(): void {
		$ground = $this->ground;
		// SparkPost would go on posting to a site that no longer knows it.
		( new Webhook( new SparkPost( new SparkPostAccount( $ground->vault ) ), $ground->clock ) )->remove( 5 );
		$ground->schedule->stop();
		$this->roles->remove();
		$ground->tables->drop();
		( new Vessel() )->destroy();
		( new LedgerFiles() )->remove();
		foreach ( array( ...self::AUTOLOADED, ...self::OTHERS ) as $option ) {
			delete_option( $option );
		}
		delete_metadata( 'user', 0, 'rights_desk_views', '', true );
		( new Documents() )->remove();
	}

	private function install(): void {
		$this->ground->tables->install();
		foreach ( self::AUTOLOADED as $option ) {
			add_option( $option, array(), '', true );
		}
		$this->roles->add();
		$this->ground->schedule->start();
	}

	/** After an update of the files, and on each site of a network, no activation comes. */
	private function upgrade(): void {
		if ( ! $this->ground->tables->current() ) {
			$this->install();
		}
		// Two requests that write WordPress's list of appointments at once lose one of them.
		$this->ground->schedule->start();
	}
}
