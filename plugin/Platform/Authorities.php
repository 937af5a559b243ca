<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The supervisory authorities of the European Economic Area, from contract/authorities.json. */
final readonly class Authorities {

	public function __construct( private string $file ) {}

	public function of( string $country, string $locale ): Authority {
		$entry = $this->table()[ $country ] ?? array();
		$name  = $entry['name'] ?? '';
		if ( is_array( $name ) ) {
			$name = $name[ $locale ] ?? $name[ substr( $locale, 0, 2 ) ] ?? $name['en'] ?? reset( $name );
		}
		$text = static fn ( string $key ): string => isset( $entry[ $key ] ) && is_string( $entry[ $key ] ) ? $entry[ $key ] : '';
		return new Authority( is_string( $name ) ? $name : '', $text( 'address' ), $text( 'url' ), $text( 'email' ), $text( 'telephone' ) );
	}

	/** @return array<string, array<string, mixed>> By country. */
	public function table(): array {
		if ( ! is_readable( $this->file ) ) {
			return array();
		}
		$file = wp_json_file_decode( $this->file, array( 'associative' => true ) );
		return is_array( $file ) ? ( $file['authorities'] ?? $file['countries'] ?? $file ) : array();
	}
}
