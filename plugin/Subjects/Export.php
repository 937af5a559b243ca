<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Jobs\Job;
use RightsDesk\Jobs\Result;
use RightsDesk\Jobs\Slice;
use RightsDesk\Jobs\SliceStore;
use RightsDesk\Jobs\Step;
use RightsDesk\Jobs\Task;
use RightsDesk\Jobs\Todo;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Vault;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** An inspection carried out: every exporter asked, each answer written encrypted, then the mail let go. */
final readonly class Export implements Task {

	/**
	 * @param \Closure(int): ?Person      $person     Of a request.
	 * @param \Closure(int, string): void $carried_out Told when the package is there, with the outcome.
	 * @param \Closure(int, string): void $attention   Told when staff must look.
	 */
	public function __construct(
		private Sources $sources,
		private Call $call,
		private PackageStore $packages,
		private Packages $ended,
		private Vessel $vessel,
		private SliceStore $slices,
		private PackageMail $mail,
		private Vault $vault,
		private Clock $clock,
		private \Closure $person,
		private \Closure $carried_out,
		private \Closure $attention,
	) {}

	public function prepare( int $request_id ): array {
		$person = $this->person( $request_id );
		// A new package ends the earlier ones: their files, and with them what their links opened.
		$this->ended->end( $request_id );
		$seed    = Seed::make();
		$package = $this->packages->create( $request_id, $seed->public_key() );
		return array(
			'package' => $package,
			'mail'    => $this->mail->hold( $request_id, $person, $seed ),
			'user_id' => $person->user_id,
		);
	}

	public function run( Job $job, Slice $slice ): Result {
		return match ( $slice->phase ) {
			'sources' => 'plan' === $slice->source ? $this->plan() : $this->page( $job, $slice ),
			'finish'  => $this->finish( $job ),
			default   => throw new \LogicException( 'No such phase.' ),
		};
	}

	public function discard( Job $job, Slice $slice ): void {
		$package = $this->packages->find( $job->number( 'package' ) );
		if ( null !== $package && 'building' === $package['state'] ) {
			foreach ( array( '.rds', '.rds.tmp' ) as $end ) {
				$path = $this->vessel->folder( $package['folder'] ) . '/' . $slice->claim . $end;
				if ( file_exists( $path ) ) {
					wp_delete_file( $path );
				}
			}
		}
	}

	public function advance( Job $job ): Step {
		if ( 'finish' === $job->phase ) {
			return isset( $this->slices->by_state( $job->id )['failed'] ) ? $this->call_staff( $job ) : Step::done();
		}
		$states = $this->slices->by_state( $job->id );
		if ( isset( $states['failed'] ) || isset( $states['missing'] ) ) {
			return $this->call_staff( $job );
		}
		return Step::on( 'finish', 0, array( new Todo( 'finish', 0, 'finish', __( 'The package', 'rights-desk' ) ) ) );
	}

	public function again( Job $job ): void {
		$this->slices->settle_failed( $job->id, true );
		if ( 'sources' === $job->phase ) {
			$this->slices->look_again( $job->id );
		}
	}

	public function ordered(): bool {
		return false;
	}

	public function forget( int $request_id ): void {
		$this->ended->forget( $request_id );
	}

	private function plan(): Result {
		$sources = $this->sources->exporters();
		$order   = array_column( $sources, 'category' );
		asort( $order, SORT_STRING );
		$todo     = array();
		$position = 0;
		foreach ( array_keys( $order ) as $index ) {
			$source = $sources[ $index ];
			$todo[] = new Todo( 'sources', 0, $source->key, $source->label, $source->category, ++$position );
		}
		foreach ( $this->sources->missing( 'exporters', $sources ) as $key => $label ) {
			$todo[] = new Todo( 'sources', 0, $key, $label, '', ++$position, 1, 'missing', __( 'Seen before, and not there now: is its plugin switched off?', 'rights-desk' ) );
		}
		return new Result( next: $todo );
	}

	private function page( Job $job, Slice $slice ): Result {
		$source = $this->source( $slice->source );
		$person = $this->person( $job->request_id );
		$page   = Harvest::from( $this->call->ask( $source, $person, $slice->page ) );
		$digest = array() === $page->items ? '' : $this->vault->hmac( 'page', (string) wp_json_encode( $page->items, JSON_PARTIAL_OUTPUT_ON_ERROR ) );
		if ( '' !== $digest && $slice->page > 1 && ! $page->done && $this->slices->digest_before( $slice ) === $digest ) {
			/* translators: %d: page number. */
			throw SourceFault::says( sprintf( __( 'It goes round in circles: page %d is the same as the one before.', 'rights-desk' ), $slice->page ) );
		}
		if ( array() !== $page->items ) {
			$this->write( $job, $slice, $page );
		}
		return new Result( items: count( $page->items ), digest: $digest, next: $page->done ? array() : array( $slice->next() ) );
	}

	private function write( Job $job, Slice $slice, Harvest $page ): void {
		$package = $this->packages->find( $job->number( 'package' ) );
		if ( null === $package || 'building' !== $package['state'] ) {
			throw new \RuntimeException( 'The package was ended meanwhile.' );
		}
		$names = array();
		foreach ( $page->items as $item ) {
			foreach ( $item['fields'] as $field ) {
				$names[ $field['name'] ] = true;
			}
		}
		$file = new SealedWriter( $this->vessel->folder( $package['folder'] ) . '/' . $slice->claim . '.rds', (string) hex2bin( $package['public_key'] ) );
		$file->write( (string) wp_json_encode( array( 'fields' => array_map( 'strval', array_keys( $names ) ) ) ) );
		$file->mark();
		foreach ( $page->items as $item ) {
			$file->write( wp_json_encode( $item, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n" );
		}
		$file->close();
	}

	private function finish( Job $job ): Result {
		$package = $this->packages->find( $job->number( 'package' ) ) ?? throw new \RuntimeException( 'The package was ended meanwhile.' );
		$bytes   = 0;
		foreach ( $this->slices->each( $job->id, 'sources', 0, array( 'done' ) ) as $slice ) {
			$path   = $this->vessel->folder( $package['folder'] ) . '/' . $slice->claim . '.rds';
			$bytes += $slice->items > 0 ? (int) filesize( $path ) : 0;
		}
		$expires = $this->clock->now()->modify( '+' . Packages::DAYS . ' days' );
		$this->packages->ready( $package['id'], $job->id, $bytes, $expires );
		// That they asked is no data that was held on them.
		$items = $this->slices->sums( $job->id, 'sources', 0, Category::REQUESTS )['items'];
		$outcome = 0 === $items ? 'nothing_held' : 'granted';
		( $this->carried_out )( $job->request_id, $outcome );
		$this->mail->release( $job->number( 'mail' ), $expires, $outcome );
		return new Result( items: $items );
	}

	private function call_staff( Job $job ): Step {
		( $this->attention )( $job->request_id, 'export' );
		return Step::attention( __( 'Some sources could not be read: try again, or go on without them.', 'rights-desk' ) );
	}

	private function source( string $key ): Source {
		foreach ( $this->sources->exporters() as $source ) {
			if ( $source->key === $key ) {
				return $source;
			}
		}
		throw SourceFault::says( __( 'It was there when the work began, and is not there now.', 'rights-desk' ) );
	}

	private function person( int $request_id ): Person {
		return ( $this->person )( $request_id ) ?? throw new Refusal( 'no_subject', '', 404 );
	}
}
