<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\Answer;
use RightsDesk\History\Chain;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Mail\Outbox;
use RightsDesk\Mail\Templates;
use RightsDesk\Mail\Texts;
use RightsDesk\Mail\Words;
use RightsDesk\Platform\Authorities;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Settings;
use RightsDesk\Requests\AskController;
use RightsDesk\Requests\Clocks;
use RightsDesk\Requests\DeskCommand;
use RightsDesk\Requests\Figures;
use RightsDesk\Requests\MoreController;
use RightsDesk\Requests\OverviewController;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\RegisterController;
use RightsDesk\Requests\RegisterFile;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestList;
use RightsDesk\Requests\RequestShape;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Requests\RequestsCommand;
use RightsDesk\Requests\RequestsController;
use RightsDesk\Requests\Schemas;
use RightsDesk\Requests\SettingsController;
use RightsDesk\Requests\Upkeep;
use RightsDesk\Requests\Workflow;
use RightsDesk\Subjects\Packages;

/** The part of the composition root that only REST and WP-CLI need, built when they come. */
final readonly class Doors {

	/**
	 * @param list<Part>                                         $parts That have routes of their own.
	 * @param \Closure(): array<string, \Closure(Request): mixed> $more  What the rooms tell of one request.
	 * @param \Closure(): array<int, true>                       $protected Erased requests that the ledger protects.
	 */
	public function __construct(
		private string $contract,
		private Settings $settings,
		private Clock $clock,
		private Words $words,
		private Chain $chain,
		private Outbox $outbox,
		private JobDesk $jobs,
		private Packages $packages,
		private RequestDesk $desk,
		private Upkeep $upkeep,
		private RequestStore $store,
		private RequestList $list,
		private RegisterFile $file,
		private Figures $figures,
		private Workflow $workflow,
		private Clocks $clocks,
		private array $parts,
		private \Closure $more,
		private \Closure $protected,
	) {}

	public function commands(): void {
		$desk = new DeskCommand( $this->jobs, $this->outbox, $this->upkeep, $this->chain );
		\WP_CLI::add_command( 'rights-desk work', $desk->work( ... ) );
		\WP_CLI::add_command( 'rights-desk verify', $desk->verify( ... ) );
		\WP_CLI::add_command( 'rights-desk request', new RequestsCommand( $this->desk, $this->list, $this->store, $this->shape(), $this->jobs, $this->chain, new RefusalText() ) );
	}

	public function rest(): void {
		$routes   = new Routes( $this->contract . '/routes.json', self::explain( ... ) );
		$schemas  = new Schemas( $this->workflow );
		$requests = new RequestsController( $this->desk, $this->list, $this->store, $this->shape(), $this->chain, $this->jobs, $this->packages, $schemas );
		$requests->register( $routes );
		( new MoreController( $this->desk, ( $this->more )() ) )->register( $routes );
		( new RegisterController( $this->list, $this->store, $requests, $this->file, $schemas, $this->protected ) )->register( $routes );
		( new OverviewController( $this->list, $this->store, $this->shape(), $this->jobs, $this->figures, $this->clock, $this->settings ) )->register( $routes );
		( new SettingsController( $this->settings, new Authorities( $this->contract . '/authorities.json' ), new Templates( $this->settings, new Texts(), $this->words ) ) )->register( $routes );
		( new AskController( $this->desk, $schemas, ( new Answer() )->words( ... ) ) )->register( $routes );
		foreach ( $this->parts as $part ) {
			$part->rest( $routes );
		}
	}

	private function shape(): RequestShape {
		return new RequestShape( $this->workflow, $this->clocks );
	}

	private static function explain( \DomainException $refusal ): \WP_Error {
		if ( ! $refusal instanceof Refusal ) {
			throw $refusal;
		}
		return new \WP_Error(
			$refusal->reason,
			( new RefusalText() )->of( $refusal ),
			array(
				'status' => $refusal->status,
				'field'  => $refusal->field,
			)
		);
	}
}
