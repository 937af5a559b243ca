<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

use RightsDesk\Platform\Tables;

/** Reads and writes the rows of services, and gives out their codes. */
final readonly class Store {

	private const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyz';

	public function __construct( private \wpdb $db, private Tables $tables ) {}

	/** @return list<Service> By name. */
	public function all(): array {
		$rows = $this->db->get_results( $this->db->prepare( 'SELECT * FROM %i ORDER BY name, id', $this->tables->name( 'cookie_services' ) ), ARRAY_A );
		return array_map( $this->read( ... ), array_values( (array) $rows ) );
	}

	public function add( Service $service ): int {
		if ( 1 !== $this->db->insert( $this->tables->name( 'cookie_services' ), $this->row( $service ) ) ) {
			throw new \RuntimeException( 'The service cannot be stored.' );
		}
		$id = $this->db->insert_id;
		$this->db->update( $this->tables->name( 'cookie_codes' ), array( 'gone' => null ), array( 'slug' => $service->slug ) );
		return $id;
	}

	public function change( Service $service ): void {
		if ( false === $this->db->update( $this->tables->name( 'cookie_services' ), $this->row( $service ), array( 'id' => $service->id ) ) ) {
			throw new \RuntimeException( 'The service cannot be stored.' );
		}
	}

	/** What it may have left with visitors stays known, so that it can be deleted there. */
	public function remove( Service $service ): void {
		$this->db->delete( $this->tables->name( 'cookie_services' ), array( 'id' => $service->id ) );
		$gone = Gone::of( $service );
		if ( array() !== $gone->names && 'functional' !== $service->category ) {
			$this->db->update( $this->tables->name( 'cookie_codes' ), array( 'gone' => (string) wp_json_encode( array( $gone->category, $gone->names ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ), array( 'slug' => $service->slug ) );
		}
	}

	/**
	 * Services that were removed, and what they may have left with visitors.
	 *
	 * @return list<Gone>
	 */
	public function gone(): array {
		$gone = array();
		foreach ( (array) $this->db->get_results( $this->db->prepare( 'SELECT code, gone FROM %i WHERE gone IS NOT NULL ORDER BY code', $this->tables->name( 'cookie_codes' ) ), ARRAY_A ) as $row ) {
			$data = is_array( $row ) && is_string( $row['gone'] ) ? json_decode( $row['gone'], true ) : null;
			if ( is_array( $data ) && is_string( $row['code'] ) ) {
				$names = array();
				foreach ( is_array( $data[1] ?? null ) ? $data[1] : array() as $one ) {
					if ( is_array( $one ) && is_string( $one[0] ?? null ) && is_string( $one[1] ?? null ) ) {
						$names[] = array( $one[0], $one[1] );
					}
				}
				$gone[] = new Gone( $row['code'], 'analytical' === ( $data[0] ?? '' ) ? 'analytical' : 'tracking', $names );
			}
		}
		return $gone;
	}

	/**
	 * The code of a slug: that which it ever had, else a free one.
	 *
	 * @param string $wanted That of its preset; '' for one of the firm's own, whose codes begin with a digit.
	 */
	public function code( string $slug, string $wanted ): string {
		$table = $this->tables->name( 'cookie_codes' );
		$had   = $this->db->get_var( $this->db->prepare( 'SELECT code FROM %i WHERE slug = %s', $table, $slug ) );
		if ( is_string( $had ) ) {
			return $had;
		}
		$taken = $this->db->get_col( $this->db->prepare( 'SELECT code FROM %i', $table ) );
		foreach ( '' === $wanted ? $this->own() : array( $wanted ) as $code ) {
			if ( ! in_array( $code, $taken, true ) && 1 === $this->db->insert( $table, array( 'code' => $code, 'slug' => $slug ) ) ) {
				return $code;
			}
		}
		throw new \RuntimeException( 'No code is left.' );
	}

	/** Whether a slug was ever in use: what is another service has another code. */
	public function known( string $slug ): bool {
		return null !== $this->db->get_var( $this->db->prepare( 'SELECT code FROM %i WHERE slug = %s', $this->tables->name( 'cookie_codes' ), $slug ) );
	}

	/** @return list<string> 00 to 9z. */
	private function own(): array {
		$codes = array();
		foreach ( str_split( substr( self::DIGITS, 0, 10 ) ) as $first ) {
			foreach ( str_split( self::DIGITS ) as $second ) {
				$codes[] = $first . $second;
			}
		}
		return $codes;
	}

	/** @return array<string, string|int> */
	private function row( Service $service ): array {
		$data = Shape::write( $service );
		unset( $data['id'], $data['slug'], $data['code'], $data['name'], $data['category'], $data['active'] );
		return array(
			'slug'     => $service->slug,
			'code'     => $service->code,
			'name'     => $service->name,
			'category' => $service->category,
			'active'   => (int) $service->active,
			'data'     => (string) wp_json_encode( $data, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ),
		);
	}

	/** @param array<string, string|null> $row */
	private function read( array $row ): Service {
		$data = json_decode( (string) $row['data'], true );
		return Shape::read( array( ...( is_array( $data ) ? $data : array() ), ...array_intersect_key( $row, array_flip( array( 'id', 'slug', 'code', 'name', 'category' ) ) ), 'active' => '1' === (string) $row['active'] ) );
	}
}
