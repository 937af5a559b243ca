<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** A place on this site whose fields can be put right one by one. */
interface Correctable {

	/** Its name in rows: account, comments, billing, or a plugin's own. */
	public function key(): string;

	public function label(): string;

	/** @return array<string, string> Field => label: those that this person has here; none when the place knows nothing of them. */
	public function fields( string $email, int $user_id ): array;

	/** @return string What it says now; several values are divided by " / ". */
	public function read( string $email, int $user_id, string $field ): string;

	/** @return bool False when the site refuses it. Whether it was kept is read back by the caller. */
	public function write( string $email, int $user_id, string $field, string $value ): bool;
}
