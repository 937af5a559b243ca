<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\Slice;
use RightsDesk\Jobs\SliceStore;
use RightsDesk\Platform\Clock;
use RightsDesk\Requests\Refusal;

/**
 * What stands in a package. Each file is made by reading the encrypted slices once more, so that
 * memory stays flat whatever the size.
 *
 * @phpstan-import-type PackageRow from PackageStore
 * @phpstan-import-type Item from Harvest
 */
final readonly class Contents {

	/** Everything, for the person; or what Article 20 gives a receiver: provided and observed. */
	public const ALL        = 'all';
	public const ARTICLE_20 = 'article20';

	/** Packages past this may need ZIP64: text packs to less than a half, but not always. */
	private const LARGE = 1000000000;

	/** @param \Closure(int): ?Person $person Of a request. */
	public function __construct(
		private SliceStore $slices,
		private Vessel $vessel,
		private Information $information,
		private Clock $clock,
		private Enclosures $enclosures,
		private Redactions $redactions,
		private RedactionKeys $keys,
		private \Closure $person,
		private string $schema,
	) {}

	/** @param PackageRow $row */
	public function ready( array $row ): void {
		foreach ( $this->slices->rounds( $row['job_id'], 'sources', array( 'done' ) ) as $slice ) {
			if ( $slice->items > 0 && ! is_readable( $this->path( $row, $slice ) ) ) {
				throw new Refusal( 'package_gone', '', 410 );
			}
		}
	}

	/**
	 * @param PackageRow            $row
	 * @param \Closure(string): void $sink
	 * @param string                 $set  ALL or ARTICLE_20.
	 */
	public function write( array $row, SealedReader $reader, \Closure $sink, string $set = self::ALL ): void {
		$person   = ( $this->person )( $row['request_id'] ) ?? throw new Refusal( 'no_package', '', 404 );
		$switched = '' !== $person->locale && switch_to_locale( $person->locale );
		$zip      = new ZipStream( $sink, $row['bytes'] > self::LARGE, $this->clock->now()->setTimezone( wp_timezone() ) );
		$about    = $this->information->of( $person, $this->sources( $row ), $set, $this->withheld( $row['request_id'] ) );

		$zip->open( 'index.html' );
		( new IndexPage( $zip->write( ... ) ) )->write( $about, $this->items( $row, $reader, $set ) );
		$zip->close();

		$zip->open( 'data.json' );
		( new DataFile( $zip->write( ... ) ) )->write( $about, $this->items( $row, $reader, $set ) );
		$zip->close();

		foreach ( $this->categories( $row ) as $number => $category ) {
			$zip->open( sprintf( 'csv/%02d-%s.csv', $number + 1, $this->file_name( $category ) ) );
			( new CsvFile( $zip->write( ... ) ) )->write( $this->columns( $row, $reader, $category ), $this->items( $row, $reader, $set, $category ) );
			$zip->close();
		}

		$this->files( $row, $person, $zip, $set );

		$zip->open( 'README.txt' );
		$zip->write( ( new ReadMe() )->text( $about ) );
		$zip->close();
		$zip->open( 'package.schema.json' );
		$zip->write( (string) file_get_contents( $this->schema ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- Our own file.
		$zip->close();
		$zip->finish();
		if ( $switched ) {
			restore_previous_locale();
		}
	}

	/**
	 * @param PackageRow $row
	 * @return \Generator<array{category: string, source: string, item: Item}>
	 */
	private function items( array $row, SealedReader $reader, string $set, string $category = '' ): \Generator {
		foreach ( $this->slices->rounds( $row['job_id'], 'sources', array( 'done' ), $category ) as $slice ) {
			if ( 0 === $slice->items ) {
				continue;
			}
			foreach ( $reader->lines( $this->path( $row, $slice ) ) as $line ) {
				/** @var Item|null $item As Export wrote it. */
				$item = json_decode( $line, true );
				if ( null !== $item && ( self::ALL === $set || Provenance::DERIVED !== ( $item['provenance'] ?? '' ) ) ) {
					yield array(
						'category' => $slice->category,
						'source'   => $slice->source,
						'item'     => $item,
					);
				}
			}
		}
	}

	/**
	 * Field names of a category, from the first part of each file.
	 *
	 * @param PackageRow $row
	 * @return list<string>
	 */
	private function columns( array $row, SealedReader $reader, string $category ): array {
		$columns = array();
		foreach ( $this->slices->rounds( $row['job_id'], 'sources', array( 'done' ), $category ) as $slice ) {
			$head = $slice->items > 0 && count( $columns ) < CsvFile::COLUMNS ? json_decode( $reader->head( $this->path( $row, $slice ) ), true ) : null;
			foreach ( is_array( $head ) && is_array( $head['fields'] ?? null ) ? $head['fields'] : array() as $name ) {
				$columns[ is_string( $name ) ? $name : '' ] = true;
			}
		}
		return array_slice( array_map( 'strval', array_keys( $columns ) ), 0, CsvFile::COLUMNS );
	}

	/**
	 * @param PackageRow $row
	 * @return list<string> Categories that hold something.
	 */
	private function categories( array $row ): array {
		$found = array();
		foreach ( $this->slices->rounds( $row['job_id'], 'sources', array( 'done' ) ) as $slice ) {
			if ( $slice->items > 0 ) {
				$found[ $slice->category ] = true;
			}
		}
		return array_map( 'strval', array_keys( $found ) );
	}

	/**
	 * @param PackageRow $row
	 * @return array<string, array{label: string, category: string, items: int, state: string, message: string}> By source.
	 */
	private function sources( array $row ): array {
		$all = array();
		foreach ( $this->slices->rounds( $row['job_id'], 'sources', array( 'done', 'failed', 'missing', 'accepted' ) ) as $slice ) {
			if ( 'plan' === $slice->source ) {
				continue;
			}
			$one           = $all[ $slice->source ] ?? array(
				'label'    => $slice->label,
				'category' => $slice->category,
				'items'    => 0,
				'state'    => 'complete',
				'message'  => '',
			);
			$one['items'] += $slice->items;
			if ( 'done' !== $slice->state ) {
				// Never tried: it was not there to be asked.
				$one['state']   = 0 === $slice->attempts ? 'missing' : 'incomplete';
				$one['message'] = $slice->message;
			}
			$all[ $slice->source ] = $one;
		}
		return $all;
	}

	/**
	 * Files of processors and of the documents room; none that belongs to a row of which something is withheld.
	 *
	 * @param PackageRow $row
	 */
	private function files( array $row, Person $person, ZipStream $zip, string $set ): void {
		$hidden = array_map( static fn ( Redaction $one ): string => $one->item, $this->redactions->of( $row['request_id'] ) );
		foreach ( $this->enclosures->files( $row['request_id'], $person->email ) as $file ) {
			$key = $this->keys->item(
				$row['request_id'],
				$file['source'],
				array(
					'group'  => $file['group'],
					'label'  => '',
					'id'     => $file['id'],
					'fields' => array(),
				)
			);
			if ( in_array( $key, $hidden, true ) || ( self::ARTICLE_20 === $set && Provenance::DERIVED === $file['provenance'] ) ) {
				continue;
			}
			$zip->open( $file['name'] );
			foreach ( ( $file['read'] )() as $bytes ) {
				$zip->write( $bytes );
			}
			$zip->close();
		}
	}

	/** @return list<array{source: string, group: string, field: string, reason: string}> */
	private function withheld( int $request_id ): array {
		return array_map(
			static fn ( Redaction $one ): array => array(
				'source' => $one->source,
				'group'  => $one->group,
				'field'  => $one->name,
				'reason' => $one->reason,
			),
			$this->redactions->of( $request_id )
		);
	}

	/** @param PackageRow $row */
	private function path( array $row, Slice $slice ): string {
		return $this->vessel->folder( $row['folder'] ) . '/' . $slice->claim . '.rds';
	}

	private function file_name( string $category ): string {
		$name = sanitize_title( remove_accents( Category::label( $category ) ) );
		return '' === $name ? 'data' : $name;
	}
}
