<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Processors\Parts;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\PurposeWords;
use RightsDesk\Processors\Register;
use RightsDesk\Processors\TaskAnswers;
use RightsDesk\Processors\TaskDesk;
use RightsDesk\Processors\TaskMail;
use RightsDesk\Processors\TaskStore;
use RightsDesk\Processors\TaskWords;
use RightsDesk\Requests\Effects\Recipients;
use RightsDesk\Requests\Request;

/** Purposes, processors, what is asked of them, and disclosures to authorities. */
final readonly class Processings implements Part, Sharing {

	public Purposes $purposes;
	public Register $register;
	public TaskDesk $tasks;
	public TaskAnswers $answers;
	private TaskStore $store;
	private Parts $parts;

	/**
	 * @param \Closure(int): void            $settled   Told when the last task of a request is settled.
	 * @param \Closure(int, string): void    $attention Told when staff must look at a request.
	 * @param \Closure(string): list<string> $addresses All addresses of a person.
	 */
	public function __construct( private Ground $ground, \Closure $settled, private \Closure $attention, \Closure $addresses ) {
		$words          = new TaskWords();
		$this->purposes = new Purposes( $ground->contract, new PurposeWords() );
		$this->register = new Register( $ground->db, $ground->tables, $this->purposes );
		$this->store    = new TaskStore( $ground->db, $ground->tables, $ground->clock, $ground->vault );
		$this->parts    = new Parts( $ground->db, $ground->tables, $ground->vault );
		$mail           = new TaskMail( $ground->outbox, $ground->tokens, $ground->clock, $words );
		$this->answers  = new TaskAnswers( $this->store, $this->parts, $this->register, $words, $ground->clock );
		$this->tasks    = new TaskDesk( $this->store, $this->register, $mail, $ground->chain, $ground->transaction, $ground->clock, $ground->tokens, $ground->schedule, $settled, $addresses );
	}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {
		$this->tasks->forget( $request_id );
	}

	public function share(): Share {
		return new Share(
			effects: array( '' => array( new Recipients( $this->tasks ) ) ),
			more: array( 'tasks' => fn ( Request $request ): array => $this->answers->of( $request->id ) ),
		);
	}
}
