<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Processors\Processor;
use RightsDesk\Requests\Request;
use RightsDesk\Retention\Document;
use RightsDesk\Subjects\Coverage;
use RightsDesk\Subjects\CoverageCommand;
use RightsDesk\Subjects\CoverageController;
use RightsDesk\Subjects\CoverageScan;
use RightsDesk\Subjects\CoverageStore;
use RightsDesk\Subjects\CoveredPlugins;
use RightsDesk\Subjects\Enclosures;
use RightsDesk\Subjects\Ledger;
use RightsDesk\Subjects\LedgerCommand;
use RightsDesk\Subjects\LedgerFiles;
use RightsDesk\Subjects\LedgerSearch;
use RightsDesk\Subjects\Owner;
use RightsDesk\Subjects\PackageStore;
use RightsDesk\Subjects\People;
use RightsDesk\Subjects\RedactionKeys;
use RightsDesk\Subjects\Redactions;
use RightsDesk\Subjects\RedactionsController;
use RightsDesk\Subjects\RedactionStore;
use RightsDesk\Subjects\Schema;
use RightsDesk\Subjects\SealedAddresses;
use RightsDesk\Subjects\Sources;
use RightsDesk\Subjects\Uncovered;

/** What copies and erasures owe beside the data: review, coverage, and that an erasure outlasts a backup. Built when asked for. */
final class Copies implements Part, Sharing {

	private ?Redactions $redactions = null;
	private ?RedactionKeys $keys = null;
	private ?Coverage $coverage = null;
	private ?Ledger $ledger = null;
	private ?Sources $sources = null;
	private ?Enclosures $enclosures = null;
	private ?Schema $schema = null;

	/**
	 * @param \Closure(): array<string, array<string, list<int>>> $waiting Rows that wait for the end of a hold: table → column → values.
	 * @param \Closure(string): int                               $erase   Opens an erasure again, by the system.
	 */
	public function __construct( private readonly Ground $ground, private readonly Sealings $sealings, private readonly Processings $processings, private readonly Standings $standings, private readonly \Closure $waiting, private readonly \Closure $erase ) {}

	public function keys(): RedactionKeys {
		return $this->keys ??= new RedactionKeys( $this->ground->vault );
	}

	public function redactions(): Redactions {
		$g        = $this->ground;
		$packages = new PackageStore( $g->db, $g->tables, $g->clock );
		return $this->redactions ??= new Redactions( new RedactionStore( $g->db, $g->tables, $g->clock, $g->vault ), $this->keys(), $g->chain, $g->transaction, $g->clock, static fn ( int $id ): bool => ! in_array( $packages->latest( $id )['state'] ?? '', array( 'building', 'ready' ), true ) );
	}

	public function coverage(): Coverage {
		$g = $this->ground;
		return $this->coverage ??= new Coverage( new CoverageStore( $g->db, $g->tables, $g->clock ), new CoverageScan( $g->db, $this->schema() ), new CoveredPlugins( $this->sources(), new Owner() ), $this->schema(), $g->chain, $g->transaction, $g->clock, $this->expected( ... ), $g->tables->all( ... ), $g->db->prefix );
	}

	public function ledger(): Ledger {
		return $this->ledger ??= new Ledger( new LedgerFiles(), $this->ground->settings, $this->ground->clock );
	}

	public function enclosures(): Enclosures {
		return $this->enclosures ??= new Enclosures(
			$this->processings->answers->answers( ... ),
			$this->processings->disclosures->of( ... ),
			fn ( string $category ): array => array_map( self::recipient( ... ), $this->processings->register->of_category( $category ) ),
			$this->coverage()->gaps( ... ),
			$this->standings->desk->addresses( ... ),
			$this->documents( ... ),
			( new Uncovered( $this->ground->db, $this->schema(), $this->coverage() ) )->export( ... ),
		);
	}

	public function limits(): Limits {
		return $this->ground->limits;
	}

	public function hooks(): void {
		add_action( Schedule::HOURLY, fn () => $this->coverage()->weekly() );
		add_action( Schedule::HOURLY, fn () => $this->ledger()->sweep() );
		add_action( 'admin_init', $this->remember( ... ) );
	}

	public function rest( Routes $routes ): void {
		$people = new People( $this->ground->db, $this->ground->tables );
		( new RedactionsController( $this->redactions(), $people->of( ... ) ) )->register( $routes );
		( new CoverageController( $this->coverage() ) )->register( $routes );
	}

	public function commands(): void {
		$replay = new LedgerCommand( $this->ledger(), $this->search(), $this->ground->clock, $this->erase );
		\WP_CLI::add_command( 'rights-desk coverage', ( new CoverageCommand( $this->coverage() ) )->coverage( ... ) );
		\WP_CLI::add_command( 'rights-desk replay', $replay->replay( ... ) );
	}

	public function forget( int $request_id ): void {
		$this->redactions()->forget( $request_id );
	}

	/** Who of those erased is back. */
	public function search(): LedgerSearch {
		$ground = $this->ground;
		return new LedgerSearch( $ground->db, new Schema( $ground->db ), new SealedAddresses( $ground->db, $ground->tables, $ground->vault, $this->sealings->veil ), $this->ledger(), $this->waiting );
	}

	/** @return array{groups: array<string, string>, known: list<array{place: string, class: string, owner: string}>} */
	private function expected(): array {
		/** @var array{groups: array<string, string>, known: list<array{place: string, class: string, owner: string}>} */
		return $this->ground->contract->table( 'coverage' );
	}

	/** @return array{name: string, role: string, purpose: string, place: string, safeguards: string} */
	private static function recipient( Processor $one ): array {
		return array(
			'name'       => $one->name,
			'role'       => $one->role,
			'purpose'    => $one->purpose,
			'place'      => $one->place,
			'safeguards' => $one->safeguards,
		);
	}

	public function share(): Share {
		return new Share( more: array( 'redactions' => fn ( Request $request ): array => $this->redactions()->told( $request->id ) ) );
	}

	/** Some plugins register their exporters in wp-admin alone: there they are seen when our page opens. */
	private function remember(): void {
		if ( 'rights-desk' === ( $_GET['page'] ?? '' ) && ! wp_doing_ajax() ) { // phpcs:ignore WordPress.Security.NonceVerification -- Nothing is done for the visitor.
			$this->sources()->missing( 'exporters', $this->sources()->exporters() );
			$this->sources()->missing( 'erasers', $this->sources()->erasers() );
		}
	}

	private function sources(): Sources {
		return $this->sources ??= new Sources( new Owner() );
	}

	private function schema(): Schema {
		return $this->schema ??= new Schema( $this->ground->db );
	}

	/** @return list<array{id: int, name: string, read: \Closure(): iterable<string>}> */
	private function documents( string $email ): array {
		return array_map(
			fn ( Document $one ): array => array(
				'id'   => $one->id,
				'name' => $one->name,
				'read' => fn (): iterable => $this->sealings->documents->contents( $one->id ),
			),
			$this->sealings->documents->of( $email )
		);
	}
}
