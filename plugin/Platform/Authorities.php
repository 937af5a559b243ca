<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

/** The supervisory authorities of the European Economic Area, from contract/authorities.json. */
final readonly class Authorities {

	public function __construct( private string $file ) {}

	/** In the reader's language, else English, else the first that there is. */
	public function of( string $country, string $locale ): Authority {
		$entry = $this->table()[ $country ] ?? array();
		$text  = static function ( string $key ) use ( $entry, $locale ): string {
			$value = $entry[ $key ] ?? '';
			if ( is_array( $value ) ) {
				$value = $value[ substr( $locale, 0, 2 ) ] ?? $value['en'] ?? reset( $value );
			}
			return is_string( $value ) ? $value : '';
		};
		return new Authority( $text( 'name' ), $text( 'address' ), $text( 'url' ), $text( 'email' ), $text( 'telephone' ), $text( 'country_name' ) );
	}

	/** @return list<array{country: string, country_name: string, name: string, address: string, url: string, email: string, telephone: string}> */
	public function list( string $locale ): array {
		$list = array();
		foreach ( array_keys( $this->table() ) as $country ) {
			$one    = $this->of( $country, $locale );
			$list[] = array(
				'country'      => $country,
				'country_name' => $one->country_name,
				'name'         => $one->name,
				'address'      => $one->address,
				'url'          => $one->url,
				'email'        => $one->email,
				'telephone'    => $one->telephone,
			);
		}
		return $list;
	}

	/** @return array<string, array<string, mixed>> By country. */
	public function table(): array {
		if ( ! is_readable( $this->file ) ) {
			return array();
		}
		$file = wp_json_file_decode( $this->file, array( 'associative' => true ) );
		/** @var array{authorities: array<string, array<string, mixed>>} $file */
		return $file['authorities'];
	}
}
