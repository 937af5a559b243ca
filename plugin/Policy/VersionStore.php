<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Counts;
use RightsDesk\Platform\Tables;

/** The table of versions: rows are added, never changed; one that has not taken effect can be called off. */
final readonly class VersionStore {

	/** The count of versions. */
	private const NUMBERS = 'policy';

	private Counts $counts;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {
		$this->counts = new Counts( $db, $tables );
	}

	/** The number after the last one. Within a transaction: who publishes at the same time waits here. */
	public function number(): int {
		$this->counts->add( self::NUMBERS );
		return $this->counts->of( self::NUMBERS );
	}

	/** Within a transaction: who else changes the policy waits until it ends. */
	public function alone(): void {
		$this->counts->wait( self::NUMBERS );
		$this->check();
	}

	/** Whether the last query was answered: one that failed doesn't mean that there is no version. @throws \RuntimeException */
	public function check(): void {
		if ( '' !== $this->db->last_error ) {
			throw new \RuntimeException( 'The versions cannot be read.' );
		}
	}

	/** @return bool Whether it was added: not when another of its language takes effect at that moment. */
	public function add( Version $version ): bool {
		$effective = $version->effective_at->format( 'Y-m-d H:i:s' );
		return 1 === $this->db->query(
			$this->db->prepare(
				'INSERT IGNORE INTO %i (number, locale, document, title, html, css, plain, sha256, source, facts, changes, affects, effective_at, published_at, published_by, slot) VALUES (%d, %s, %d, %s, %s, %s, %s, %s, %s, %s, %s, %d, %s, %s, %d, %s)',
				$this->tables->name( 'policy_versions' ),
				$version->number,
				$version->locale,
				$version->document,
				$version->title,
				$version->html,
				$version->css,
				$version->text,
				$version->sha256,
				$version->source,
				(string) wp_json_encode( (object) $version->facts, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				$version->changes,
				(int) $version->affects,
				$effective,
				$version->published_at->format( 'Y-m-d H:i:s' ),
				$version->published_by,
				$effective
			)
		);
	}

	/** @return int How many languages of it were called off; 0 when it has taken effect meanwhile. */
	public function retract( int $number ): int {
		$now = $this->clock->sql();
		return (int) $this->db->query( $this->db->prepare( 'UPDATE %i SET retracted_at = %s, slot = NULL WHERE number = %d AND retracted_at IS NULL AND effective_at > %s', $this->tables->name( 'policy_versions' ), $now, $number, $now ) );
	}

	/** @return list<Edition> Of all languages, or one; the oldest first. */
	public function editions( string $locale = '' ): array {
		$rows = $this->db->get_results(
			$this->db->prepare( 'SELECT id, number, locale, sha256, effective_at, retracted_at FROM %i WHERE locale = %s OR %s = \'\' ORDER BY effective_at, id', $this->tables->name( 'policy_versions' ), $locale, $locale ),
			ARRAY_A
		);
		return array_map( Edition::of( ... ), array_values( (array) $rows ) );
	}

	public function find( int $id ): ?Version {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->tables->name( 'policy_versions' ), $id ), ARRAY_A );
		return is_array( $row ) ? $this->version( $row ) : null;
	}

	/** @return list<Version> In all its languages. */
	public function of_number( int $number ): array {
		return $this->versions( $this->db->prepare( 'SELECT * FROM %i WHERE number = %d ORDER BY locale', $this->tables->name( 'policy_versions' ), $number ) );
	}

	/** @return list<Version> The newest first. */
	public function page( string $locale, int $page, int $size ): array {
		return $this->versions( $this->db->prepare( 'SELECT * FROM %i WHERE locale = %s OR %s = \'\' ORDER BY number DESC, locale LIMIT %d OFFSET %d', $this->tables->name( 'policy_versions' ), $locale, $locale, $size, ( $page - 1 ) * $size ) );
	}

	/** @return list<Version> */
	private function versions( ?string $query ): array {
		$rows = $this->db->get_results( (string) $query, ARRAY_A ); // phpcs:ignore WordPress.DB.PreparedSQL.NotPrepared -- Prepared by who calls.
		return array_map( $this->version( ... ), array_values( (array) $rows ) );
	}

	/** @param array<mixed> $row */
	private function version( array $row ): Version {
		$text    = static fn ( string $name ): string => is_string( $row[ $name ] ?? null ) ? $row[ $name ] : '';
		$edition = Edition::of( $row );
		$facts   = json_decode( $text( 'facts' ), true );
		$named   = array();
		foreach ( is_array( $facts ) ? $facts : array() as $name => $value ) {
			$named[ (string) $name ] = $value;
		}
		return new Version(
			$edition->id,
			$edition->number,
			$edition->locale,
			(int) $text( 'document' ),
			$text( 'title' ),
			$text( 'html' ),
			$text( 'css' ),
			$text( 'plain' ),
			$edition->sha256,
			$text( 'source' ),
			$named,
			$text( 'changes' ),
			is_numeric( $row['affects'] ?? 0 ) && 1 === (int) ($row['affects'] ?? 0),
			$edition->effective_at,
			$this->clock->read( $text( 'published_at' ) ) ?? $edition->effective_at,
			(int) $text( 'published_by' ),
			$edition->retracted_at,
		);
	}
}
