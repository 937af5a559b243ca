<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * A register as a policy shows it.
 *
 * What goes into a version are the rows, not the words for them: so a better translation is no
 * difference, and what was said then can be said again in today's words, beside what is so now.
 *
 * @phpstan-type Row array<string, string|int|bool|list<string>>
 */
interface Table {

	/** As differences name it. */
	public function label(): string;

	/** @return array<string, string> Heading by column; the first heads its row. */
	public function columns(): array;

	/** @return array<string, Row> By a key that stays the same while the thing is the same. */
	public function rows(): array;

	/**
	 * @param Row $row Perhaps an old one, in which something is missing.
	 * @return array<string, string> Plain text by column; lines divided by line feeds.
	 */
	public function cells( array $row ): array;

	/** What it says when it has no rows. */
	public function none(): string;
}
