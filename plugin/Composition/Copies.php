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
use RightsDesk\Subjects\Sources;
use RightsDesk\Subjects\Uncovered;

/** What copies and erasures owe beside the data: review, coverage, and that an erasure outlasts a backup. */
final readonly class Copies implements Part, Sharing {

	public Redactions $redactions;
	public RedactionKeys $keys;
	public Coverage $coverage;
	public Ledger $ledger;
	public Sources $sources;
	public Enclosures $enclosures;
	public Limits $limits;

	/** @param \Closure(string): int $erase Opens an erasure again, by the system. */
	public function __construct( private Ground $ground, Sealings $sealings, Processings $processings, Standings $standings, private \Closure $erase ) {
		$g                = $ground;
		$packages         = new PackageStore( $g->db, $g->tables, $g->clock );
		$owner            = new Owner();
		$schema           = new Schema( $g->db );
		$this->sources    = new Sources( $owner );
		$this->keys       = new RedactionKeys( $g->vault );
		$this->redactions = new Redactions( new RedactionStore( $g->db, $g->tables, $g->clock, $g->vault ), $this->keys, $g->chain, $g->transaction, $g->clock, static fn ( int $id ): bool => ! in_array( $packages->latest( $id )['state'] ?? '', array( 'building', 'ready' ), true ) );
		$this->coverage   = new Coverage( new CoverageStore( $g->db, $g->tables, $g->clock ), new CoverageScan( $g->db, $schema ), new CoveredPlugins( $this->sources, $owner ), $schema, $g->chain, $g->transaction, $g->clock, $this->expected( ... ), $g->tables->all( ... ), $g->db->prefix );
		$this->limits     = $g->limits;
		$this->ledger     = new Ledger( new LedgerFiles(), $g->settings, $g->clock );
		$this->enclosures = new Enclosures(
			$processings->answers->answers( ... ),
			$processings->disclosures->of( ... ),
			static fn ( string $category ): array => array_map( self::recipient( ... ), $processings->register->of_category( $category ) ),
			$this->coverage->gaps( ... ),
			$standings->desk->addresses( ... ),
			static fn ( string $email ): array => array_map(
				static fn ( Document $one ): array => array(
					'id'   => $one->id,
					'name' => $one->name,
					'read' => static fn (): iterable => $sealings->documents->contents( $one->id ),
				),
				$sealings->documents->of( $email )
			),
			( new Uncovered( $g->db, $schema, $this->coverage ) )->export( ... ),
		);
	}

	public function hooks(): void {
		add_action( Schedule::HOURLY, $this->coverage->weekly( ... ) );
		add_action( Schedule::HOURLY, $this->ledger->sweep( ... ) );
		add_action( 'admin_init', $this->remember( ... ) );
	}

	public function rest( Routes $routes ): void {
		$people = new People( $this->ground->db, $this->ground->tables );
		( new RedactionsController( $this->redactions, $people->of( ... ) ) )->register( $routes );
		( new CoverageController( $this->coverage ) )->register( $routes );
	}

	public function commands(): void {
		$replay = new LedgerCommand( $this->ledger, new LedgerSearch( $this->ground->db, new Schema( $this->ground->db ), $this->ledger ), $this->ground->clock, $this->erase );
		\WP_CLI::add_command( 'rights-desk coverage', ( new CoverageCommand( $this->coverage ) )->coverage( ... ) );
		\WP_CLI::add_command( 'rights-desk replay', $replay->replay( ... ) );
	}

	public function forget( int $request_id ): void {
		$this->redactions->forget( $request_id );
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
		return new Share( more: array( 'redactions' => fn ( Request $request ): array => $this->redactions->told( $request->id ) ) );
	}

	/** Some plugins register their exporters in wp-admin alone: there they are seen when our page opens. */
	private function remember(): void {
		if ( 'rights-desk' === ( $_GET['page'] ?? '' ) && ! wp_doing_ajax() ) { // phpcs:ignore WordPress.Security.NonceVerification -- Nothing is done for the visitor.
			$this->sources->missing( 'exporters', $this->sources->exporters() );
			$this->sources->missing( 'erasers', $this->sources->erasers() );
		}
	}
}
