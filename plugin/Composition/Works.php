<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\History\Chain;
use RightsDesk\Jobs\FindingStore;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Jobs\JobStore;
use RightsDesk\Jobs\Runner;
use RightsDesk\Jobs\SliceStore;
use RightsDesk\Jobs\Task;
use RightsDesk\Jobs\Ticket;
use RightsDesk\Jobs\WorkAjax;
use RightsDesk\Jobs\Worker;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Vault;
use RightsDesk\Sealing\Veil;
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
use RightsDesk\Subjects\Provenance;
use RightsDesk\Subjects\Release;
use RightsDesk\Subjects\Schema;
use RightsDesk\Subjects\Search;
use RightsDesk\Subjects\Selves;
use RightsDesk\Subjects\Sources;
use RightsDesk\Subjects\Unveiled;
use RightsDesk\Subjects\Vessel;
use RightsDesk\Subjects\Written;

/** The part of the composition root that works on people's data: sources, jobs, packages, erasures. */
final readonly class Works {

	public Packages $packages;
	public JobDesk $jobs;
	public Worker $worker;
	public WorkAjax $ajax;
	public HoldingsAjax $holdings;
	public Written $written;

	/**
	 * @param \Closure(list<string>): void         $gone        Told the addresses of who was erased.
	 * @param \Closure(int, string, string=): void $carried_out Told when a job is done: its request, the outcome, what stays.
	 * @param \Closure(int, string): void          $call_staff  Told when staff must look: a request, the kind of job.
	 */
	public function __construct(
		string $file,
		\wpdb $db,
		Tables $tables,
		Clock $clock,
		Vault $vault,
		Settings $settings,
		private Tokens $tokens,
		Chain $chain,
		Outbox $outbox,
		\Closure $gone,
		\Closure $carried_out,
		\Closure $call_staff,
		Retentions $retentions,
		Veil $veil,
		Copies $copies,
	) {
		$call     = new Call( $db );
		$people   = new People( $db, $tables );
		$person   = $people->of( ... );
		$sources  = new Sources( new Owner() );
		$vessel   = new Vessel();
		$schema   = new Schema( $db );
		$needles  = new Needles( $vault );
		$jobs     = new JobStore( $db, $tables, $clock );
		$slices   = new SliceStore( $db, $tables, $clock );
		$findings = new FindingStore( $db, $tables );
		$store    = new PackageStore( $db, $tables, $clock );
		$about    = new Information( $settings, $clock, $copies->enclosures(), plugins_url( 'contract/package.json', $file ) );
		$contents = new Contents( $slices, $vessel, $about, $clock, $copies->enclosures(), $copies->redactions(), $copies->keys(), $person, dirname( __DIR__ ) . '/contract/package.json' );
		$link     = fn ( int $request_id ): string => $this->page_link( $request_id, $clock, $settings );
		$proof    = new Proof( $sources, $call, $needles, $schema, new Search( $db, $schema ), new FileSearch(), $findings, $slices, $tables, $retentions->holds );
		$closing  = new Closing( $jobs, $slices, $findings, $chain, $retentions->leftovers, $needles, $copies->ledger(), $copies->coverage(), $copies->limits(), $gone, $carried_out );

		$this->packages = new Packages( $store, $vessel, $contents, $chain, $clock, $this->export( ... ) );
		$tasks          = array(
			'export' => new Export( $sources, $call, $store, $this->packages, $vessel, $slices, new PackageMail( $outbox, $link ), $vault, $clock, $copies->redactions(), $copies->enclosures(), new Provenance(), $person, $carried_out, $call_staff ),
			'erase'  => new Erasure( $sources, $call, new Account( $db, $settings ), new OwnWords( $db, $settings ), $needles, $proof, $closing, $retentions->holds, $retentions->seal, new Selves( $vault, $copies->enclosures()->addresses( ... ) ), $jobs, $slices, $person, $call_staff ),
			'release' => new Release( $retentions->cases, $retentions->releases, $retentions->seal, $proof, $jobs, $slices, $call_staff ),
		);
		$tasks          = array_map( static fn ( Task $task ): Task => new Unveiled( $task, $veil ), $tasks );
		$runner         = new Runner( $jobs, $slices, $tasks );
		$this->worker   = new Worker( new Ticket( $tokens, $vault, $clock ), $settings );
		$this->jobs     = new JobDesk( $jobs, $slices, $findings, $tasks, $runner, $this->worker, $chain );
		$this->ajax     = new WorkAjax( $runner, $this->worker, $this->jobs );
		$this->holdings = new HoldingsAjax( new Holdings( $sources, $call, $settings, $copies->enclosures(), $copies->redactions(), $copies->keys(), $retentions->holds, $retentions->words, $person ) );
		$this->written  = new Written( $db );
	}

	private function export( int $request_id ): void {
		$this->jobs->start( $request_id, 'export' );
	}

	/** A fresh link to the subject's page, that works at least as long as a package. */
	private function page_link( int $request_id, Clock $clock, Settings $settings ): string {
		$days = max( 60, $settings->number( 'page_days' ) );
		return add_query_arg(
			array(
				'rights-desk' => 'request',
				'key'         => $this->tokens->issue( $request_id, Tokens::PAGE, $clock->now()->modify( "+$days days" ) ),
			),
			home_url( '/' )
		);
	}
}
