<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Routes;
use RightsDesk\Retention\DocumentData;

/** Client relations, holds by law, erasures that wait for their end. */
final readonly class Retentions implements Part {

	private DocumentData $document_data;

	public function __construct( private Ground $ground, private Sealings $sealings ) {
		$this->document_data = new DocumentData( $sealings->documents, static fn ( string $email ): array => array() );
	}

	public function hooks(): void {
		add_filter( 'wp_privacy_personal_data_exporters', $this->document_data->exporters( ... ) );
		add_filter( 'wp_privacy_personal_data_erasers', $this->document_data->erasers( ... ) );
	}

	public function rest( Routes $routes ): void {}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
