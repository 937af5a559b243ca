<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\History\Actor;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Mail\Message;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Requests\Effects\Stops;
use RightsDesk\Requests\Request;
use RightsDesk\Retention\Cases;
use RightsDesk\Retention\Disputes;
use RightsDesk\Retention\DocumentData;
use RightsDesk\Retention\DocumentKeeper;
use RightsDesk\Retention\EddOrders;
use RightsDesk\Retention\Held;
use RightsDesk\Retention\HeldController;
use RightsDesk\Retention\HeldSeal;
use RightsDesk\Retention\HeldWords;
use RightsDesk\Retention\HoldDesk;
use RightsDesk\Retention\Holds;
use RightsDesk\Retention\HoldsController;
use RightsDesk\Retention\HoldStore;
use RightsDesk\Retention\Keeper;
use RightsDesk\Retention\Keepers;
use RightsDesk\Retention\Leftovers;
use RightsDesk\Retention\Notes;
use RightsDesk\Retention\Relations;
use RightsDesk\Retention\RelationsController;
use RightsDesk\Retention\Releases;
use RightsDesk\Retention\ShopErasers;
use RightsDesk\Retention\WooOrders;

/** Client relations, holds by law, erasures that wait for their end. */
final readonly class Retentions implements Part, Sharing {

	public HoldStore $store;
	public Holds $holds;
	public HeldSeal $seal;
	public HeldWords $words;
	public Cases $cases;
	public Leftovers $leftovers;
	public Releases $releases;
	public Relations $relations;

	private DocumentData $document_data;
	public Keepers $keepers;
	public Disputes $disputes;
	private Notes $notes;

	/**
	 * @param \Closure(): JobDesk                  $jobs
	 * @param \Closure(string, string, Actor): int $open Opens an erasure.
	 * @param \Closure(string): bool               $leaves Whether an erasure of the address is under way.
	 */
	public function __construct( private Ground $ground, private Sealings $sealings, private \Closure $jobs, \Closure $open, \Closure $leaves ) {
		$db                  = $ground->db;
		$this->keepers       = new Keepers( $this->own( ... ) );
		$this->store         = new HoldStore( $db, $ground->tables, $ground->contract, $ground->settings );
		$this->disputes      = new Disputes( $db, $ground->tables, $ground->clock, $ground->vault );
		$this->holds         = new Holds( $this->store, $this->keepers, $this->disputes, $ground->clock );
		$this->seal          = new HeldSeal( $ground->vault );
		$this->words         = new HeldWords( $ground->words );
		$this->cases         = new Cases( $db, $ground->tables, $ground->clock, $ground->vault, $this->disputes );
		$this->notes         = new Notes( $db, $ground->tables, $ground->clock );
		$this->relations     = new Relations( $db, $ground->tables, $ground->clock, $ground->vault, $ground->transaction, $ground->chain, $this->keepers, $open, $leaves );
		$this->leftovers     = new Leftovers( $this->holds, $this->cases, $this->notes, $this->disputes, $this->relations, $sealings->marks, $ground->transaction, $this->words );
		$this->releases      = new Releases( $this->keepers, $this->cases, $this->notes, $sealings->marks, $ground->transaction, $ground->chain, fn ( int $case ): int => ( $this->jobs )()->start( Cases::NUMBERS + $case, 'release' ), $this->released( ... ) );
		$this->document_data = new DocumentData( $sealings->documents, fn ( string $email ): array => $this->holds->ids( 'document', $email ) );
	}

	public function hooks(): void {
		add_filter( 'wp_privacy_personal_data_exporters', $this->document_data->exporters( ... ) );
		add_filter( 'wp_privacy_personal_data_erasers', $this->document_data->erasers( ... ) );
		add_action( 'delete_user', $this->relations->account_goes( ... ), 5 );
		add_action( 'wpmu_delete_user', $this->relations->account_goes( ... ), 5 );
		( new ShopErasers( $this->holds, $this->keepers ) )->hook();
		add_action( Schedule::HOURLY, fn () => $this->sealings->veil->without( $this->releases->begin( ... ) ), 5 );
	}

	public function rest( Routes $routes ): void {
		$desk = new HoldDesk( $this->store, $this->keepers, $this->cases, $this->disputes, $this->ground->transaction, $this->ground->chain );
		$jobs = $this->jobs;
		( new HoldsController( $desk, $this->store, $this->disputes, $this->ground->settings ) )->register( $routes );
		( new RelationsController( $this->relations ) )->register( $routes );
		( new HeldController(
			$this->cases,
			static fn ( int $number ): array => $jobs()->detail( $number ),
			static fn ( int $number, string $action, Actor $actor ) => $jobs()->control( $number, $action, $actor ),
			static fn ( int $number, int $finding, string $action, string $reason, Actor $actor ) => $jobs()->settle( $number, $finding, $action, $reason, $actor )
		) )->register( $routes );
	}

	public function commands(): void {}

	/** @return array<string, array<string, list<int>>> Where all that waits stands: table → column → values. */
	public function waiting(): array {
		return $this->sealings->veil->without( fn (): array => $this->holds->rows( $this->cases->waiting() ) );
	}

	public function forget( int $request_id ): void {
		$this->relations->forget_request( $request_id );
	}

	public function share(): Share {
		return new Share(
			effects: array( 'erasure' => array( new Stops( $this->relations ) ) ),
			more: array( 'holds' => $this->held_of( ... ) ),
		);
	}

	/** @return list<array<string, mixed>> While it is open what would stay; after an erasure sums without a name. */
	private function held_of( Request $request ): array {
		if ( $request->anonymised ) {
			return $this->notes->of( $request->id );
		}
		return array_map( static fn ( Held $one ): array => $one->shape(), $request->erases() ? $this->holds->held( $request->email, $request->user_id ) : array() );
	}

	/** Nothing of the person goes by mail: only that something waits, and where. */
	public function call_staff(): void {
		$link = admin_url( 'admin.php?page=rights-desk&p=' . rawurlencode( '/holds' ) );
		$this->ground->outbox->queue( new Message( 'staff_held', $this->ground->settings->contact()->email, get_locale(), 0, array( 'link' => $link ) ) );
	}

	/** Records that a hold let go are gone: of the work on them nothing stays. */
	private function released( int $case ): void {
		( $this->jobs )()->forget( Cases::NUMBERS + $case );
		$this->ground->chain->forget( Cases::NUMBERS + $case );
	}

	/** @return list<Keeper> */
	private function own(): array {
		$folder  = (string) strtok( plugin_basename( $this->ground->file ), '/' );
		$keepers = array( new DocumentKeeper( $this->sealings->documents, $folder . '/' . DocumentData::KEY ) );
		if ( WooOrders::active() ) {
			$keepers[] = new WooOrders( $this->ground->db );
		}
		if ( EddOrders::active() ) {
			$keepers[] = new EddOrders( $this->ground->db );
		}
		return $keepers;
	}
}
