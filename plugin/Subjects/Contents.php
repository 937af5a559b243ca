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

	/** Packages past this may need ZIP64: text packs to less than a half, but not always. */
	private const LARGE = 1000000000;

	/** @param \Closure(int): ?Person $person Of a request. */
	public function __construct(
		private SliceStore $slices,
		private Vessel $vessel,
		private Information $information,
		private Clock $clock,
		private \Closure $person,
		private string $schema,
	) {}

	/** @param PackageRow $row */
	public function ready( array $row ): void {
		foreach ( $this->slices->each( $row['job_id'], 'sources', 0, array( 'done' ) ) as $slice ) {
			if ( $slice->items > 0 && ! is_readable( $this->path( $row, $slice ) ) ) {
				throw new Refusal( 'package_gone', '', 410 );
			}
		}
	}

	/**
	 * @param PackageRow            $row
	 * @param \Closure(string): void $sink
	 */
	public function write( array $row, SealedReader $reader, \Closure $sink ): void {
		$person   = ( $this->person )( $row['request_id'] ) ?? throw new Refusal( 'no_package', '', 404 );
		$switched = '' !== $person->locale && switch_to_locale( $person->locale );
		$zip      = new ZipStream( $sink, $row['bytes'] > self::LARGE, $this->clock->now()->setTimezone( wp_timezone() ) );
		$about    = $this->information->of( $person, $this->sources( $row ) );

		$zip->open( 'index.html' );
		( new IndexPage( $zip->write( ... ) ) )->write( $about, $this->items( $row, $reader ) );
		$zip->close();

		$zip->open( 'data.json' );
		( new DataFile( $zip->write( ... ) ) )->write( $about, $this->items( $row, $reader ) );
		$zip->close();

		foreach ( $this->categories( $row ) as $number => $category ) {
			$zip->open( sprintf( 'csv/%02d-%s.csv', $number + 1, $this->file_name( $category ) ) );
			( new CsvFile( $zip->write( ... ) ) )->write( $this->columns( $row, $reader, $category ), $this->items( $row, $reader, $category ) );
			$zip->close();
		}

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
	private function items( array $row, SealedReader $reader, string $category = '' ): \Generator {
		foreach ( $this->slices->each( $row['job_id'], 'sources', 0, array( 'done' ), $category ) as $slice ) {
			if ( 0 === $slice->items ) {
				continue;
			}
			foreach ( $reader->lines( $this->path( $row, $slice ) ) as $line ) {
				/** @var Item|null $item As Export wrote it. */
				$item = json_decode( $line, true );
				if ( null !== $item ) {
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
		foreach ( $this->slices->each( $row['job_id'], 'sources', 0, array( 'done' ), $category ) as $slice ) {
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
		foreach ( $this->slices->each( $row['job_id'], 'sources', 0, array( 'done' ) ) as $slice ) {
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
		foreach ( $this->slices->each( $row['job_id'], 'sources', 0, array( 'done', 'failed', 'missing', 'accepted' ) ) as $slice ) {
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

	/** @param PackageRow $row */
	private function path( array $row, Slice $slice ): string {
		return $this->vessel->folder( $row['folder'] ) . '/' . $slice->claim . '.rds';
	}

	private function file_name( string $category ): string {
		$name = sanitize_title( remove_accents( Category::label( $category ) ) );
		return '' === $name ? 'data' : $name;
	}
}
