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

/**
 * A copy made: every exporter asked under each of the person's addresses, each answer written encrypted
 * without what is withheld, then the mail let go.
 *
 * @phpstan-import-type Item from Harvest
 */
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
		private Redactions $redactions,
		private Enclosures $enclosures,
		private Provenance $provenance,
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
			'others'  => $this->vault->seal( (string) wp_json_encode( array_slice( $this->enclosures->addresses( $person->email ), 1 ) ) ),
		);
	}

	public function run( Job $job, Slice $slice ): Result {
		return match ( $slice->phase ) {
			'sources' => 'plan' === $slice->source ? $this->plan( $job ) : $this->page( $job, $slice ),
			'finish'  => 'review' === $slice->source ? $this->review( $job ) : $this->finish( $job ),
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
			if ( isset( $this->slices->by_state( $job->id )['failed'] ) ) {
				return $this->call_staff( $job, 0 === $job->round ? __( 'A row that you withheld has changed or is gone since: look at what is held again, or go on without it.', 'rights-desk' ) : '' );
			}
			return 0 === $job->round ? $this->to_finish() : Step::done();
		}
		$states = $this->slices->by_state( $job->id );
		if ( isset( $states['failed'] ) || isset( $states['missing'] ) ) {
			return $this->call_staff( $job );
		}
		return array() === $this->redactions->of( $job->request_id ) ? $this->to_finish()
			: Step::on( 'finish', 0, array( new Todo( 'finish', 0, 'review', __( 'What is withheld', 'rights-desk' ) ) ) );
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

	private function to_finish(): Step {
		return Step::on( 'finish', 1, array( new Todo( 'finish', 1, 'finish', __( 'The package', 'rights-desk' ) ) ) );
	}

	private function plan( Job $job ): Result {
		$sources = array_merge( $this->sources->exporters(), $this->enclosures->sources( $job->request_id ) );
		$order   = array_column( $sources, 'category' );
		asort( $order, SORT_STRING );
		$todo     = array();
		$position = 0;
		foreach ( array_keys( $order ) as $index ) {
			$source = $sources[ $index ];
			$todo[] = new Todo( 'sources', 0, $source->key, $source->label, $source->category, ++$position );
		}
		// Each further address of the same person is a round of its own (P22).
		foreach ( array_keys( $this->others( $job ) ) as $round ) {
			foreach ( $todo as $one ) {
				if ( ! in_array( $one->source, array( Enclosures::COPIES, Enclosures::DISCLOSURES ), true ) && 0 === $one->round ) {
					$todo[] = new Todo( 'sources', $round + 1, $one->source, $one->label, $one->category, $one->position );
				}
			}
		}
		foreach ( $this->sources->missing( 'exporters', $this->sources->exporters() ) as $key => $label ) {
			$todo[] = new Todo( 'sources', 0, $key, $label, '', ++$position, 1, 'missing', __( 'Seen before, and not there now: is its plugin switched off?', 'rights-desk' ) );
		}
		return new Result( next: $todo );
	}

	private function page( Job $job, Slice $slice ): Result {
		$source = $this->source( $job->request_id, $slice->source );
		$person = $this->person( $job->request_id );
		$other  = $slice->round > 0 ? ( $this->others( $job )[ $slice->round - 1 ] ?? throw new \LogicException( 'No such address.' ) ) : '';
		if ( '' !== $other ) {
			$person = Person::of( $other, $person->name, $person->locale, $person->decision, $person->kind );
		}
		$page   = Harvest::from( $this->call->ask( $source, $person, $slice->page ) );
		$digest = array() === $page->items ? '' : $this->vault->hmac( 'page', (string) wp_json_encode( $page->items, JSON_PARTIAL_OUTPUT_ON_ERROR ) );
		if ( '' !== $digest && $slice->page > 1 && ! $page->done && $this->slices->digest_before( $slice ) === $digest ) {
			/* translators: %d: page number. */
			throw SourceFault::says( sprintf( __( 'It goes round in circles: page %d is the same as the one before.', 'rights-desk' ), $slice->page ) );
		}
		if ( array() !== $page->items ) {
			$this->write( $job, $slice, $this->marked( $job, $source, $page->items, $other ) );
		}
		return new Result( items: count( $page->items ), digest: $digest, next: $page->done ? array() : array( $slice->next() ) );
	}

	/**
	 * @param list<Item> $items
	 * @return list<Item>
	 */
	private function marked( Job $job, Source $source, array $items, string $other ): array {
		foreach ( $items as $index => $item ) {
			$items[ $index ]['provenance'] = $this->provenance->of( $source, $item );
			if ( '' !== $other ) {
				$items[ $index ]['address'] = $other;
			}
		}
		return $this->redactions->apply( $job->request_id, $job->id, $source->key, $items );
	}

	/** @param list<Item> $items */
	private function write( Job $job, Slice $slice, array $items ): void {
		$package = $this->packages->find( $job->number( 'package' ) );
		if ( null === $package || 'building' !== $package['state'] ) {
			throw new \RuntimeException( 'The package was ended meanwhile.' );
		}
		$names = array();
		foreach ( $items as $item ) {
			foreach ( $item['fields'] as $field ) {
				$names[ $field['name'] ] = true;
			}
		}
		$file = new SealedWriter( $this->vessel->folder( $package['folder'] ) . '/' . $slice->claim . '.rds', (string) hex2bin( $package['public_key'] ) );
		$file->write( (string) wp_json_encode( array( 'fields' => array_map( 'strval', array_keys( $names ) ) ) ) );
		$file->mark();
		foreach ( $items as $item ) {
			$file->write( wp_json_encode( $item, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_INVALID_UTF8_SUBSTITUTE ) . "\n" );
		}
		$file->close();
	}

	/** What staff withheld must have been met; a row that changed since its review would slip through. */
	private function review( Job $job ): Result {
		$unmet = $this->redactions->unmet( $job->request_id, $job->id );
		if ( array() !== $unmet ) {
			/* translators: %s: names of groups of data. */
			throw SourceFault::says( sprintf( __( 'Not found again: %s', 'rights-desk' ), implode( ', ', array_unique( array_map( static fn ( Redaction $one ): string => $one->group, $unmet ) ) ) ) );
		}
		return new Result();
	}

	private function finish( Job $job ): Result {
		$package = $this->packages->find( $job->number( 'package' ) ) ?? throw new \RuntimeException( 'The package was ended meanwhile.' );
		$bytes   = 0;
		$items   = 0;
		foreach ( $this->slices->rounds( $job->id, 'sources', array( 'done' ) ) as $slice ) {
			$path   = $this->vessel->folder( $package['folder'] ) . '/' . $slice->claim . '.rds';
			$bytes += $slice->items > 0 ? (int) filesize( $path ) : 0;
			// That they asked is no data that was held on them.
			$items += in_array( $slice->category, Enclosures::OWN, true ) ? 0 : $slice->items;
		}
		$expires = $this->clock->now()->modify( '+' . Packages::DAYS . ' days' );
		$this->packages->ready( $package['id'], $job->id, $bytes, $expires );
		$outcome = 0 === $items && ! $this->enclosures->came( $job->request_id ) ? 'nothing_held' : 'granted';
		( $this->carried_out )( $job->request_id, $outcome );
		$this->mail->release( $job->number( 'mail' ), $expires, $outcome );
		return new Result( items: $items );
	}

	private function call_staff( Job $job, string $message = '' ): Step {
		( $this->attention )( $job->request_id, 'export' );
		return Step::attention( '' !== $message ? $message : __( 'Some sources could not be read: try again, or go on without them.', 'rights-desk' ) );
	}

	private function source( int $request_id, string $key ): Source {
		foreach ( array_merge( $this->sources->exporters(), $this->enclosures->sources( $request_id ) ) as $source ) {
			if ( $source->key === $key ) {
				return $source;
			}
		}
		throw SourceFault::says( __( 'It was there when the work began, and is not there now.', 'rights-desk' ) );
	}

	/** @return list<string> The person's further addresses. */
	private function others( Job $job ): array {
		$list = json_decode( $this->vault->open( $job->text( 'others' ) ) ?? '', true );
		return array_values( array_filter( is_array( $list ) ? $list : array(), is_string( ... ) ) );
	}

	private function person( int $request_id ): Person {
		return ( $this->person )( $request_id ) ?? throw new Refusal( 'no_subject', '', 404 );
	}
}
