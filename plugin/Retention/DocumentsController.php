<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: client documents. */
final readonly class DocumentsController {

	/** @param \Closure(string): list<int> $held Of an address: the documents that a law keeps. */
	public function __construct( private Documents $documents, private Upload $upload, private Chain $chain, private Clock $clock, private \Closure $held ) {}

	public function register( Routes $routes ): void {
		$email = array(
			'type'      => 'string',
			'maxLength' => 254,
		);
		$kind  = array(
			'type' => 'string',
			'enum' => array( '', ...Document::KINDS ),
		);
		$routes->add(
			'GET',
			'/documents',
			$this->list( ... ),
			array(
				'email'    => $email,
				'kind'     => $kind,
				'page'     => array(
					'type'    => 'integer',
					'minimum' => 1,
					'default' => 1,
				),
				'per_page' => array(
					'type'    => 'integer',
					'minimum' => 1,
					'maximum' => 100,
					'default' => 25,
				),
			)
		);
		$routes->add(
			'POST',
			'/documents',
			$this->add( ... ),
			array(
				'email'  => $email + array( 'required' => true ),
				'kind'   => array( 'enum' => Document::KINDS ) + $kind + array( 'required' => true ),
				'date'   => array(
					'type'     => 'string',
					'pattern'  => '^\d{4}-\d{2}-\d{2}$',
					'required' => true,
				),
				'number' => array(
					'type'      => 'string',
					'maxLength' => 100,
					'default'   => '',
				),
				'title'  => array(
					'type'      => 'string',
					'maxLength' => 200,
					'default'   => '',
				),
			)
		);
		$routes->add( 'GET', '/documents/{document}/file', $this->file( ... ) );
		$routes->add( 'DELETE', '/documents/{document}', $this->remove( ... ) );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function list( \WP_REST_Request $call ): \WP_REST_Response {
		$email = self::text( $call['email'] );
		$kind  = self::text( $call['kind'] );
		$per   = is_int( $call['per_page'] ) ? $call['per_page'] : 25;
		$found = $this->documents->page( $email, $kind, is_int( $call['page'] ) ? $call['page'] : 1, $per );
		$total = $this->documents->total( $email, $kind );
		$held  = array();
		foreach ( array_unique( array_map( static fn ( Document $one ): string => $one->email, $found ) ) as $address ) {
			$held = array( ...$held, ...( $this->held )( $address ) );
		}
		$answer = new \WP_REST_Response( array_map( fn ( Document $one ): array => $this->shape( $one, in_array( $one->id, $held, true ) ), $found ) );
		$answer->header( 'X-WP-Total', (string) $total );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $total / $per ) );
		return $answer;
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function add( \WP_REST_Request $call ): \WP_REST_Response {
		$email = strtolower( self::text( $call['email'] ) );
		$date  = self::text( $call['date'] );
		if ( ! is_email( $email ) ) {
			throw new Refusal( 'email_invalid', 'email' );
		}
		if ( ! checkdate( (int) substr( $date, 5, 2 ), (int) substr( $date, 8, 2 ), (int) substr( $date, 0, 4 ) ) ) {
			throw new Refusal( 'document_date', 'date' );
		}
		$file = $this->upload->of( $call->get_file_params() );
		$user = get_current_user_id();
		$id   = $this->documents->add( $email, self::text( $call['kind'] ), $date, self::text( $call['number'] ), self::text( $call['title'] ), $file['path'], $file['name'], $file['mime'], $user );
		$this->chain->append( 0, 'document_added', Actor::staff( $user ), array( 'document' => $id ) );
		$document = $this->documents->find( $id ) ?? throw new Refusal( 'no_document', '', 404 );
		return new \WP_REST_Response( $this->shape( $document, $this->is_held( $document ) ), 201 );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function file( \WP_REST_Request $call ): \WP_REST_Response {
		$document = $this->find( $call );
		return ( new FileAnswer( $document->name, $document->mime, $document->bytes ) )->of( fn (): \Generator => $this->documents->contents( $document->id ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{removed: bool}
	 */
	private function remove( \WP_REST_Request $call ): array {
		$document = $this->find( $call );
		if ( $this->is_held( $document ) ) {
			throw new Refusal( 'document_held', '', 409 );
		}
		$gone = $this->documents->erase( $document->id );
		$this->chain->append( 0, 'document_removed', Actor::staff( get_current_user_id() ), array( 'document' => $document->id ) );
		return array( 'removed' => $gone );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function find( \WP_REST_Request $call ): Document {
		return $this->documents->find( is_numeric( $call['document'] ) ? (int) $call['document'] : 0 ) ?? throw new Refusal( 'no_document', '', 404 );
	}

	private function is_held( Document $document ): bool {
		return in_array( $document->id, ( $this->held )( $document->email ), true );
	}

	/** @return array<string, mixed> */
	private function shape( Document $document, bool $held ): array {
		return array(
			'id'         => $document->id,
			'email'      => $document->email,
			'kind'       => $document->kind,
			'kind_label' => Document::label( $document->kind ),
			'date'       => $document->date,
			'number'     => $document->number,
			'title'      => $document->title,
			'name'       => $document->name,
			'mime'       => $document->mime,
			'bytes'      => $document->bytes,
			'added_at'   => $this->clock->iso( $document->added_at ),
			'held'       => $held,
		);
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? trim( $value ) : '';
	}
}
