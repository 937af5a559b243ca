<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Disclosures\DisclosureEraser;
use RightsDesk\Disclosures\DisclosureLog;
use RightsDesk\Disclosures\DisclosuresController;
use RightsDesk\Frontdoor\Page;
use RightsDesk\Frontdoor\ReplyPage;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Processors\Article30;
use RightsDesk\Processors\Errands;
use RightsDesk\Processors\Parts;
use RightsDesk\Processors\Presets;
use RightsDesk\Processors\ProcessorsController;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\PurposesController;
use RightsDesk\Processors\PurposeWords;
use RightsDesk\Processors\RecordController;
use RightsDesk\Processors\Register;
use RightsDesk\Processors\Reply;
use RightsDesk\Processors\SparkPost;
use RightsDesk\Processors\SparkPostAccount;
use RightsDesk\Processors\SparkPostController;
use RightsDesk\Processors\SparkPostErrand;
use RightsDesk\Processors\TaskAnswers;
use RightsDesk\Processors\TaskDesk;
use RightsDesk\Processors\TaskMail;
use RightsDesk\Processors\TasksController;
use RightsDesk\Processors\TaskStore;
use RightsDesk\Processors\TaskWords;
use RightsDesk\Requests\Effects\Recipients;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\Request;
use RightsDesk\Subjects\Cell;

/** Purposes, processors, what is asked of them, and disclosures to authorities. */
final readonly class Processings implements Part, Sharing {

	public Purposes $purposes;
	public Register $register;
	public TaskDesk $tasks;
	public TaskAnswers $answers;
	public DisclosureLog $disclosures;
	private TaskWords $words;
	private Parts $parts;
	public SparkPostAccount $account;
	public SparkPost $sparkpost;
	private Errands $errands;

	/**
	 * @param \Closure(int): void            $settled   Told when the last task of a request is settled.
	 * @param \Closure(int, string): void    $attention Told when staff must look at a request.
	 * @param \Closure(string): list<string> $addresses All addresses of a person.
	 */
	public function __construct( private Ground $ground, \Closure $settled, \Closure $attention, \Closure $addresses ) {
		$this->words       = new TaskWords();
		$this->purposes    = new Purposes( $ground->contract, new PurposeWords() );
		$this->register    = new Register( $ground->db, $ground->tables, $this->purposes );
		$store             = new TaskStore( $ground->db, $ground->tables, $ground->clock, $ground->vault );
		$this->parts       = new Parts( $ground->db, $ground->tables, $ground->vault );
		$mail              = new TaskMail( $ground->outbox, $ground->tokens, $ground->clock, $this->words );
		$this->answers     = new TaskAnswers( $store, $this->parts, $this->register, $this->words, $ground->clock );
		$this->tasks       = new TaskDesk( $store, $this->register, $mail, $ground->chain, $ground->transaction, $ground->clock, $ground->tokens, $ground->schedule, $settled, $addresses );
		$this->account     = new SparkPostAccount( $ground->vault );
		$this->sparkpost   = new SparkPost( $this->account );
		$errand            = new SparkPostErrand( $this->sparkpost, $store, $this->parts, $this->tasks, $ground->transaction, $ground->clock );
		$this->errands     = new Errands( $store, $this->tasks, $errand, $ground->chain, $ground->clock, $ground->schedule, $attention );
		$this->disclosures = new DisclosureLog( $ground->db, $ground->tables, $ground->vault, $ground->clock, $ground->transaction );
	}

	public function hooks(): void {
		foreach ( array( Schedule::WORK, Schedule::HOURLY ) as $appointment ) {
			add_action( $appointment, fn () => $this->errands->run() && $this->ground->schedule->soon( 5 ) );
		}
		add_action( Schedule::HOURLY, $this->disclosures->sweep( ... ) );
		add_filter( 'wp_privacy_personal_data_erasers', ( new DisclosureEraser( $this->disclosures ) )->register( ... ) );
	}

	public function rest( Routes $routes ): void {
		( new PurposesController( $this->purposes, $this->ground->contract, $this->ground->chain ) )->register( $routes );
		( new ProcessorsController( $this->register, new Presets(), $this->ground->contract, $this->ground->chain, $this->ground->transaction ) )->register( $routes );
		( new TasksController( $this->tasks, $this->answers ) )->register( $routes );
		( new SparkPostController( $this->account, $this->sparkpost, $this->errands, $this->ground->chain ) )->register( $routes );
		( new RecordController( new Article30( $this->purposes, $this->register, $this->ground->settings, $this->ground->clock ), Cell::row( ... ) ) )->register( $routes );
		( new DisclosuresController( $this->disclosures, $this->ground->contract, $this->ground->chain, $this->ground->clock ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {
		$this->tasks->forget( $request_id );
	}

	public function share(): Share {
		return new Share(
			effects: array( '' => array( new Recipients( $this->tasks ) ) ),
			more: array( 'tasks' => fn ( Request $request ): array => $this->answers->of( $request->id ) ),
			doors: array( 'reply' => $this->reply( ... ) ),
		);
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	private function reply( bool $posted, string $key, array $fields ): never {
		$page = new Page( dirname( __DIR__ ) . '/blocks/request-form/style-index.css' );
		( new ReplyPage( $this->ground->tokens, new Reply( $this->tasks, $this->parts ), $this->words, $page, new RefusalText() ) )->answer( $posted, $key, $fields );
	}
}
