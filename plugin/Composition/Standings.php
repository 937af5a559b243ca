<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Presence;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Requests\Request;
use RightsDesk\Sealing\Marks;
use RightsDesk\Standing\Accounts;
use RightsDesk\Standing\Addresses;
use RightsDesk\Standing\Belongings;
use RightsDesk\Standing\Capabilities;
use RightsDesk\Standing\CauseStore;
use RightsDesk\Standing\ContentWays;
use RightsDesk\Standing\Everyone;
use RightsDesk\Standing\ExportGuard;
use RightsDesk\Standing\HeldMailDesk;
use RightsDesk\Standing\HeldMails;
use RightsDesk\Standing\HeldMailsController;
use RightsDesk\Standing\Keep;
use RightsDesk\Standing\MailGuard;
use RightsDesk\Standing\MailPoet;
use RightsDesk\Standing\MailWays;
use RightsDesk\Standing\Notices;
use RightsDesk\Standing\OtherWays;
use RightsDesk\Standing\OwnRecords;
use RightsDesk\Standing\Persons;
use RightsDesk\Standing\Prints;
use RightsDesk\Standing\Recipients;
use RightsDesk\Standing\Refused;
use RightsDesk\Standing\Scope;
use RightsDesk\Standing\Shop;
use RightsDesk\Standing\Spent;
use RightsDesk\Standing\StandingDesk;
use RightsDesk\Standing\StandingStore;
use RightsDesk\Standing\StandingsController;
use RightsDesk\Standing\Trial;
use RightsDesk\Standing\Undo;
use RightsDesk\Standing\Uses;
use RightsDesk\Standing\Vetoes;

/** Whether a person may be processed, and what holds everybody to it. */
final readonly class Standings implements Part, Sharing {

	public StandingDesk $desk;
	public Addresses $addresses;
	public Belongings $belongings;
	private StandingStore $standings;
	private CauseStore $causes;
	private Notices $notices;
	private Accounts $accounts;
	private HeldMails $held;
	private Uses $uses;
	private MailGuard $mails;
	private Prints $prints;
	private Everyone $everyone;

	/** @param \Closure(string): bool $leaves Whether an erasure of the address is under way. */
	public function __construct( private Ground $ground, private Sealings $sealings, private Processings $processings, private \Closure $leaves ) {
		[ $db, $tables, $vault, $clock ] = array( $ground->db, $ground->tables, $ground->vault, $ground->clock );

		$this->addresses  = new Addresses( $db, $tables, $vault, $clock );
		$this->accounts   = new Accounts( $db, $tables, $vault, $this->addresses );
		$this->standings  = new StandingStore( $db, $tables, new Presence( $db, $tables, $ground->transaction ) );
		$this->causes     = new CauseStore( $db, $tables, $clock );
		$this->belongings = new Belongings( $db, $this->accounts );
		$this->notices    = new Notices( $this->standings, $this->content( ... ), $this->drop( ... ), $this->ended( ... ) );
		$this->prints     = new Prints( $db, $tables, $vault, $clock, $ground->chain );
		$this->everyone   = new Everyone( $this->causes, $this->standings, $this->addresses, $this->accounts, $vault );
		$this->desk       = new StandingDesk( $this->causes, $this->standings, $this->addresses, $this->accounts, new Scope(), $this->notices, $processings->purposes->of( ... ), $vault, $ground->tokens, $ground->chain, $clock, $ground->transaction );
		$this->held       = new HeldMails( $db, $tables, $vault, $clock, $this->addresses, new Recipients() );
		$this->uses       = new Uses( $db, $tables, $vault, $this->addresses, $clock, $ground->chain, $ground->transaction );
		$this->mails      = new MailGuard( $this->desk, $this->standings, $this->held, $this->uses, new Recipients(), fn ( string $origin, string $name ): string => $processings->purposes->classify( $origin, $name ) ?? '' );
	}

	public function hooks(): void {
		// After all others: no plugin opens again what the person closed.
		add_filter( 'rights_desk_may_process', $this->may_process( ... ), PHP_INT_MAX, 3 );
		add_action( 'shutdown', $this->notices->tell( ... ), 1 );
		add_action( Schedule::HOURLY, $this->hourly( ... ) );
		add_action( Schedule::HOURLY, $this->standings->check( ... ) );
		add_filter( 'wp_privacy_personal_data_exporters', ( new OwnRecords( $this->desk, $this->addresses, $this->uses, $this->held, $this->leaves ) )->register( ... ) );
		$this->guards();
	}

	public function rest( Routes $routes ): void {
		$shop  = new Shop( new Keep( $this->desk, $this->standings, $this->uses ), new Refused(), $this->everyone );
		$undo  = new Undo( $this->ground->db );
		$trial = new Trial(
			new MailWays( $this->desk ),
			new ContentWays( $this->belongings, $this->desk, $undo ),
			new OtherWays( $this->belongings, $this->desk, new ExportGuard( $this->everyone, $this->ground->db ), fn ( string $type, int $id ): bool => $this->sealings->marks->is( Marks::HIDDEN, $type, $id ), ( new MailPoet( $this->desk ) )->sends( ... ), $shop->keeps( ... ), $undo ),
			$this->ground->transaction
		);
		( new StandingsController( $this->persons(), $this->addresses, $this->uses, $trial ) )->register( $routes );
		( new HeldMailsController( $this->held, new HeldMailDesk( $this->held, $this->mails, $this->desk, $this->uses, $this->processings->purposes, $this->ground->chain ) ) )->register( $routes );
	}

	public function share(): Share {
		return new Share( more: array( 'standing' => fn ( Request $request ): ?array => $this->persons()->brief( $request->email ) ) );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	private function persons(): Persons {
		return new Persons( $this->desk, $this->causes, $this->addresses, $this->held, $this->uses, $this->belongings, $this->processings->purposes->of( ... ), $this->prints->touched( ... ), $this->ground->vault, $this->ground->clock );
	}

	private function guards(): void {
		$keep     = new Keep( $this->desk, $this->standings, $this->uses );
		$refused  = new Refused();
		$this->mails->hook();
		$refused->hook();
		( new Capabilities( $keep, $refused ) )->hook();
		( new Vetoes( $keep, $refused, $this->ground->db ) )->hook();
		( new Spent( $this->standings, $this->desk, $this->accounts, $this->uses, $this->prints ) )->hook();
		( new Shop( $keep, $refused, $this->everyone ) )->hook();
		( new ExportGuard( $this->everyone, $this->ground->db ) )->hook();
		( new MailPoet( $this->desk ) )->hook();
	}

	private function hourly(): void {
		$this->desk->lift_due();
		$this->held->sweep();
		$this->prints->check();
	}

	private function may_process( mixed $may, mixed $email, mixed $purpose ): bool {
		return true === $may && is_string( $email ) && is_string( $purpose ) && $this->desk->may_process( $email, $purpose );
	}

	/** What was public is out of sight while it lasts (recital 67). */
	private function content( string $email_key, string $email, bool $restricted ): void {
		if ( ! $restricted ) {
			$this->sealings->marks->lift( Marks::HIDDEN, $email_key );
			$this->prints->forget( $email_key );
			return;
		}
		$has = $this->belongings->of( $email );
		foreach ( $has as $type => $ids ) {
			$this->sealings->marks->hide( Marks::HIDDEN, $email_key, $type, $ids );
		}
		$this->prints->take( $email_key, $has );
	}

	private function ended( int $request_id, string $email, string $locale ): void {
		$this->processings->tasks->open_for( $request_id, 'lifted', $email, $locale );
	}

	private function drop( string $email_key ): void {
		$this->sealings->marks->lift( Marks::HIDDEN, $email_key );
		$this->held->forget( $email_key );
		$this->uses->forget( $email_key );
		$this->prints->forget( $email_key );
	}
}
