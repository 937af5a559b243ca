<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** Knows one kind of record that a law may make the firm keep: a shop's orders, a client's documents. */
interface Keeper {

	/** Name of the kind, as holds cover it. */
	public function type(): string;

	/** For staff. */
	public function label(): string;

	/** How the keys of the sources begin that see these records: the plugin's folder and a slash. */
	public function sources(): string;

	/** @return list<Kept> All that this site has of the person. */
	public function of( string $email, int $user_id ): array;

	/** Number of the record behind a row of an exporter, or null. */
	public function number( string $item_id ): ?int;

	/**
	 * Until the request ends or ease() is called: its erasers leave these and take all others.
	 *
	 * @param list<int> $ids
	 */
	public function guard( array $ids ): void;

	public function ease(): void;

	/** Takes from the record all that leads to its person. @return bool False when it is not there any more. */
	public function erase( int $id ): bool;

	/**
	 * Where the rows of these records stand: table → column → its values.
	 *
	 * @param list<int> $ids
	 * @return array<string, array<string, list<int>>>
	 */
	public function rows( array $ids ): array;
}
