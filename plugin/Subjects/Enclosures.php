<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * What other rooms add to a copy: what processors answered, what authorities were given, who receives
 * data of a category, what no source covers, and files.
 *
 * @phpstan-type Answer array{processor: string, outcome: string, text: string, at: string, rows: list<array<string, string>>, files: list<array{name: string, read: \Closure(): string}>, note: string}
 * @phpstan-type Recipient array{name: string, role: string, purpose: string, place: string, safeguards: string}
 * @phpstan-type Enclosed array{source: string, group: string, id: string, name: string, provenance: string, read: \Closure(): iterable<string>}
 * @phpstan-import-type Gap from Coverage
 */
final readonly class Enclosures {

	public const COPIES      = 'rights-desk/copies';
	public const DISCLOSURES = 'rights-desk/disclosures';
	public const UNCOVERED   = 'rights-desk/uncovered';

	/** Categories that tell of the handling; they are no data that was held. */
	public const OWN = array( Category::REQUESTS, 'processors' );

	private const PAGE = 500;

	/**
	 * @param \Closure(int): list<Answer>                                                      $answers     Of processors, to a request.
	 * @param \Closure(string): list<array<string, string>>                                    $disclosures Of an address, that the person may be told of now.
	 * @param \Closure(string): list<Recipient>                                                $recipients  Of a category.
	 * @param \Closure(): list<Gap>                                                            $gaps
	 * @param \Closure(string): list<string>                                                   $addresses   All of the person's, that given included.
	 * @param \Closure(string): list<array{id: int, name: string, read: \Closure(): iterable<string>}> $documents
	 * @param \Closure(string, int): array<string, mixed>                                          $uncovered   Rows of an address that no exporter covers, by page.
	 */
	public function __construct( private \Closure $answers, private \Closure $disclosures, private \Closure $recipients, private \Closure $gaps, private \Closure $addresses, private \Closure $documents, private \Closure $uncovered ) {}

	/** @return list<Source> */
	public function sources( int $request_id ): array {
		return array(
			new Source( self::COPIES, 'rights-desk', __( 'Copies from processors', 'rights-desk' ), 'processors', fn ( string $email, int $page ): array => $this->page( $this->copies( $request_id ), $page ) ),
			new Source( self::UNCOVERED, 'rights-desk', __( 'Places that no plugin exports', 'rights-desk' ), 'uncovered', $this->uncovered ),
			new Source( self::DISCLOSURES, 'rights-desk', __( 'Disclosures to authorities', 'rights-desk' ), 'disclosures', fn ( string $email, int $page ): array => $this->page( $this->disclosed( $email ), $page ) ),
		);
	}

	/** Whether a processor sent anything. */
	public function came( int $request_id ): bool {
		foreach ( ( $this->answers )( $request_id ) as $answer ) {
			if ( array() !== $answer['rows'] || array() !== $answer['files'] ) {
				return true;
			}
		}
		return false;
	}

	/** @return list<Recipient> */
	public function recipients( string $category ): array {
		return ( $this->recipients )( $category );
	}

	/** @return list<Gap> */
	public function gaps(): array {
		return ( $this->gaps )();
	}

	/** @return non-empty-list<string> The given one first. */
	public function addresses( string $email ): array {
		return array( $email, ...array_values( array_filter( ( $this->addresses )( $email ), static fn ( string $one ): bool => 0 !== strcasecmp( $one, $email ) ) ) );
	}

	/** @return \Generator<Enclosed> Files, with the row that each belongs to. */
	public function files( int $request_id, string $email ): \Generator {
		foreach ( ( $this->answers )( $request_id ) as $number => $answer ) {
			foreach ( $answer['files'] as $index => $file ) {
				yield array(
					'source'     => self::COPIES,
					'group'      => 'processor-' . ( $number + 1 ),
					'id'         => 'answer-' . ( $number + 1 ),
					'name'       => 'files/' . self::plain( $answer['processor'] ) . '/' . ( $index + 1 ) . '-' . self::plain( $file['name'] ),
					'provenance' => Provenance::OBSERVED,
					'read'       => static fn (): array => array( ( $file['read'] )() ),
				);
			}
		}
		foreach ( $this->addresses( $email ) as $address ) {
			foreach ( ( $this->documents )( $address ) as $document ) {
				yield array(
					'source'     => 'rights-desk/rights-desk-documents',
					'group'      => 'rights-desk-documents',
					'id'         => 'document-' . $document['id'],
					'name'       => 'files/documents/' . $document['id'] . '-' . self::plain( $document['name'] ),
					'provenance' => Provenance::DERIVED,
					'read'       => $document['read'],
				);
			}
		}
	}

	/** @return list<array<string, mixed>> */
	private function copies( int $request_id ): array {
		$items = array();
		foreach ( ( $this->answers )( $request_id ) as $number => $answer ) {
			$group   = 'processor-' . ( $number + 1 );
			$items[] = $this->item(
				$group,
				$answer['processor'],
				'answer-' . ( $number + 1 ),
				array(
					__( 'Processor', 'rights-desk' ) => $answer['processor'],
					__( 'Answered', 'rights-desk' )  => $answer['at'],
					__( 'Answer', 'rights-desk' )    => $answer['text'],
					__( 'Note', 'rights-desk' )      => $answer['note'],
					__( 'Files', 'rights-desk' )     => implode( ', ', array_column( $answer['files'], 'name' ) ),
				)
			);
			foreach ( $answer['rows'] as $index => $row ) {
				$items[] = $this->item( $group, $answer['processor'], 'answer-' . ( $number + 1 ) . '-row-' . ( $index + 1 ), $row );
			}
		}
		return $items;
	}

	/** @return list<array<string, mixed>> */
	private function disclosed( string $email ): array {
		$items = array();
		foreach ( $this->addresses( $email ) as $address ) {
			foreach ( ( $this->disclosures )( $address ) as $one ) {
				$items[] = $this->item( 'disclosures', __( 'Disclosures to authorities', 'rights-desk' ), 'disclosure-' . ( count( $items ) + 1 ), $one );
			}
		}
		return $items;
	}

	/**
	 * @param array<string, string> $fields
	 * @return array<string, mixed>
	 */
	private function item( string $group, string $label, string $id, array $fields ): array {
		$data = array();
		foreach ( array_filter( $fields, static fn ( string $value ): bool => '' !== $value ) as $name => $value ) {
			$data[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		return array(
			'group_id'    => $group,
			'group_label' => $label,
			'item_id'     => $id,
			'data'        => $data,
		);
	}

	/**
	 * @param list<array<string, mixed>> $items
	 * @return array{data: list<array<string, mixed>>, done: bool}
	 */
	private function page( array $items, int $page ): array {
		return array(
			'data' => array_slice( $items, ( $page - 1 ) * self::PAGE, self::PAGE ),
			'done' => count( $items ) <= $page * self::PAGE,
		);
	}

	/** A file's name that every system takes, and that leads nowhere else. */
	private static function plain( string $name ): string {
		$name = trim( (string) preg_replace( '/[^A-Za-z0-9._-]+/', '-', remove_accents( $name ) ), '.-' );
		return '' === $name ? 'file' : substr( $name, -120 );
	}
}
