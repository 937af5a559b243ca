<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Mode;
use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Scans: begun, told of page by page, ended. Whoever looks, a browser or the server, tells here. */
final readonly class ScanDesk {

	private const PASSES = array( 'none', 'all', 'default', 'full' );

	public function __construct( private RunStore $runs, private FindingStore $findings, private Pages $pages, private Known $known, private Chain $chain, private Transaction $transaction, private Mailed $mailed ) {}

	/**
	 * @param 'browser'|'server' $way
	 * @param list<string>       $paths Only these; empty: of each kind some.
	 */
	public function start( string $way, array $paths = array() ): Run {
		$pages = array() === $paths ? $this->pages->choose( $this->findings->pages() ) : $this->pages->just( $paths );
		if ( array() === $pages ) {
			throw new Refusal( 'no_pages', 'paths' );
		}
		$id = $this->runs->start( $way, Mode::of(), $pages, $this->pages->all() );
		return $this->run( $id );
	}

	public function run( int $id ): Run {
		return $this->runs->find( $id ) ?? throw new Refusal( 'no_scan', '', 404 );
	}

	/**
	 * What a page showed.
	 *
	 * @param array<string, list<Sighting>> $passes By none, all, default, full.
	 * @param string                        $why    It could not be looked at.
	 */
	public function take( int $id, int $page, array $passes, string $why = '' ): Run {
		return $this->transaction->run(
			function () use ( $id, $page, $passes, $why ): Run {
				$run = $this->runs->hold( $id ) ?? throw new Refusal( 'no_scan', '', 404 );
				if ( 'running' !== $run->state || ! isset( $run->pages[ $page ] ) ) {
					throw new Refusal( 'scan_over', '', 409 );
				}
				$pages          = $run->pages;
				$pages[ $page ] = array( 'state' => '' === $why ? 'done' : 'failed', 'why' => $why ) + $pages[ $page ];
				$merged         = Merged::of( $run->mode, array_intersect_key( $passes, array_flip( self::PASSES ) ), $this->known->name( ... ) );
				foreach ( $merged as list( $name, $one ) ) {
					$this->findings->put( $name, $one, $run, $pages[ $page ]['path'] );
				}
				$this->runs->pages( $id, array_values( $pages ) );
				return $this->run( $id );
			}
		);
	}

	/** @param 'done'|'stopped' $state A stopped one says nothing of what it didn't see. */
	public function end( int $id, string $state, Actor $actor ): Run {
		$run  = $this->run( $id );
		$last = $this->runs->last( $run->way );
		if ( ! $this->runs->end( $id, $state ) ) {
			return $run;
		}
		$new = array_values( array_filter( $this->judged(), static fn ( Judged $one ): bool => $one->finding->first_seen >= $run->started_at && 'open' === $one->finding->state && ( $one->unlisted() || $one->breach() ) ) );
		if ( 'done' === $state ) {
			$this->findings->let_go( $run );
			$this->chain->append( 0, 'cookies_scanned', $actor, array( 'way' => $run->way, 'mode' => $run->mode, 'pages' => count( $run->seen() ), 'failed' => count( $run->failed() ), 'new' => count( $new ), 'breaches' => count( array_filter( $this->judged(), static fn ( Judged $one ): bool => $one->breach() ) ) ) );
			if ( null !== $last ) {
				$this->mailed->tell( $new );
			}
			/** A scan of the site's pages went to its end: browser or server, and how much it found that is new. */
			do_action( 'rights_desk_scanned', $run->way, count( $new ) );
		}
		return $this->run( $id );
	}

	/** @return list<Judged> */
	public function judged(): array {
		return array_map( fn ( Finding $one ): Judged => Judged::of( $one, $this->known ), $this->findings->all() );
	}

	public function running( string $way ): ?Run {
		return $this->runs->running( $way );
	}

	public function last( string $way ): ?Run {
		return $this->runs->last( $way );
	}

	public function known(): Known {
		return $this->known;
	}
}
