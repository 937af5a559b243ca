<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The one option, as contract/settings.json describes it: a key that is not there cannot be read or written. */
final class Settings {

	public const OPTION = 'rights_desk_settings';

	/** @var array<string, mixed>|null */
	private ?array $values = null;

	/** @var array<string, array<string, mixed>>|null */
	private ?array $schema = null;

	/** @param string $folder That of the contract. */
	public function __construct( private readonly string $folder ) {}

	public function get( string $key ): mixed {
		$all = $this->all();
		return array_key_exists( $key, $all ) ? $all[ $key ] : throw new \LogicException( esc_html( "No setting $key" ) );
	}

	public function text( string $key ): string {
		$value = $this->get( $key );
		return is_string( $value ) ? $value : '';
	}

	public function number( string $key ): int {
		$value = $this->get( $key );
		return is_int( $value ) ? $value : 0;
	}

	/** @return array<string, mixed> */
	public function all(): array {
		if ( null === $this->values ) {
			$stored       = get_option( self::OPTION, array() );
			$stored       = is_array( $stored ) ? $stored : array();
			$this->values = array();
			foreach ( $this->schema() as $key => $schema ) {
				$sound                = array_key_exists( $key, $stored ) && true === $this->valid( $stored[ $key ], $schema, $key );
				$this->values[ $key ] = $sound ? rest_sanitize_value_from_schema( $stored[ $key ], $schema, $key ) : $schema['default'];
			}
		}
		return $this->values;
	}

	/**
	 * What is wrong with a change, or null.
	 *
	 * @param array<array-key, mixed> $changes
	 * @return array{field: string, fault: 'unknown'|'invalid'}|null
	 */
	public function fault( array $changes ): ?array {
		foreach ( $changes as $key => $value ) {
			$schema = $this->schema()[ $key ] ?? null;
			if ( null === $schema || true !== $this->valid( $value, $schema, (string) $key ) ) {
				return array(
					'field' => (string) $key,
					'fault' => null === $schema ? 'unknown' : 'invalid',
				);
			}
		}
		return null;
	}

	/** @param array<string, mixed> $changes Without fault. */
	public function update( array $changes ): self {
		if ( null !== $this->fault( $changes ) ) {
			throw new \InvalidArgumentException( 'A setting is refused.' );
		}
		// Only what differs from the default is kept, so that defaults may grow with the plugin.
		$this->values = array_merge( $this->all(), array_map( self::clean_all( ... ), $changes ) );
		$kept         = array_filter( $this->values, fn ( mixed $value, string $key ): bool => $value !== $this->schema()[ $key ]['default'], ARRAY_FILTER_USE_BOTH );
		update_option( self::OPTION, $kept, true );
		return $this;
	}

	public function contact(): Contact {
		$email = $this->text( 'contact_email' );
		return new Contact(
			$this->text( 'contact_name' ),
			'' === $email ? $this->option( 'admin_email' ) : $email,
			$this->text( 'contact_telephone' ),
			$this->text( 'contact_address' ),
			'' === $this->text( 'controller_name' ) ? wp_specialchars_decode( $this->option( 'blogname' ), ENT_QUOTES ) : $this->text( 'controller_name' ),
			$this->text( 'controller_address' ),
		);
	}

	/** In the language of the moment. */
	public function authority(): Authority {
		return $this->authorities()->of( $this->text( 'authority_country' ), determine_locale() );
	}

	private function authorities(): Authorities {
		return new Authorities( $this->folder . '/authorities.json' );
	}

	private function option( string $name ): string {
		$value = get_option( $name );
		return is_string( $value ) ? $value : '';
	}

	private static function clean_all( mixed $value ): mixed {
		return map_deep( $value, static fn ( mixed $one ): mixed => is_string( $one ) ? self::clean( $one ) : $one );
	}

	/** Plain text: nothing is stripped that a person may want to write; it is escaped where it is shown. */
	private static function clean( string $value ): string {
		return trim( (string) preg_replace( '/[^\P{C}\n\t]/u', '', str_replace( "\r\n", "\n", wp_check_invalid_utf8( $value ) ) ) );
	}

	/** @return array<string, array<string, mixed>> */
	private function schema(): array {
		if ( null === $this->schema ) {
			/** @var array{properties: array<string, array<string, mixed>>} $file */
			$file         = wp_json_file_decode( $this->folder . '/settings.json', array( 'associative' => true ) );
			$this->schema = $file['properties'];
		}
		return $this->schema;
	}

	/** @param array<string, mixed> $schema */
	private function valid( mixed $value, array $schema, string $key ): bool {
		if ( '' === $value && '' === ( $schema['default'] ?? null ) ) {
			return true;
		}
		return true === rest_validate_value_from_schema( $value, $schema, $key )
			&& ( 'authority_country' !== $key || ( is_string( $value ) && isset( $this->authorities()->table()[ $value ] ) ) );
	}
}
