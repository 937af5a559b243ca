<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\FindingStore;
use RightsDesk\Jobs\Job;
use RightsDesk\Jobs\Result;
use RightsDesk\Jobs\Slice;
use RightsDesk\Jobs\SliceStore;
use RightsDesk\Jobs\Todo;
use RightsDesk\Platform\Tables;
use RightsDesk\Retention\Held;
use RightsDesk\Retention\Holds;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * Proof of erasure: every exporter is asked again, the database's text and the uploads' names are searched.
 *
 * What a slice finds stands in its own row until all are done, so that a slice done twice counts once.
 *
 * @phpstan-import-type Found from FindingStore
 */
final readonly class Proof {

	public function __construct(
		private Sources $sources,
		private Call $call,
		private Needles $needles,
		private Schema $schema,
		private Search $search,
		private FileSearch $files,
		private FindingStore $findings,
		private SliceStore $slices,
		private Tables $tables,
		private Holds $holds,
	) {}

	/** @return list<Todo> Every exporter but that of our own requests, which go last. */
	public function sources( int $round ): array {
		$todo = array();
		foreach ( $this->sources->exporters() as $position => $source ) {
			if ( Category::REQUESTS !== $source->category ) {
				$todo[] = new Todo( 'prove', $round, $source->key, $source->label, $source->category, $position + 1 );
			}
		}
		return $todo;
	}

	/** @return list<Todo> Every table but our own: what is personal in those goes when the erasure closes, and is sealed until then. */
	public function tables( int $round ): array {
		$todo = array();
		foreach ( array_values( array_diff( $this->schema->tables(), $this->tables->all() ) ) as $position => $table ) {
			$todo[] = new Todo( 'search', $round, $table, $table, '', $position + 1 );
		}
		return $todo;
	}

	/** @return list<Todo> */
	public function folders( int $round ): array {
		$todo = array();
		foreach ( $this->files->folders() as $position => $name ) {
			$todo[] = new Todo( 'files', $round, "uploads/$name", "uploads/$name", '', $position + 1 );
		}
		return $todo;
	}

	/** @param list<Held> $held What a law keeps, and the proof therefore leaves out. */
	public function run( Job $job, Slice $slice, Person $person, array $held ): Result {
		return match ( $slice->phase ) {
			'prove'  => $this->prove( $slice, $person, $held ),
			'search' => $this->search( $job, $slice, $held ),
			'files'  => $this->found( $this->files->folder( substr( $slice->source, 8 ), $this->needles->open( $job->text( 'needles' ) ) ) ),
			default  => throw new \LogicException( 'No such phase.' ),
		};
	}

	/** @return int How many findings staff must still settle. */
	public function conclude( Job $job ): int {
		/** @var array<string, Found> $all */
		$all = array();
		foreach ( array( 'prove', 'search', 'files' ) as $phase ) {
			foreach ( $this->slices->each( $job->id, $phase, $job->round, array( 'done' ) ) as $slice ) {
				/** @var list<Found>|null $found As this class wrote it. */
				$found = '' === $slice->message ? array() : json_decode( $slice->message, true );
				foreach ( $found ?? array() as $one ) {
					$key         = $one['place'] . "\n" . $one['what'];
					$all[ $key ] = array(
						'place'  => $one['place'],
						'what'   => $one['what'],
						'rows'   => $one['rows'] + ( $all[ $key ]['rows'] ?? 0 ),
						'sample' => array_slice( array_merge( $all[ $key ]['sample'] ?? array(), $one['sample'] ), 0, 5 ),
					);
				}
			}
		}
		$this->findings->replace( $job->id, array_values( $all ) );
		return $this->findings->left( $job->id );
	}

	/** @param list<Held> $held */
	private function prove( Slice $slice, Person $person, array $held ): Result {
		$source = null;
		foreach ( $this->sources->exporters() as $one ) {
			$source = $one->key === Selves::bare( $slice->source ) ? $one : $source;
		}
		if ( null === $source ) {
			throw SourceFault::says( __( 'It was there when the work began, and is not there now.', 'rights-desk' ) );
		}
		$page  = Harvest::from( $this->call->ask( $source, $person, $slice->page ) );
		$tally = new Tally( '' );
		foreach ( $page->items as $item ) {
			if ( null !== $this->holds->over( $source->key, $item['id'], $held ) ) {
				continue;
			}
			// A source's own number of a row may be shown when it is a number.
			$tally->add( $slice->label, 'record', 1 === preg_match( '/^[a-z_-]*\d+$/i', $item['id'] ) ? $item['id'] : '' );
		}
		return $this->found( $tally->found(), $page->done ? array() : array( $slice->next() ) );
	}

	/** @param list<Held> $held */
	private function search( Job $job, Slice $slice, array $held ): Result {
		$after  = $slice->page > 1 ? $this->slices->digest_before( $slice ) : '';
		$answer = $this->search->table( $slice->source, $this->needles->open( $job->text( 'needles' ) ), $after, $this->holds->rows( $held )[ $slice->source ] ?? array() );
		$done   = null === $answer['after'];
		return $this->found( $answer['found'], $done ? array() : array( $slice->next() ), (string) $answer['after'] );
	}

	/**
	 * @param list<Found> $found
	 * @param list<Todo>  $next
	 */
	private function found( array $found, array $next = array(), string $digest = '' ): Result {
		return new Result( items: array_sum( array_column( $found, 'rows' ) ), message: array() === $found ? '' : (string) wp_json_encode( $found ), digest: $digest, next: $next );
	}
}
