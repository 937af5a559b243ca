<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** What staff decided: per place, after how many days its traces go and what they are for; per field, its purpose. Nothing personal. */
final readonly class Choices {

	public const OPTION = 'rights_desk_measures';

	public const HOWS = array( 'shorten', 'delete' );

	/** @return array{days: int, how: 'shorten'|'delete', law: string, purpose: string} days 0: off. law: why it stays whole; then it is off, whatever the days. */
	public function place( string $key ): array {
		$kept = $this->part( 'places' )[ $key ] ?? array();
		$kept = is_array( $kept ) ? $kept : array();
		return array(
			'days'    => is_int( $kept['days'] ?? null ) ? $kept['days'] : 0,
			'how'     => 'delete' === ( $kept['how'] ?? '' ) ? 'delete' : 'shorten',
			'law'     => is_string( $kept['law'] ?? null ) ? $kept['law'] : '',
			'purpose' => is_string( $kept['purpose'] ?? null ) ? $kept['purpose'] : '',
		);
	}

	/** Days after which it goes, or 0. */
	public function days( string $key ): int {
		$place = $this->place( $key );
		return '' === $place['law'] ? $place['days'] : 0;
	}

	/** @param array{days: int, how: string, law: string, purpose: string} $values */
	public function set_place( string $key, array $values ): void {
		$this->keep( 'places', $key, $values );
	}

	/** A purpose's slug, or '' when nobody said. */
	public function field( string $key ): string {
		$slug = $this->part( 'fields' )[ $key ] ?? '';
		return is_string( $slug ) ? $slug : '';
	}

	public function set_field( string $key, string $purpose ): void {
		$this->keep( 'fields', $key, $purpose );
	}

	/** Whether anything goes after a while. */
	public function any(): bool {
		return array() !== array_filter( array_keys( $this->part( 'places' ) ), fn ( int|string $key ): bool => $this->days( (string) $key ) > 0 );
	}

	/** Where the job stands in a place: the number it goes on after. */
	public function at( string $key ): int {
		$at = $this->part( 'at' )[ $key ] ?? 0;
		return is_int( $at ) ? $at : 0;
	}

	public function set_at( string $key, int $after ): void {
		$this->keep( 'at', $key, $after );
	}

	/** @return array<array-key, mixed> */
	private function part( string $name ): array {
		$all = get_option( self::OPTION, array() );
		return is_array( $all ) && is_array( $all[ $name ] ?? null ) ? $all[ $name ] : array();
	}

	private function keep( string $part, string $key, mixed $value ): void {
		$all                  = get_option( self::OPTION, array() );
		$all                  = is_array( $all ) ? $all : array();
		$list                 = is_array( $all[ $part ] ?? null ) ? $all[ $part ] : array();
		$all[ $part ]         = array( $key => $value ) + $list;
		update_option( self::OPTION, $all, false );
	}
}
