<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Lint;

use RightsDesk\Platform\Contract;

/** Names for servers: contract/services.json. */
final readonly class Services {

	public function __construct( private Contract $contract ) {}

	/** @return list<array{name: string, by: string}> What a text can name. */
	public function known(): array {
		return array_values( array_map( static fn ( array $one ): array => array( 'name' => $one['name'], 'by' => $one['by'] ), array_merge( $this->part( 'services' ), $this->part( 'named' ) ) ) );
	}

	/** @return array{name: string, by: string} The server itself, where nobody gave it a name. */
	public function of( string $host ): array {
		$best   = '';
		$answer = array( 'name' => $host, 'by' => '' );
		foreach ( $this->part( 'services' ) as $service ) {
			foreach ( $service['hosts'] as $ending ) {
				if ( strlen( $ending ) > strlen( $best ) && ( $host === $ending || str_ends_with( $host, ".$ending" ) ) ) {
					$best   = $ending;
					$answer = array( 'name' => $service['name'], 'by' => $service['by'] );
				}
			}
		}
		return $answer;
	}

	/**
	 * The servers that a script names in its text: what it will load is only seen in a browser.
	 *
	 * @return list<string>
	 */
	public function in_script( string $script ): array {
		$found = array();
		foreach ( $this->part( 'services' ) as $service ) {
			foreach ( $service['hosts'] as $ending ) {
				if ( 1 === preg_match( '#//((?:[a-z0-9-]+\.)*' . preg_quote( $ending, '#' ) . ')(?![a-z0-9.-])#i', str_replace( '\/', '/', $script ), $match ) ) {
					$found[] = strtolower( $match[1] );
				}
			}
		}
		return array_values( array_unique( $found ) );
	}

	/** @return list<array{name: string, by: string, hosts: list<string>}> */
	private function part( string $name ): array {
		$list = array();
		$rows = $this->contract->table( 'services' )[ $name ] ?? array();
		foreach ( is_array( $rows ) ? $rows : array() as $row ) {
			if ( is_array( $row ) && is_string( $row['name'] ?? null ) && is_string( $row['by'] ?? null ) ) {
				$hosts  = is_array( $row['hosts'] ?? null ) ? $row['hosts'] : array();
				$list[] = array( 'name' => $row['name'], 'by' => $row['by'], 'hosts' => array_values( array_filter( $hosts, is_string( ... ) ) ) );
			}
		}
		return $list;
	}
}
