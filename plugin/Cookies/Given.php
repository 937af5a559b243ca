<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** What people give as a service, made sound or refused. */
final readonly class Given {

	/** @param array<array-key, mixed> $fields All of a service. */
	public function service( array $fields ): Service {
		foreach ( array( 'name' => 190, 'party' => 190, 'place' => 190, 'purpose' => 500, 'privacy' => 500, 'delete' => 500 ) as $field => $longest ) {
			$text             = is_string( $fields[ $field ] ?? null ) ? $this->clean( $fields[ $field ] ) : '';
			$fields[ $field ] = mb_strlen( $text ) <= $longest ? $text : throw new Refusal( 'field_too_long', $field );
		}
		if ( '' === $fields['name'] || '' === $fields['purpose'] ) {
			throw new Refusal( 'field_missing', '' === $fields['name'] ? 'name' : 'purpose' );
		}
		foreach ( array( 'privacy', 'delete' ) as $field ) {
			if ( ! is_string( $fields[ $field ] ) || ( '' !== $fields[ $field ] && ! $this->is_link( $fields[ $field ] ) ) ) {
				throw new Refusal( 'link_invalid', $field );
			}
		}
		$fields['patterns'] = array_map( $this->pattern( ... ), $this->list( $fields['patterns'] ?? null, 'patterns' ) );
		$fields['inline']   = array_map( $this->inline( ... ), $this->list( $fields['inline'] ?? null, 'inline' ) );
		$service            = Shape::read( $fields );
		foreach ( $service->entries as $entry ) {
			if ( 1 !== preg_match( '/^[^\p{C};,="]{1,190}$/Du', $entry->name ) || '' === trim( $entry->name, '*' ) || substr_count( $entry->name, '*' ) > 3 || str_contains( $entry->name, '**' ) || mb_strlen( $entry->purpose ) > 500 || $entry->seconds < -1 ) {
				throw new Refusal( 'entry_invalid', 'entries', 422, array( 'name' => $entry->name ) );
			}
		}
		return $service;
	}

	/** A host, *.host, or either with a path; of a whole address what is needed of it. */
	private function pattern( string $given ): string {
		$pattern = (string) preg_replace( '#^(https?:)?//#', '', strtolower( $given ) );
		$pattern = (string) preg_replace( '#^([^/]+)/$#', '$1', $pattern );
		return 1 === preg_match( '#^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(/[\x21-\x7e]*)?$#D', $pattern ) && strlen( $pattern ) <= 190
			? $pattern
			: throw new Refusal( 'pattern_invalid', 'patterns', 422, array( 'pattern' => $given ) );
	}

	/** Too few characters would hold back what has nothing to do with it. */
	private function inline( string $given ): string {
		return strlen( $given ) >= 4 && strlen( $given ) <= 190 ? $given : throw new Refusal( 'inline_invalid', 'inline', 422, array( 'inline' => $given ) );
	}

	/** @return list<string> */
	private function list( mixed $given, string $field ): array {
		$list = array_values( array_unique( array_filter( array_map( $this->clean( ... ), Shape::strings( $given ) ), static fn ( string $one ): bool => '' !== $one ) ) );
		return count( $list ) <= 50 ? $list : throw new Refusal( 'field_too_long', $field );
	}

	private function is_link( string $link ): bool {
		return str_starts_with( $link, 'https://' ) && false !== filter_var( $link, FILTER_VALIDATE_URL );
	}

	private function clean( string $text ): string {
		return trim( (string) preg_replace( '/[\p{C}\s]+/u', ' ', wp_check_invalid_utf8( $text ) ) );
	}
}
