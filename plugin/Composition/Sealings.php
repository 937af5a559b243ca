<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Retention\DocumentFile;
use RightsDesk\Retention\Documents;
use RightsDesk\Sealing\Caches;
use RightsDesk\Sealing\Comments;
use RightsDesk\Sealing\Direct;
use RightsDesk\Sealing\EddOrders;
use RightsDesk\Sealing\Kin;
use RightsDesk\Sealing\Marks;
use RightsDesk\Sealing\Posts;
use RightsDesk\Sealing\Users;
use RightsDesk\Sealing\Veil;
use RightsDesk\Sealing\WooOrders;
use RightsDesk\Sealing\Wxr;
use RightsDesk\Subjects\Vessel;

/** Marks that hide, and documents that are kept unreadable. */
final readonly class Sealings implements Part {

	public Marks $marks;
	public Veil $veil;
	public Documents $documents;

	public function __construct( private Ground $ground ) {
		$this->marks     = new Marks( $ground->db, $ground->tables, new Kin( $ground->db ), new Caches() );
		$this->veil      = new Veil( $ground->db, $this->marks );
		$files           = new DocumentFile( static fn (): string => ( new Vessel() )->folder( 'documents' ) );
		$this->documents = new Documents( $ground->db, $ground->tables, $ground->clock, $ground->vault, $files, $this->veil );
	}

	public function hooks(): void {
		$db = $this->ground->db;
		( new Posts( $db, $this->veil, $this->marks ) )->hook();
		( new Comments( $db, $this->veil, $this->marks ) )->hook();
		( new Users( $db, $this->veil ) )->hook();
		( new WooOrders( $db, $this->veil, $this->marks ) )->hook();
		( new EddOrders( $this->veil ) )->hook();
		( new Direct( $this->veil ) )->hook();
		( new Wxr( $db, $this->veil ) )->hook();
	}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
