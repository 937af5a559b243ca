<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Proof;

use RightsDesk\Cookies\Note;
use RightsDesk\Platform\Tables;

/** What visitors were shown, word for word: each wording of the notice that a page ever bore, with the services of that moment. */
final readonly class Shown {

	/** Marks of those that are kept, so that a page knows without a query. */
	public const OPTION = 'rights_desk_shown';

	private const MARKS = 60;

	public function __construct( private \wpdb $db, private Tables $tables ) {}

	/**
	 * @param array<string, string>                 $snapshot Look::snapshot().
	 * @param array{analytical: int, tracking: int} $versions
	 */
	public static function mark( array $snapshot, array $versions ): string {
		return substr( hash( 'sha256', (string) wp_json_encode( array( $snapshot, array_values( $versions ) ) ) ), 0, 8 );
	}

	/** @param array<string, string> $snapshot */
	public function note( array $snapshot, string $locale, Note $note, string $today ): void {
		$mark  = self::mark( $snapshot, $note->versions );
		$known = get_option( self::OPTION, array() );
		$known = is_array( $known ) ? $known : array();
		if ( in_array( $mark, $known, true ) ) {
			return;
		}
		$services = array_map( static fn ( array $rule ): array => array( 'code' => $rule['code'], 'name' => $rule['name'], 'category' => $rule['category'], 'keeps' => $rule['stored'] ), $note->rules );
		$this->db->query(
			$this->db->prepare(
				'INSERT IGNORE INTO %i (mark, locale, v_analytical, v_tracking, texts, services, first_on, last_on) VALUES (%s, %s, %d, %d, %s, %s, %s, %s)',
				$this->tables->name( 'choice_texts' ),
				$mark,
				$locale,
				$note->versions['analytical'],
				$note->versions['tracking'],
				(string) wp_json_encode( $snapshot, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				(string) wp_json_encode( $services, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ),
				$today,
				$today
			)
		);
		$known[] = $mark;
		update_option( self::OPTION, array_slice( array_values( $known ), -self::MARKS ), true );
	}

	/** @return list<array{mark: string, locale: string, versions: array{0: int, 1: int}, texts: array<string, string>, services: list<array{code: string, name: string, category: string}>, first_on: string, last_on: string}> Newest first. */
	public function all( string $mark = '' ): array {
		$table = $this->tables->name( 'choice_texts' );
		$rows  = '' === $mark
			? $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY first_on DESC, locale, mark LIMIT 200', $table ), ARRAY_A )
			: $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i WHERE mark = %s', $table, $mark ), ARRAY_A );
		$all = array();
		foreach ( (array) $rows as $row ) {
			if ( is_array( $row ) ) {
				$row = array_map( static fn ( mixed $one ): string => is_scalar( $one ) ? (string) $one : '', $row );
				/** @var array<string, string> $texts */
				$texts = (array) json_decode( $row['texts'], true );
				/** @var list<array{code: string, name: string, category: string}> $services */
				$services = (array) json_decode( $row['services'], true );
				$all[]    = array( 'mark' => $row['mark'], 'locale' => $row['locale'], 'versions' => array( (int) $row['v_analytical'], (int) $row['v_tracking'] ), 'texts' => $texts, 'services' => $services, 'first_on' => $row['first_on'], 'last_on' => $row['last_on'] );
			}
		}
		return $all;
	}

	/** They were shown to whoever decided today; wordings that nobody's decision needs any more go. @param string $from First day whose decisions are kept. */
	public function age( string $from, string $today ): void {
		$texts = $this->tables->name( 'choice_texts' );
		$since = ( new \DateTimeImmutable( $today ) )->modify( '-1 day' )->format( 'Y-m-d' );
		foreach ( $this->db->get_col( $this->db->prepare( 'SELECT DISTINCT text FROM %i WHERE day >= %s', $this->tables->name( 'choices' ), $since ) ) as $mark ) {
			$this->db->query( $this->db->prepare( 'UPDATE %i SET last_on = %s WHERE mark = %s AND last_on < %s', $texts, $today, (string) $mark, $today ) );
		}
		$gone = $this->db->get_col( $this->db->prepare( 'SELECT mark FROM %i WHERE last_on < %s', $texts, $from ) );
		if ( array() !== $gone ) {
			$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE last_on < %s', $texts, $from ) );
			$known = get_option( self::OPTION, array() );
			// A page that still bears one notes it again.
			update_option( self::OPTION, array_values( array_filter( is_array( $known ) ? $known : array(), static fn ( mixed $mark ): bool => ! in_array( $mark, $gone, true ) ) ), true );
		}
	}
}
