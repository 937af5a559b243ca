<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** The services that this site's pages load, and what they keep in visitors' browsers (P31). */
final class Register {

	/** @var list<Service>|null */
	private ?array $all = null;

	/** @param \Closure(): list<string> $seen Addresses of others that scans saw on the site's pages, and that staff didn't settle. */
	public function __construct( private readonly Store $store, private readonly Presets $presets, private readonly Versions $versions, private readonly Chain $chain, private readonly Transaction $transaction, private readonly \Closure $seen ) {}

	/** @return list<Service> By name; also those not in use. */
	public function all(): array {
		return $this->all ??= $this->store->all();
	}

	/** @return list<Service> */
	public function active(): array {
		return array_values( array_filter( $this->all(), static fn ( Service $one ): bool => $one->active ) );
	}

	/** @return list<Gone> Not in use any more, or removed: what they may have left with visitors. */
	public function gone(): array {
		$off = array_filter( $this->all(), static fn ( Service $one ): bool => ! $one->active && 'functional' !== $one->category );
		return array( ...array_values( array_map( Gone::of( ... ), $off ) ), ...$this->store->gone() );
	}

	public function find( int $id ): ?Service {
		foreach ( $this->all() as $service ) {
			if ( $id === $service->id ) {
				return $service;
			}
		}
		return null;
	}

	public function named( string $slug ): ?Service {
		foreach ( $this->all() as $service ) {
			if ( $slug === $service->slug ) {
				return $service;
			}
		}
		return null;
	}

	/**
	 * Adds one, or changes what is given of the one whose id is given.
	 *
	 * @param array<array-key, mixed> $fields Fields of Service; entries as arrays of the fields of Entry.
	 */
	public function put( array $fields, Actor $actor ): Service {
		$id  = is_numeric( $fields['id'] ?? null ) ? (int) $fields['id'] : 0;
		$old = 0 === $id ? null : $this->get( $id );
		unset( $fields['slug'], $fields['code'] );
		$given = null === $old ? array( 'slug' => '', 'active' => true, ...$fields ) : array( ...Shape::write( $old ), ...$fields );
		$sound = ( new Given() )->service( $given );
		if ( null !== $old && in_array( $old->slug, Presets::BEGIN, true ) && ( 'functional' !== $sound->category || ! $sound->active ) ) {
			throw new Refusal( 'service_needed', $sound->active ? 'category' : 'active' );
		}
		return $this->write( $sound, null === $old ? '' : $old->slug, '', $actor );
	}

	/** Adds a preset; gives the one that is there when it was added before. */
	public function add_preset( string $slug, Actor $actor ): Service {
		$preset = $this->presets->of( $slug ) ?? throw new Refusal( 'no_service', 'preset', 404 );
		return $this->named( $slug ) ?? $this->write( $preset, $preset->slug, $preset->code, $actor );
	}

	public function remove( int $id, Actor $actor ): void {
		$service = $this->get( $id );
		if ( in_array( $service->slug, Presets::BEGIN, true ) ) {
			throw new Refusal( 'service_needed' );
		}
		$this->transaction->run(
			function () use ( $service, $actor ): void {
				$this->store->remove( $service );
				$this->record( $service, 'removed', $actor );
			}
		);
	}

	/** The service in use to which an address belongs. */
	public function match_address( string $url ): ?Service {
		return Matching::address( $this->active(), $url );
	}

	/** @param string $kind cookie, local, session, indexeddb or cache. */
	public function match_stored( string $kind, string $name ): ?Service {
		return Matching::stored( $this->active(), $kind, $name );
	}

	/** @return list<string> Hosts of those seen who are in no service in use. */
	public function others(): array {
		$active = $this->active();
		$others = array_filter( ( $this->seen )(), static fn ( string $url ): bool => null === Matching::address( $active, $url ) );
		return array_values( array_unique( array_map( static fn ( string $url ): string => Address::of( $url )->host ?? '', $others ) ) );
	}

	/** What is there from the start; again and again without harm, and no change that somebody made. */
	public function begin(): void {
		foreach ( Presets::BEGIN as $slug ) {
			$preset = null === $this->named( $slug ) ? $this->presets->of( $slug ) : null;
			try {
				if ( null !== $preset ) {
					$this->store->code( $slug, $preset->code );
					$this->store->add( $preset );
				}
			} catch ( \RuntimeException ) {
				// Another visitor's page was first with the update.
				continue;
			}
		}
		$this->note();
	}

	/** Writes what visitors' pages read of the register. */
	public function note(): void {
		$this->all = null;
		$active    = $this->active();
		$rules     = array_map( $this->rule( ... ), $active );
		$was       = Note::read();
		$versions  = $this->versions->of( $active, array() !== $this->others() );
		if ( $versions !== $was->versions || $rules !== $was->rules || ! is_array( get_option( Note::OPTION ) ) ) {
			( new Note( $versions, $rules, $was->look ) )->write();
		}
	}

	/** @param string $slug '' for one of the firm's own that is new. */
	private function write( Service $service, string $slug, string $code, Actor $actor ): Service {
		return $this->transaction->run(
			function () use ( $service, $slug, $code, $actor ): Service {
				$slug  = '' === $slug ? $this->slug( $service->name ) : $slug;
				$whole = Shape::read( array( ...Shape::write( $service ), 'slug' => $slug, 'code' => $this->store->code( $slug, $code ) ) );
				if ( 0 === $whole->id ) {
					$whole = Shape::read( array( ...Shape::write( $whole ), 'id' => $this->store->add( $whole ) ) );
				} else {
					$this->store->change( $whole );
				}
				$this->record( $whole, 0 === $service->id ? 'added' : 'changed', $actor );
				return $whole;
			}
		);
	}

	private function slug( string $name ): string {
		$base = trim( substr( (string) preg_replace( '/[^a-z0-9]+/', '-', strtolower( remove_accents( $name ) ) ), 0, 34 ), '-' );
		$base = '' === $base ? 'service' : $base;
		for ( $slug = $base, $n = 2; null !== $this->presets->of( $slug ) || $this->store->known( $slug ); $n++ ) {
			$slug = "$base-$n";
		}
		return $slug;
	}

	private function record( Service $service, string $what, Actor $actor ): void {
		$this->all = null;
		$this->chain->append( 0, 'service_changed', $actor, array( 'service' => $service->slug, 'what' => $what, 'category' => $service->category ) );
		$this->transaction->then( $this->note( ... ) );
	}

	private function get( int $id ): Service {
		return $this->find( $id ) ?? throw new Refusal( 'no_service', '', 404 );
	}

	/** @return array{code: string, name: string, category: 'functional'|'analytical'|'tracking', patterns: list<string>, inline: list<string>, reload: bool, stored: list<array{0: string, 1: string}>} */
	private function rule( Service $service ): array {
		$stored = array_filter( $service->entries, static fn ( Entry $entry ): bool => $entry->first );
		return array(
			'code'     => $service->code,
			'name'     => $service->name,
			'category' => 'functional' === $service->category || 'analytical' === $service->category ? $service->category : 'tracking',
			'patterns' => $service->patterns,
			'inline'   => $service->inline,
			'reload'   => $service->reload,
			'stored'   => array_values( array_map( static fn ( Entry $entry ): array => array( $entry->kind, $entry->name ), $stored ) ),
		);
	}
}
