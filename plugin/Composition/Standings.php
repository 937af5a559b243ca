<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Processors\Purpose;
use RightsDesk\Sealing\Marks;
use RightsDesk\Standing\Addresses;
use RightsDesk\Standing\Belongings;
use RightsDesk\Standing\CauseStore;
use RightsDesk\Standing\Notices;
use RightsDesk\Standing\Scope;
use RightsDesk\Standing\StandingDesk;
use RightsDesk\Standing\StandingStore;

/** Whether a person may be processed, and what holds everybody to it. */
final readonly class Standings implements Part {

	public StandingDesk $desk;
	public Addresses $addresses;
	private StandingStore $standings;
	private Notices $notices;
	private Belongings $belongings;

	public function __construct( private Ground $ground, private Sealings $sealings, private Processings $processings ) {
		$this->addresses  = new Addresses( $ground->db, $ground->tables, $ground->vault, $ground->clock );
		$this->standings  = new StandingStore( $ground->db, $ground->tables );
		$this->belongings = new Belongings( $ground->db );
		$this->notices    = new Notices( $this->standings, $this->content( ... ), $this->drop( ... ) );
		$this->desk       = new StandingDesk(
			new CauseStore( $ground->db, $ground->tables, $ground->clock ),
			$this->standings,
			$this->addresses,
			new Scope(),
			$this->notices,
			$this->purpose( ... ),
			$ground->vault,
			$ground->tokens,
			$ground->chain,
			$ground->clock,
			$ground->transaction
		);
	}

	public function hooks(): void {
		// After all others: no plugin opens again what the person closed.
		add_filter( 'rights_desk_may_process', $this->may_process( ... ), PHP_INT_MAX, 3 );
		add_action( 'shutdown', $this->notices->tell( ... ), 1 );
		add_action( Schedule::HOURLY, $this->desk->lift_due( ... ) );
	}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	private function may_process( mixed $may, mixed $email, mixed $purpose ): bool {
		return true === $may && is_string( $email ) && is_string( $purpose ) && $this->desk->may_process( $email, $purpose );
	}

	private function purpose( string $slug ): ?Purpose {
		return null;
	}

	/** What was public is out of sight while it lasts (recital 67). */
	private function content( string $email_key, string $email, bool $restricted ): void {
		if ( ! $restricted ) {
			$this->sealings->marks->lift( Marks::HIDDEN, $email_key );
			return;
		}
		foreach ( $this->belongings->of( $email ) as $type => $ids ) {
			$this->sealings->marks->hide( Marks::HIDDEN, $email_key, $type, $ids );
		}
	}

	private function drop( string $email_key ): void {
		$this->sealings->marks->lift( Marks::HIDDEN, $email_key );
	}
}
