<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** Client documents for WordPress's own exporters and erasers, and so for this plugin's. */
final readonly class DocumentData {

	public const KEY = 'rights-desk-documents';

	/** @param \Closure(string): list<int> $held Of an address: the documents that a law keeps. */
	public function __construct( private Documents $documents, private \Closure $held ) {}

	/**
	 * @param array<array-key, mixed> $exporters
	 * @return array<array-key, mixed>
	 */
	public function exporters( array $exporters ): array {
		$exporters[ self::KEY ] = array(
			'exporter_friendly_name' => __( 'Client documents', 'rights-desk' ),
			'callback'               => $this->export( ... ),
		);
		return $exporters;
	}

	/**
	 * @param array<array-key, mixed> $erasers
	 * @return array<array-key, mixed>
	 */
	public function erasers( array $erasers ): array {
		$erasers[ self::KEY ] = array(
			'eraser_friendly_name' => __( 'Client documents', 'rights-desk' ),
			'callback'             => $this->erase( ... ),
		);
		return $erasers;
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} */
	public function export( string $email ): array {
		return array(
			'data' => array_map( $this->item( ... ), $this->documents->of( $email ) ),
			'done' => true,
		);
	}

	/** @return array{items_removed: int, items_retained: int, messages: list<string>, done: bool} */
	public function erase( string $email ): array {
		$held     = ( $this->held )( $email );
		$removed  = 0;
		$retained = 0;
		foreach ( $this->documents->of( $email ) as $document ) {
			$gone = ! in_array( $document->id, $held, true ) && $this->documents->erase( $document->id );
			$gone ? ++$removed : ++$retained;
		}
		return array(
			'items_removed'  => $removed,
			'items_retained' => $retained,
			'messages'       => 0 === $retained ? array() : array( __( 'Documents that the law says must be kept stay, sealed, until their term is over.', 'rights-desk' ) ),
			'done'           => true,
		);
	}

	/** @return array<string, mixed> */
	private function item( Document $document ): array {
		$fields = array(
			__( 'Kind', 'rights-desk' )      => Document::label( $document->kind ),
			__( 'Date', 'rights-desk' )      => $document->date,
			__( 'Number', 'rights-desk' )    => $document->number,
			__( 'Title', 'rights-desk' )     => $document->title,
			__( 'E-mail', 'rights-desk' )    => $document->email,
			__( 'File', 'rights-desk' )      => $document->name,
			__( 'File size', 'rights-desk' ) => (string) size_format( $document->bytes ),
		);
		$data   = array();
		foreach ( array_filter( $fields, static fn ( string $value ): bool => '' !== $value ) as $name => $value ) {
			$data[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		return array(
			'group_id'    => self::KEY,
			'group_label' => __( 'Client documents', 'rights-desk' ),
			'item_id'     => 'document-' . $document->id,
			'data'        => $data,
		);
	}
}
