<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;

/**
 * Who was erased, as keyed hashes, for as long as a backup could bring them back.
 *
 * It is personal data of people who asked to be forgotten, kept to keep forgetting them (Art. 5(1)(f),
 * 32(1)(c)); so it goes, key and all, with the last backup that could hold them.
 */
final class Ledger {

	public const SETTING = 'backup_days';

	/** @var array<string, array{key: string, hashes: array<string, array{request: int, at: int}>}>|null */
	private ?array $read = null;

	public function __construct( private readonly LedgerFiles $files, private readonly Settings $settings, private readonly Clock $clock ) {}

	public function is_on(): bool {
		return $this->settings->number( self::SETTING ) > 0;
	}

	/**
	 * @param list<string> $emails All of the person's.
	 * @return bool False when it is on and could not be written: the erasure is then not protected.
	 */
	public function write( int $request_id, array $emails ): bool {
		if ( ! $this->is_on() ) {
			return true;
		}
		$day  = $this->clock->today();
		$key  = bin2hex( random_bytes( 32 ) );
		$this->files->begin( $day, $key, $this->check( $key ) );
		$file = $this->files->read( $day );
		if ( null === $file || ! hash_equals( $this->check( $file['key'] ), $file['check'] ) ) {
			return false;
		}
		$done = true;
		foreach ( $emails as $email ) {
			$done = $this->files->add( $day, $this->hash( $this->derived( $file['key'] ), $email ) . " $request_id " . $this->clock->now()->getTimestamp() ) && $done;
		}
		$this->read = null;
		return $done;
	}

	/** @return array{request: int, at: int}|null The erasure of this address, if it was one and a backup may still hold it. */
	public function find( string $email ): ?array {
		foreach ( $this->open() as $file ) {
			$found = $file['hashes'][ $this->hash( $file['key'], $email ) ] ?? null;
			if ( null !== $found ) {
				return $found;
			}
		}
		return null;
	}

	/** @return array<int, true> Requests whose erasure is protected against a restore. */
	public function requests(): array {
		$ids = array();
		foreach ( $this->open() as $file ) {
			foreach ( $file['hashes'] as $entry ) {
				$ids[ $entry['request'] ] = true;
			}
		}
		return $ids;
	}

	/** @return list<string> Days whose file cannot be read: the keys in wp-config.php were others when it was written. */
	public function unreadable(): array {
		return array_values( array_diff( $this->files->days(), array_keys( $this->open() ) ) );
	}

	public function count(): int {
		return array_sum( array_map( static fn ( array $file ): int => count( $file['hashes'] ), $this->open() ) );
	}

	/** Destroys what no backup can bring back any more. */
	public function sweep(): void {
		$days = $this->settings->number( self::SETTING );
		$from = $this->clock->day( $this->clock->now()->modify( "-$days days" ) );
		foreach ( $this->files->days() as $day ) {
			if ( 0 === $days || $day < $from ) {
				$this->files->destroy( $day );
			}
		}
		$this->read = null;
	}

	public function remove(): void {
		$this->files->remove();
	}

	/** @return array<string, array{key: string, hashes: array<string, array{request: int, at: int}>}> By day. */
	private function open(): array {
		if ( null === $this->read ) {
			$this->read = array();
			foreach ( $this->files->days() as $day ) {
				$file = $this->files->read( $day );
				if ( null === $file || ! hash_equals( $this->check( $file['key'] ), $file['check'] ) ) {
					continue;
				}
				$hashes = array();
				foreach ( $file['lines'] as $line ) {
					$parts = explode( ' ', $line );
					if ( 3 === count( $parts ) ) {
						$hashes[ $parts[0] ] = array(
							'request' => (int) $parts[1],
							'at'      => (int) $parts[2],
						);
					}
				}
				$this->read[ $day ] = array(
					'key'    => $this->derived( $file['key'] ),
					'hashes' => $hashes,
				);
			}
		}
		return $this->read;
	}

	private function hash( string $derived, string $email ): string {
		return hash_hmac( 'sha256', strtolower( trim( $email ) ), $derived );
	}

	private function check( string $key ): string {
		return hash_hmac( 'sha256', 'rights-desk/ledger', $this->derived( $key ) );
	}

	/** Bound to wp-config.php where that has a salt of its own: the file alone tells nobody whom it means. */
	private function derived( string $key ): string {
		$salt = defined( 'AUTH_SALT' ) ? constant( 'AUTH_SALT' ) : '';
		return hash_hkdf( 'sha256', $key . ( is_string( $salt ) ? $salt : '' ), 32, 'rights-desk/ledger' );
	}
}
