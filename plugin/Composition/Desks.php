<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Jobs\JobDesk;
use RightsDesk\Platform\Schedule;
use RightsDesk\Requests\Announcer;
use RightsDesk\Requests\Anonymiser;
use RightsDesk\Requests\Calendar;
use RightsDesk\Requests\Clocks;
use RightsDesk\Requests\Deadline;
use RightsDesk\Requests\Effects\Effects;
use RightsDesk\Requests\Entry;
use RightsDesk\Requests\Intake;
use RightsDesk\Requests\Lapsed;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\MailHistory;
use RightsDesk\Requests\Opening;
use RightsDesk\Requests\PromisedDays;
use RightsDesk\Requests\Replay;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Requests\Steps;
use RightsDesk\Requests\Upkeep;
use RightsDesk\Requests\Workflow;
use RightsDesk\Subjects\Packages;

/** The part of the composition root that handles requests. */
final readonly class Desks {

	public RequestDesk $desk;
	public Upkeep $upkeep;
	public Opening $opening;
	public Replay $replay;
	public RequestStore $store;
	public Workflow $workflow;
	public Clocks $clocks;
	public Anonymiser $anonymiser;
	private MailHistory $mailed;
	private Lapsed $lapsed;

	/**
	 * @param \Closure(int): void                $forget      Lets go of what the rooms hold for a request.
	 * @param \Closure(\DateTimeImmutable): ?int $answer_days That the policy in force at a moment says.
	 */
	public function __construct( Ground $ground, JobDesk $jobs, Packages $packages, Shares $shares, \Closure $forget, \Closure $answer_days ) {
		[ $chain, $clock, $settings, $transaction, $vault ] = array( $ground->chain, $ground->clock, $ground->settings, $ground->transaction, $ground->vault );
		/** @var array{countries: array<string, array{church?: string, holidays: list<array{name: string, on?: string, easter?: int, weekday?: int, from?: int, to?: int, moves?: string}>}>} $holidays */
		$holidays         = $ground->contract->table( 'holidays' );
		$this->workflow   = new Workflow( $ground->contract->table( 'workflow' ) ); // @phpstan-ignore argument.type (the contract's schema says so)
		$this->store      = new RequestStore( $ground->db, $ground->tables );
		$this->clocks     = new Clocks( new Deadline( new Calendar( $holidays['countries'] ) ), $clock, $settings );
		$this->anonymiser = new Anonymiser( $this->store, $chain, $ground->tokens, $ground->outbox, $jobs, $forget );
		$this->mailed     = new MailHistory( $this->store, $chain );

		$letters       = new Letters( $ground->outbox, $ground->tokens, $ground->limits, $clock, $settings );
		$announcer     = new Announcer();
		$promised      = new PromisedDays( $settings, $answer_days );
		$steps         = new Steps( $this->store, $this->workflow, $this->clocks, $letters, $chain, $clock );
		$entry         = new Entry( $this->store, $this->workflow, new Intake( $this->workflow, $clock ), $this->clocks, $steps, $letters, $announcer, $transaction, $ground->limits, $vault, $clock, $promised );
		$this->opening = new Opening( $this->store, $this->clocks, $letters, $chain, $vault, $clock, $promised );
		$this->replay  = new Replay( $this->store, $this->clocks, $this->anonymiser, $jobs, $chain, $transaction, $vault, $clock, $settings );
		$this->desk    = new RequestDesk( $this->store, $this->workflow, $entry, $this->clocks, $steps, new Effects( $shares->effects( ... ) ), $letters, $jobs, $this->anonymiser, $announcer, $transaction, $ground->tokens, $vault, $clock, $settings );
		$this->upkeep  = new Upkeep( $this->store, $this->workflow, $this->clocks, $letters, $chain, $this->anonymiser, $announcer, $transaction, $ground->outbox, $ground->tokens, $ground->limits, $clock, $settings );
		$this->lapsed  = new Lapsed( $this->store, $this->desk, $packages );
	}

	/** @param \Closure(): self $desks Built when something happens. */
	public static function hooks( \Closure $desks ): void {
		add_action( Schedule::HOURLY, static fn () => $desks()->upkeep->run() );
		add_action( Schedule::HOURLY, static fn () => $desks()->lapsed->run() );
		add_action( 'init', static fn () => has_action( 'rights_desk_ready' ) && do_action( 'rights_desk_ready', $desks()->desk ), 99 );
		add_action( 'rights_desk_mail_sent', static fn ( int $request_id, string $template ) => $desks()->mailed->sent( $request_id, $template ), 10, 2 );
		add_action( 'rights_desk_mail_failed', static fn ( int $request_id, string $template, string $error ) => $desks()->mailed->failed( $request_id, $template, $error ), 10, 3 );
	}
}
