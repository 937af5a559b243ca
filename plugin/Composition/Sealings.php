<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Retention\DocumentFile;
use RightsDesk\Retention\Documents;
use RightsDesk\Sealing\Caches;
use RightsDesk\Sealing\Marks;
use RightsDesk\Sealing\Veil;
use RightsDesk\Subjects\Vessel;

/** Marks that hide, and documents that are kept unreadable. */
final readonly class Sealings implements Part {

	public Marks $marks;
	public Veil $veil;
	public Documents $documents;

	public function __construct( private Ground $ground ) {
		$this->marks     = new Marks( $ground->db, $ground->tables, new Caches() );
		$this->veil      = new Veil( $ground->db, $this->marks );
		$files           = new DocumentFile( static fn (): string => ( new Vessel() )->folder( 'documents' ) );
		$this->documents = new Documents( $ground->db, $ground->tables, $ground->clock, $ground->vault, $files, $this->veil );
	}

	public function hooks(): void {}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
