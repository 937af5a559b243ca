<?php
declare( strict_types=1 );

namespace RightsDesk\Composition\Cookies;

use RightsDesk\Composition\Ground;
use RightsDesk\Composition\Part;
use RightsDesk\Cookies\Blocking\Own;
use RightsDesk\Cookies\CookieList;
use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Presets;
use RightsDesk\Cookies\Register;
use RightsDesk\Cookies\Scan\FindingStore;
use RightsDesk\Cookies\ServicesController;
use RightsDesk\Cookies\Store;
use RightsDesk\Cookies\Versions;
use RightsDesk\Platform\Routes;

/** Services, what they keep, and who they are: the register, its screen, the list for the policy. */
final class CookieRegister implements Part {

	private ?Register $register = null;
	private ?Presets $presets = null;

	public function __construct( private readonly Ground $ground ) {}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {
		( new ServicesController( $this->register(), $this->presets(), new CookieList(), $this->ground->contract ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	public function register(): Register {
		return $this->register ??= new Register( new Store( $this->ground->db, $this->ground->tables ), $this->presets(), new Versions(), $this->ground->chain, $this->ground->transaction, $this->seen( ... ) );
	}

	/** @return list<string> */
	private function seen(): array {
		$judge = Judge::without_rules( Own::hosts() );
		$seen  = ( new FindingStore( $this->ground->db, $this->ground->tables, $this->ground->clock ) )->addresses();
		return array_values( array_filter( $seen, static fn ( string $url ): bool => '' !== $judge->address( $url ) ) );
	}

	public function presets(): Presets {
		return $this->presets ??= new Presets( $this->ground->contract );
	}
}
