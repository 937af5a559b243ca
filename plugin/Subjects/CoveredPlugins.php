<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** The active plugins, and whether each offers to export and erase. */
final readonly class CoveredPlugins {

	public function __construct( private Sources $sources, private Owner $owner ) {}

	/** @return list<array{owner: string, name: string, exports: bool, erases: bool}> Those that offer nothing first. */
	public function all(): array {
		$exporting = $this->sources->owners( 'exporters' );
		$erasing   = $this->sources->owners( 'erasers' );
		$all       = array();
		foreach ( $this->folders() as $owner ) {
			$all[] = array(
				'owner'   => $owner,
				'name'    => $this->owner->name( $owner ),
				'exports' => in_array( $owner, $exporting, true ),
				'erases'  => in_array( $owner, $erasing, true ),
			);
		}
		usort( $all, static fn ( array $a, array $b ): int => array( $a['exports'] && $a['erases'], $a['name'] ) <=> array( $b['exports'] && $b['erases'], $b['name'] ) );
		return $all;
	}

	/** Whether an owner exports and erases. */
	public function answers( string $owner ): bool {
		return 'wordpress' !== $owner && in_array( $owner, $this->sources->owners( 'exporters' ), true ) && in_array( $owner, $this->sources->owners( 'erasers' ), true );
	}

	public function name( string $owner ): string {
		return '' === $owner ? __( 'Unknown', 'rights-desk' ) : $this->owner->name( $owner );
	}

	/** Whose a table or a name in one is, by how it is called; '' when no active plugin is called so. */
	public function guess( string $table, string $key ): string {
		foreach ( $this->folders() as $folder ) {
			$stem = str_replace( '-', '_', $folder );
			$stem = strlen( $stem ) > 4 ? $stem : $stem . '_';
			foreach ( array( $table, ltrim( $key, '_' ) ) as $name ) {
				if ( str_starts_with( str_replace( '-', '_', strtolower( $name ) ), strtolower( $stem ) ) ) {
					return $folder;
				}
			}
		}
		return '';
	}

	/** @return list<string> */
	private function folders(): array {
		$active = get_option( 'active_plugins', array() );
		$all    = is_array( $active ) ? $active : array();
		$wide   = is_multisite() ? get_site_option( 'active_sitewide_plugins', array() ) : array();
		$all    = array_merge( $all, is_array( $wide ) ? array_keys( $wide ) : array() );
		$names  = array();
		foreach ( $all as $file ) {
			$name = is_string( $file ) ? (string) strtok( $file, '/' ) : '';
			if ( '' !== $name && 'rights-desk' !== $name ) {
				$names[ $name ] = true;
			}
		}
		return array_map( 'strval', array_keys( $names ) );
	}
}
