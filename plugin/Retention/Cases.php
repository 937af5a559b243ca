<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * What waits for the end of a hold after its person was erased.
 *
 * Who it was stands only in a sealed text, with the request's number: from the register nothing
 * leads here (P19). The key is random, so that it is no hash of anybody.
 *
 * @phpstan-type Secret array{email: string, name: string, user_id: int, locale: string, needles: string, request_id: int}
 * @phpstan-type CaseRow array{id: int, month: string, records: list<array{id: int, type: string, object: int, kind: string, law: string, article: string, until: string, dispute: bool}>}
 */
final readonly class Cases {

	/** Jobs and their history bear a case's number above all requests'. */
	public const NUMBERS = 1000000000000;

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault, private Disputes $disputes ) {}

	/**
	 * @param list<Held> $held
	 * @param Secret     $secret
	 * @return array{id: int, key: string}
	 */
	public function open( array $held, array $secret ): array {
		$key = bin2hex( random_bytes( 32 ) );
		$this->db->insert(
			$this->tables->name( 'held_cases' ),
			array(
				'case_key' => $key,
				'month'    => substr( $this->clock->today(), 0, 7 ),
				'sealed'   => $this->vault->seal( (string) wp_json_encode( $secret ) ),
			)
		);
		$id = $this->db->insert_id;
		foreach ( $held as $one ) {
			$noted = $this->db->insert(
				$this->tables->name( 'held_records' ),
				array(
					'case_id'   => $id,
					'type'      => $one->record->type,
					'object_id' => $one->record->id,
					'kind'      => $one->record->kind,
					'day'       => $one->record->day,
					'hold_id'   => $one->hold_id,
					'law'       => $one->law,
					'article'   => $one->article,
					'until'     => $one->until,
				)
			);
			if ( 1 !== $noted ) {
				throw new \RuntimeException( 'What is held cannot be noted.' );
			}
		}
		return array(
			'id'  => $id,
			'key' => $key,
		);
	}

	/** The case that a record waits in, or 0. */
	public function of( Kept $record ): int {
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT case_id FROM %i WHERE type = %s AND object_id = %d', $this->tables->name( 'held_records' ), $record->type, $record->id ) );
	}

	public function key( int $case_id ): string {
		return (string) $this->db->get_var( $this->db->prepare( 'SELECT case_key FROM %i WHERE id = %d', $this->tables->name( 'held_cases' ), $case_id ) );
	}

	/** @return Secret|null */
	public function secret( int $case_id ): ?array {
		$sealed = $this->db->get_var( $this->db->prepare( 'SELECT sealed FROM %i WHERE id = %d', $this->tables->name( 'held_cases' ), $case_id ) );
		$data   = json_decode( $this->vault->open( (string) $sealed ) ?? '', true );
		if ( ! is_array( $data ) ) {
			return null;
		}
		$text = static fn ( string $name ): string => is_string( $data[ $name ] ?? null ) ? $data[ $name ] : '';
		return array(
			'email'      => $text( 'email' ),
			'name'       => $text( 'name' ),
			'user_id'    => is_int( $data['user_id'] ?? null ) ? $data['user_id'] : 0,
			'locale'     => $text( 'locale' ),
			'needles'    => $text( 'needles' ),
			'request_id' => is_int( $data['request_id'] ?? null ) ? $data['request_id'] : 0,
		);
	}

	/** @return list<Held> All that still waits in a case. */
	public function held( int $case_id ): array {
		$held = array();
		foreach ( $this->rows( $case_id ) as $row ) {
			$held[] = self::one( $row, $this->disputes->stops_case( $case_id, (int) $row['hold_id'] ) );
		}
		return $held;
	}

	/** @return list<Held> All that waits in any case, whatever it waits for. */
	public function waiting(): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY id', $this->tables->name( 'held_records' ) ), ARRAY_A );
		return array_map( static fn ( array $row ): Held => self::one( $row, false ), is_array( $rows ) ? array_values( $rows ) : array() );
	}

	/** @return list<int> Cases of which something may go now. */
	public function due(): array {
		$ids = array();
		$all = $this->db->get_col( $this->db->prepare( 'SELECT DISTINCT case_id FROM %i WHERE until <= %s ORDER BY case_id LIMIT 200', $this->tables->name( 'held_records' ), $this->clock->today() ) );
		foreach ( array_map( 'intval', $all ) as $id ) {
			if ( array() !== $this->released( $id ) ) {
				$ids[] = $id;
			}
		}
		return $ids;
	}

	/** @return list<Held> What of a case need not be kept any more. */
	public function released( int $case_id ): array {
		$today = $this->clock->today();
		return array_values( array_filter( $this->held( $case_id ), static fn ( Held $one ): bool => $one->until <= $today && ! $one->dispute ) );
	}

	/** @param list<Held> $gone @return bool Whether that was the last. */
	public function strike( int $case_id, array $gone ): bool {
		foreach ( $gone as $one ) {
			$this->db->delete(
				$this->tables->name( 'held_records' ),
				array(
					'case_id'   => $case_id,
					'type'      => $one->record->type,
					'object_id' => $one->record->id,
				)
			);
		}
		if ( array() !== $this->rows( $case_id ) ) {
			return false;
		}
		$this->db->delete( $this->tables->name( 'held_cases' ), array( 'id' => $case_id ) );
		$this->disputes->forget_case( $case_id );
		return true;
	}

	/** A hold was changed: what waits under it waits until another day. @return int How many records. */
	public function shift( Hold $hold ): int {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT id, day, until FROM %i WHERE hold_id = %d', $this->tables->name( 'held_records' ), $hold->id ), ARRAY_A );
		$n    = 0;
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$n += (int) $this->db->update(
				$this->tables->name( 'held_records' ),
				array(
					'law'     => $hold->law,
					'article' => $hold->article,
					'until'   => $hold->term->over( (string) $row['day'] ),
				),
				array( 'id' => (int) $row['id'] )
			);
		}
		return $n;
	}

	/** @return list<CaseRow> Nothing in it tells whose they are. */
	public function list(): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT r.*, c.month FROM %i r INNER JOIN %i c ON c.id = r.case_id ORDER BY r.until, r.case_id, r.id LIMIT 2000', $this->tables->name( 'held_records' ), $this->tables->name( 'held_cases' ) ), ARRAY_A );
		$all  = array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			$id         = (int) $row['case_id'];
			$all[ $id ] ??= array(
				'id'      => $id,
				'month'   => (string) $row['month'],
				'records' => array(),
			);
			$all[ $id ]['records'][] = array(
				'id'      => (int) $row['id'],
				'type'    => (string) $row['type'],
				'object'  => (int) $row['object_id'],
				'kind'    => (string) $row['kind'],
				'law'     => (string) $row['law'],
				'article' => (string) $row['article'],
				'until'   => (string) $row['until'],
				'dispute' => $this->disputes->stops_case( $id, (int) $row['hold_id'] ),
			);
		}
		return array_values( $all );
	}

	/** @param array<string, ?string> $row */
	private static function one( array $row, bool $dispute ): Held {
		return new Held( new Kept( (string) $row['type'], (int) $row['object_id'], (string) $row['kind'], (string) $row['day'], '' ), (int) $row['hold_id'], (string) $row['law'], (string) $row['article'], (string) $row['until'], $dispute );
	}

	/** @return list<array<string, ?string>> */
	private function rows( int $case_id ): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE case_id = %d ORDER BY until, id', $this->tables->name( 'held_records' ), $case_id ), ARRAY_A );
		return is_array( $rows ) ? array_values( $rows ) : array();
	}
}
