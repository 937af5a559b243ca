<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/**
 * Reads rows that may come from an older version, and writes tables.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Cells {

	/** @param Row $row */
	public static function text( array $row, string $field ): string {
		$value = $row[ $field ] ?? '';
		return is_scalar( $value ) ? trim( (string) $value ) : '';
	}

	/** @param Row $row */
	public static function number( array $row, string $field ): int {
		return is_numeric( $row[ $field ] ?? null ) ? (int) $row[ $field ] : 0;
	}

	/**
	 * @param Row $row
	 * @return list<string>
	 */
	public static function list( array $row, string $field ): array {
		$value = $row[ $field ] ?? array();
		return is_array( $value ) ? $value : array();
	}

	/** @param array<array-key, string> $lines */
	public static function lines( array $lines ): string {
		return implode( "\n", array_filter( $lines, static fn ( string $line ): bool => '' !== $line ) );
	}

	/** Months in words. */
	public static function term( int $months ): string {
		if ( $months > 0 && 0 === $months % 12 ) {
			/* translators: %d: number of years. */
			return sprintf( _n( '%d year', '%d years', intdiv( $months, 12 ), 'rights-desk' ), intdiv( $months, 12 ) );
		}
		/* translators: %d: number of months. */
		return sprintf( _n( '%d month', '%d months', $months, 'rights-desk' ), $months );
	}

	public static function days( int $days ): string {
		/* translators: %d: number of days. */
		return sprintf( _n( '%d day', '%d days', $days, 'rights-desk' ), $days );
	}

	/**
	 * A row in one line, as differences show it.
	 *
	 * @param Row $row
	 */
	public static function line( Table $table, array $row ): string {
		$cells = array_filter( $table->cells( $row ), static fn ( string $cell ): bool => '' !== $cell );
		return Missing::plain( str_replace( "\n", ' ', implode( ' – ', $cells ) ) );
	}

	/**
	 * The lines that the others lack; of two alike, one other covers only one.
	 *
	 * @param list<string> $lines
	 * @param list<string> $others
	 * @return list<string>
	 */
	public static function without( array $lines, array $others ): array {
		$left = array_count_values( $others );
		$only = array();
		foreach ( $lines as $line ) {
			if ( ( $left[ $line ] ?? 0 ) > 0 ) {
				--$left[ $line ];
			} else {
				$only[] = $line;
			}
		}
		return $only;
	}

	/**
	 * Two columns are a list of terms; more are a table, whose roles keep its sense where a narrow screen stacks it.
	 *
	 * @param array<string, Row> $rows
	 */
	public static function html( Table $table, array $rows ): string {
		if ( array() === $rows ) {
			return '<p>' . esc_html( $table->none() ) . '</p>';
		}
		$columns = $table->columns();
		return 2 === count( $columns ) ? self::terms( $table, $rows ) : self::table( $table, $columns, $rows );
	}

	/** @param array<string, Row> $rows */
	private static function terms( Table $table, array $rows ): string {
		$html = '';
		foreach ( $rows as $row ) {
			[ $term, $what ] = array_pad( array_values( $table->cells( $row ) ), 2, '' );
			$html           .= '<dt>' . Missing::html( $term ) . '</dt><dd>' . Missing::html( $what ) . '</dd>';
		}
		return '<dl class="rights-desk-terms">' . $html . '</dl>';
	}

	/**
	 * @param array<string, string> $columns
	 * @param array<string, Row>    $rows
	 */
	private static function table( Table $table, array $columns, array $rows ): string {
		$head = '';
		foreach ( $columns as $label ) {
			$head .= '<th scope="col" role="columnheader">' . esc_html( $label ) . '</th>';
		}
		$body = '';
		foreach ( $rows as $row ) {
			$cells = $table->cells( $row );
			$first = true;
			$body .= '<tr role="row">';
			foreach ( $columns as $column => $label ) {
				$text  = $cells[ $column ] ?? '';
				$body .= $first ? '<th scope="row" role="rowheader">' . self::head( $text ) . '</th>' : '<td role="cell" data-label="' . esc_attr( $label ) . '">' . Missing::html( $text ) . '</td>';
				$first = false;
			}
			$body .= '</tr>';
		}
		$wide = count( $columns ) > 3 ? ' rights-desk-wide' : '';
		return '<table class="rights-desk-table' . $wide . '" role="table"><thead role="rowgroup"><tr role="row">' . $head . '</tr></thead><tbody role="rowgroup">' . $body . '</tbody></table>';
	}

	/** What heads a row is its first line; what follows explains it. */
	private static function head( string $text ): string {
		[ $name, $more ] = array_pad( explode( "\n", $text, 2 ), 2, '' );
		return Missing::html( $name ) . ( '' === $more ? '' : '<br><span class="rights-desk-more">' . Missing::html( $more ) . '</span>' );
	}
}
