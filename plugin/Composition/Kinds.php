<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\FormFields;
use RightsDesk\Frontdoor\LiftPage;
use RightsDesk\Frontdoor\ObjectionPanel;
use RightsDesk\Frontdoor\Page;
use RightsDesk\Frontdoor\RequestForm;
use RightsDesk\Frontdoor\RestrictionPanel;
use RightsDesk\Frontdoor\ReviewPanel;
use RightsDesk\Frontdoor\Rights;
use RightsDesk\Platform\Routes;
use RightsDesk\Processors\Purpose;
use RightsDesk\Requests\Effects\Leaving;
use RightsDesk\Requests\Effects\Named;
use RightsDesk\Requests\Effects\Objection;
use RightsDesk\Requests\Effects\Objections;
use RightsDesk\Requests\Effects\Restriction;
use RightsDesk\Requests\Effects\Review;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Standing\Cause;

/** What each kind of request brings about; correction and delivery are Claims'. */
final readonly class Kinds implements Part, Sharing {

	/** @param \Closure(): RequestDesk $desk */
	public function __construct( private Ground $ground, private Standings $standings, private Processings $processings, private \Closure $desk ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	public function share(): Share {
		$ground   = $this->ground;
		$store    = new RequestStore( $ground->db, $ground->tables );
		$letters  = $this->letters();
		$standing = $this->standings->desk;
		$named    = new Named( $this->purposes( ... ) );
		$leaving  = new Leaving( $standing, fn ( string $email ): string => ( $this->desk )()->email_key( $email ) );
		return new Share(
			effects: array(
				'restriction'  => array( new Restriction( $standing, $named, $letters ) ),
				'objection'    => array( new Objection( $store, $standing, $named, $letters, $ground->clock ), $leaving ),
				'human_review' => array( new Review( $store, $letters ) ),
				'erasure'      => array( $leaving ),
			),
			more: array( 'objection' => ( new Objections( $named, $this->desk ) )->of( ... ) ),
			panels: array( new ObjectionPanel( $named, $store, $this->desk ), new RestrictionPanel( $standing ), new ReviewPanel() ),
			doors: array( 'lift' => $this->lift( ... ) ),
		);
	}

	/** Who lost the link that lifts their restriction gets a new one: at the restricted address, which is the proof. */
	public function send_lifts( string $email ): void {
		$desk = $this->standings->desk;
		foreach ( $desk->rows_of( ( $this->desk )()->email_key( $email ) ) as $cause ) {
			if ( Cause::RESTRICTION === $cause->ground ) {
				$this->letters()->lift( $email, determine_locale(), fn (): string => $desk->lift_link( $cause->id ) );
			}
		}
	}

	private function letters(): Letters {
		$ground = $this->ground;
		return new Letters( $ground->outbox, $ground->tokens, $ground->limits, $ground->clock, $ground->settings );
	}

	public function form(): RequestForm {
		return new RequestForm( $this->ground->settings, $this->ground->words, new Rights(), new FormFields( $this->objectable( ... ) ) );
	}

	/** @return array<string, string> */
	private function objectable(): array {
		return array_column( ( new Named( $this->purposes( ... ) ) )->objectable(), 'label', 'slug' );
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	private function lift( bool $posted, string $key, array $fields ): never {
		$page = new Page( dirname( __DIR__ ) . '/blocks/request-form/style-index.css' );
		( new LiftPage( $this->standings->desk, $this->ground->tokens, $page, $this->form()->who( ... ) ) )->answer( $posted, $key, $fields );
	}

	/** @return list<Purpose> */
	private function purposes(): array {
		return $this->processings->purposes->all();
	}
}
