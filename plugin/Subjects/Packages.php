<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Requests\Refusal;

/**
 * Packages as the subject's page sees them: where one stands, its download, a new one, its end.
 *
 * @phpstan-import-type PackageRow from PackageStore
 */
final readonly class Packages {

	public const DAYS      = 14;
	public const DOWNLOADS = 5;

	/** @param \Closure(int): void $start Starts a new export of a request. */
	public function __construct(
		private PackageStore $store,
		private Vessel $vessel,
		private Contents $contents,
		private Chain $chain,
		private Clock $clock,
		private \Closure $start,
	) {}

	/** @return array{state: string, expires_at: ?string, downloads_left: int, bytes: int}|null building, ready, expired or gone. */
	public function state( int $request_id ): ?array {
		$row = $this->store->latest( $request_id );
		return null === $row ? null : array(
			'state'          => $this->is_over( $row['state'], $row['expires_at'] ) ? 'expired' : $row['state'],
			'expires_at'     => '' === $row['expires_at'] ? null : $row['expires_at'],
			'downloads_left' => max( 0, self::DOWNLOADS - $row['downloads'] ),
			'bytes'          => $row['bytes'],
		);
	}

	/** A new package on the subject's asking; while one is being built that one is it. */
	public function renew( int $request_id ): void {
		$state = $this->state( $request_id );
		if ( null === $state ) {
			throw new Refusal( 'no_package', '', 404 );
		}
		if ( 'building' !== $state['state'] ) {
			( $this->start )( $request_id );
			$this->chain->append( $request_id, 'package_renewed', Actor::subject() );
		}
	}

	/**
	 * Sends the ZIP, decrypted on its way. Counts as a download only when it went out whole.
	 *
	 * @param string $seed The code of the mail, or what stood behind the link's #.
	 * @throws Refusal Before anything is sent.
	 */
	public function stream( int $request_id, string $seed ): void {
		list( $row, $key ) = $this->open( $request_id, $seed );
		$sink = new Download( 'rights-desk-' . $this->clock->today() . '.zip' );
		$sink->begin();
		$this->contents->write( $row, new SealedReader( $key->pair() ), $sink->write( ... ) );
		if ( ! $sink->end() ) {
			return;
		}
		$count = $this->store->downloaded( $row['id'] );
		$this->chain->append( $request_id, 'package_downloaded', Actor::subject(), array( 'count' => (string) $count ) );
		if ( $count >= self::DOWNLOADS ) {
			$this->store->end( $row['id'], 'gone' );
			$this->vessel->empty( $row['folder'] );
		}
	}

	/**
	 * Writes the ZIP to a sink of the caller's: for a receiver, with the subject's code and their own word for it.
	 *
	 * @param string                 $set  Contents::ALL or Contents::ARTICLE_20.
	 * @param \Closure(string): void $sink
	 * @throws Refusal Before anything is written.
	 */
	public function write( int $request_id, string $seed, string $set, \Closure $sink ): void {
		list( $row, $key ) = $this->open( $request_id, $seed );
		$this->contents->write( $row, new SealedReader( $key->pair() ), $sink, $set );
	}

	/** Ends what is past its day. */
	public function expire_due(): void {
		foreach ( $this->store->overdue() as $row ) {
			$this->store->end( $row['id'], 'expired' );
			$this->vessel->empty( $row['folder'] );
			$this->chain->append( $row['request_id'], 'package_expired', Actor::system() );
		}
	}

	/** Ends all packages of a request: a new one is made, or the request is forgotten. */
	public function end( int $request_id ): void {
		foreach ( $this->store->of( $request_id ) as $row ) {
			$this->store->end( $row['id'], 'gone' );
			$this->vessel->empty( $row['folder'] );
		}
	}

	public function forget( int $request_id ): void {
		$this->end( $request_id );
		$this->store->forget( $request_id );
	}

	/**
	 * @return array{PackageRow, Seed}
	 * @throws Refusal
	 */
	private function open( int $request_id, string $seed ): array {
		$row = $this->store->latest( $request_id ) ?? throw new Refusal( 'no_package', '', 404 );
		if ( 'ready' !== $row['state'] || $this->is_over( $row['state'], $row['expires_at'] ) ) {
			throw new Refusal( 'building' === $row['state'] ? 'package_building' : 'package_gone', '', 'building' === $row['state'] ? 409 : 410 );
		}
		$key = Seed::from( $seed );
		if ( null === $key || ! hash_equals( $row['public_key'], bin2hex( $key->public_key() ) ) ) {
			throw new Refusal( 'wrong_code', 'seed', 403 );
		}
		$this->contents->ready( $row );
		return array( $row, $key );
	}

	private function is_over( string $state, string $expires_at ): bool {
		return 'ready' === $state && $expires_at <= $this->clock->sql();
	}
}
