<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;

/** The last look at each promise. */
final readonly class CheckStore {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock ) {}

	/** @return array<string, Looked> By number. */
	public function all(): array {
		$all  = array();
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY number', $this->table() ), ARRAY_A );
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$number         = (string) $row['number'];
			$told           = json_decode( (string) $row['told'], true );
			$all[ $number ] = new Looked( $number, Verdict::from( is_array( $told ) ? $told : array() ), (string) $row['locale'], $row['looked_at'], $row['since'] );
		}
		return $all;
	}

	/** @return ?State What it was before, if this very call changed it; of two workers one did. */
	public function put( string $number, Verdict $verdict, string $locale ): ?State {
		$now  = $this->clock->sql();
		$had  = $this->db->get_var( $this->db->prepare( 'SELECT state FROM %i WHERE number = %s', $this->table(), $number ) );
		$told = array(
			'told'      => (string) wp_json_encode( $verdict->shape(), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_INVALID_UTF8_SUBSTITUTE ),
			'locale'    => $locale,
			'looked_at' => $now,
		);
		if ( null === $had ) {
			$new = $told + array( 'state' => $verdict->state->value, 'since' => $now );
			$this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (number, state, since, looked_at, locale, told) VALUES (%s, %s, %s, %s, %s, %s)', $this->table(), $number, $new['state'], $now, $now, $locale, $told['told'] ) );
			return null;
		}
		if ( $had === $verdict->state->value ) {
			$this->db->update( $this->table(), $told, array( 'number' => $number ) );
			return null;
		}
		$changed = $this->db->update( $this->table(), $told + array( 'state' => $verdict->state->value, 'since' => $now ), array( 'number' => $number, 'state' => $had ) );
		return 1 === $changed ? State::tryFrom( $had ) : null;
	}

	private function table(): string {
		return $this->tables->name( 'promise_checks' );
	}
}
