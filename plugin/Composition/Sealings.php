<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Platform\Presence;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Retention\Cases;
use RightsDesk\Retention\Document;
use RightsDesk\Retention\DocumentFile;
use RightsDesk\Retention\Documents;
use RightsDesk\Retention\DocumentsController;
use RightsDesk\Retention\FileAnswer;
use RightsDesk\Retention\Upload;
use RightsDesk\Sealing\Alerts;
use RightsDesk\Sealing\Caches;
use RightsDesk\Sealing\Comments;
use RightsDesk\Sealing\Direct;
use RightsDesk\Sealing\EddOrders;
use RightsDesk\Sealing\Kin;
use RightsDesk\Sealing\Marks;
use RightsDesk\Sealing\Openings;
use RightsDesk\Sealing\OrderReader;
use RightsDesk\Sealing\Posts;
use RightsDesk\Sealing\SealedController;
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
	private Openings $openings;

	/** @param \Closure(): Retentions $retentions Built after this. */
	public function __construct( private Ground $ground, private \Closure $retentions ) {
		$this->marks     = new Marks( $ground->db, $ground->tables, new Kin( $ground->db ), new Caches(), new Presence( $ground->db, $ground->tables, $ground->transaction ) );
		$this->veil      = new Veil( $ground->db, $this->marks );
		$files           = new DocumentFile( static fn (): string => ( new Vessel() )->folder( 'documents' ) );
		$this->documents = new Documents( $ground->db, $ground->tables, $ground->clock, $ground->vault, $files, $this->veil );
		$this->openings  = new Openings( $ground->db, $ground->tables, $ground->clock, $ground->vault, $ground->chain, $ground->transaction, new Alerts( $ground->outbox, $ground->settings ) );
	}

	public function hooks(): void {
		$db = $this->ground->db;
		( new Posts( $db, $this->veil, $this->marks ) )->hook();
		( new Comments( $db, $this->veil, $this->marks ) )->hook();
		( new Users( $db, $this->veil ) )->hook();
		( new WooOrders( $db, $this->veil, $this->marks ) )->hook();
		( new EddOrders( $db, $this->veil ) )->hook();
		( new Direct( $this->veil ) )->hook();
		$this->openings->hook();
		add_action( Schedule::HOURLY, $this->openings->sweep( ... ) );
		add_action( Schedule::HOURLY, $this->marks->check( ... ) );
		( new Wxr( $db, $this->veil ) )->hook();
	}

	public function rest( Routes $routes ): void {
		$ground     = $this->ground;
		$retentions = ( $this->retentions )();
		$held       = static fn ( string $email ): array => $retentions->holds->ids( 'document', $email );
		( new DocumentsController( $this->documents, new Upload(), $ground->chain, $ground->clock, $held ) )->register( $routes );
		$orders  = new OrderReader();
		$readers = array(
			'order'     => $orders->woocommerce( ... ),
			'edd_order' => $orders->edd( ... ),
			'document'  => $this->document( ... ),
		);
		( new SealedController( $this->openings, $this->veil, $ground->clock, $retentions->cases->list( ... ), static fn ( string $email ): array => self::cases_of( $retentions->cases, $email ), $readers, $this->file( ... ) ) )->register( $routes );
	}

	/** @return list<int> */
	private static function cases_of( Cases $cases, string $email ): array {
		return array_values( array_filter( array_column( $cases->list(), 'id' ), static fn ( int $id ): bool => strtolower( $cases->secret( $id )['email'] ?? '' ) === $email ) );
	}

	/** @return array{title: string, fields: list<array{name: string, value: string}>}|null */
	private function document( int $id ): ?array {
		$document = $this->documents->find( $id );
		return null === $document ? null : OrderReader::record(
			trim( Document::label( $document->kind ) . ' ' . $document->number ),
			array(
				__( 'Date', 'rights-desk' )   => $document->date,
				__( 'Title', 'rights-desk' )  => $document->title,
				__( 'E-mail', 'rights-desk' ) => $document->email,
				__( 'File', 'rights-desk' )   => $document->name,
			)
		);
	}

	private function file( int $id ): ?\WP_REST_Response {
		$document = $this->documents->find( $id );
		return null === $document ? null : ( new FileAnswer( $document->name, $document->mime, $document->bytes ) )->of( fn (): \Generator => $this->veil->stream( fn (): \Generator => $this->documents->contents( $id ) ) );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}
}
