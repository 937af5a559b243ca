<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Mail\Templates;
use RightsDesk\Mail\Texts;
use RightsDesk\Measures\Access;
use RightsDesk\Platform\Authorities;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Processors\SparkPostAccount;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Checks;
use RightsDesk\Promises\CheckStore;
use RightsDesk\Promises\CookiesSeen;
use RightsDesk\Promises\PromiseDesk;
use RightsDesk\Promises\PromisesCommand;
use RightsDesk\Promises\PromisesController;
use RightsDesk\Promises\PromiseShape;
use RightsDesk\Promises\Report;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\SeenPages;
use RightsDesk\Promises\SiteHealth;
use RightsDesk\Promises\Titles;
use RightsDesk\Promises\Trackers;
use RightsDesk\Promises\Visitor;
use RightsDesk\Promises\WeeklyMail;
use RightsDesk\Requests\Figures;
use RightsDesk\Subjects\Information;
use RightsDesk\Subjects\Schema;
use RightsDesk\Subjects\Vessel;

/** Each promise with its live check, and those who show it. */
final readonly class Promising implements Part {

	/** How long one run of the daily look may take; what is left waits for the next. */
	private const SECONDS = 20;

	public function __construct( private Ground $ground, private Sealings $sealings, private Processings $processings, private Transports $transports, private Standings $standings, private Retentions $retentions, private Copies $copies, private Measurings $measurings, private Policies $policies, private Cookies $cookies ) {}

	public function hooks(): void {
		add_action( Schedule::DAILY, $this->daily( ... ) );
		add_action( 'rights_desk_scanned', $this->scanned( ... ) );
		add_filter( 'site_status_tests', fn ( mixed $tests ): mixed => $this->health()->tests( $tests ) );
		add_filter( 'debug_information', fn ( mixed $sections ): mixed => $this->health()->information( $sections ) );
	}

	public function rest( Routes $routes ): void {
		( new PromisesController( $this->desk(), $this->shape(), $this->report(), $this->ground->limits ) )->register( $routes );
	}

	public function commands(): void {
		\WP_CLI::add_command( 'rights-desk promises', ( new PromisesCommand( $this->desk(), $this->shape(), $this->report() ) )->promises( ... ) );
	}

	public function forget( int $request_id ): void {}

	private function daily(): void {
		$desk = $this->desk();
		if ( $desk->look_due( self::SECONDS ) ) {
			wp_schedule_single_event( time() + MINUTE_IN_SECONDS, Schedule::DAILY );
			return;
		}
		( new WeeklyMail( $desk, new Titles(), $this->ground->outbox, $this->ground->limits, $this->ground->settings ) )->send();
	}

	/** What a scan found changes what it says of cookies: at once, not a day later. */
	private function scanned(): void {
		foreach ( array( 'P29', 'P30', 'P31' ) as $number ) {
			$this->desk()->look( $number );
		}
	}

	private function desk(): PromiseDesk {
		$ground = $this->ground;
		$checks = null;
		// One set for all that is looked at in a run: they fetch a page once.
		$once = function () use ( &$checks ): array {
			return $checks ??= $this->checks();
		};
		return new PromiseDesk( $once, new CheckStore( $ground->db, $ground->tables, $ground->clock ), $ground->chain, $ground->clock );
	}

	private function health(): SiteHealth {
		return new SiteHealth( $this->desk(), $this->shape() );
	}

	private function shape(): PromiseShape {
		return new PromiseShape( new Titles(), $this->ground->clock );
	}

	private function report(): Report {
		$plugin = get_file_data( $this->ground->file, array( 'version' => 'Version' ) );
		return new Report( $this->desk(), $this->shape(), $this->ground->chain, $this->ground->words, $this->ground->clock, $plugin['version'] );
	}

	/** @return array<string, \Closure(): Check> */
	private function checks(): array {
		$g       = $this->ground;
		$rows    = new Rows( $g->db, $g->tables, $g->clock );
		$visitor = new Visitor();
		$seen    = new SeenPages( $visitor, new Trackers(), $this->page( ... ) );
		$listed  = $this->cookies->register->register( ... );
		$cookies = fn (): CookiesSeen => new CookiesSeen( $seen, $visitor, $this->cookies->scan->desk(), static fn (): array => $listed()->active(), $this->page( ... ), $g->settings, $g->clock );
		$schema  = new Schema( $g->db );
		$mails   = fn (): Templates => new Templates( $g->settings, new Texts(), $g->words );
		[ $register, $purposes ] = array( $this->processings->register, $this->processings->purposes );
		return array(
			'P01' => fn (): Check => new Checks\OneVersionInForce( $this->policies->desk(), $rows ),
			'P02' => fn (): Check => new Checks\PageShowsIt( $this->policies->probe(), $this->page( ... ) ),
			'P03' => fn (): Check => new Checks\NoticesDelivered( $rows ),
			'P04' => fn (): Check => new Checks\PolicyTellsTheTruth( $this->policies->desk(), $this->policies->facts() ),
			'P05' => fn (): Check => new Checks\PrivacyContact( $g->settings, $mails(), $visitor, $this->page( ... ) ),
			'P06' => fn (): Check => new Checks\ProcessorsBound( $register, new SparkPostAccount( $g->vault ) ),
			'P07' => fn (): Check => new Checks\MailLeavesAsSaid( $this->transports->health, $this->transports->checks( ... ), $register, $rows ),
			'P08' => fn (): Check => new Checks\MailServiceTold( $register, $rows ),
			'P09' => fn (): Check => new Checks\PurposesCovered( $purposes, $register, $rows ),
			'P10' => fn (): Check => new Checks\ContactByConsent( $purposes, $rows, rights_desk_may_contact( ... ) ),
			'P11' => fn (): Check => new Checks\RecipientsBound( $register ),
			'P12' => fn (): Check => new Checks\DevicesForgotten( $this->measurings->found(), $this->measurings->minimiser(), $rows ),
			'P13' => fn (): Check => new Checks\DisclosuresGrounded( $this->processings->disclosures, $rows ),
			'P14' => fn (): Check => new Checks\LeaversForgotten( $rows ),
			'P15' => fn (): Check => new Checks\RecordsHeld( $this->retentions->store, $this->retentions->keepers, $this->retentions->cases, $rows ),
			'P16' => fn (): Check => new Checks\RecordsSealed( $this->sealings->marks, $rows ),
			'P17' => fn (): Check => new Checks\AnsweredInTime( $rows, new Figures( $g->db, $g->tables, $g->clock ) ),
			'P18' => fn (): Check => new Checks\CopiesToTheRightPerson( $rows ),
			'P19' => fn (): Check => new Checks\ErasuresAnonymous( $rows, $schema, $g->tables->all( ... ), $g->tables->name( '' ) ),
			'P20' => fn (): Check => new Checks\FormatsReadable( $this->information( ... ), $rows, $visitor, ( new Vessel() )->folder( ... ), $this->schema_url() ),
			'P21' => fn (): Check => new Checks\AuthorityNamed( $g->settings, new Authorities( dirname( __DIR__ ) . '/contract/authorities.json' ), $mails(), $visitor, $this->page( ... ) ),
			'P22' => fn (): Check => new Checks\CopiesWhole( $this->copies->coverage(), $rows ),
			'P23' => fn (): Check => new Checks\CorrectionsMade( $rows ),
			'P24' => fn (): Check => new Checks\RestrictionsHold( $this->standings->desk, $this->standings->belongings, $this->sealings->marks, $g->vault, $rows ),
			'P25' => fn (): Check => new Checks\DataPortable( $rows ),
			'P26' => fn (): Check => new Checks\ObjectionsStop( $rows ),
			'P27' => fn (): Check => new Checks\NoProfiles( $purposes, $rows, $visitor, new Trackers() ),
			'P28' => fn (): Check => new Checks\ErasuresProven( $rows, $this->copies->ledger(), $this->copies->search() ),
			'P29' => fn (): Check => new Checks\NothingBeforeConsent( $cookies() ),
			'P30' => fn (): Check => new Checks\CookiesRefusable( $cookies() ),
			'P31' => fn (): Check => new Checks\OthersListed( $cookies(), $register ),
			'P32' => fn (): Check => new Checks\FieldsNeeded( $this->measurings->fields() ),
			'P33' => fn (): Check => new Checks\MeasuresMatch( $this->measurings->register(), $this->measurings->matches(), new Access() ),
		);
	}

	private function information(): Information {
		return new Information( $this->ground->settings, $this->ground->clock, $this->copies->enclosures(), $this->schema_url() );
	}

	private function schema_url(): string {
		return plugins_url( 'contract/package.json', $this->ground->file );
	}

	/** Address of the policy page that visitors can see, or ''. */
	private function page(): string {
		$chosen = $this->ground->settings->number( 'policy_page' );
		$usual  = get_option( 'wp_page_for_privacy_policy' );
		$id     = $chosen > 0 ? $chosen : ( is_numeric( $usual ) ? (int) $usual : 0 );
		$link   = $id > 0 && 'publish' === get_post_status( $id ) ? get_permalink( $id ) : false;
		return false === $link ? '' : $link;
	}
}
