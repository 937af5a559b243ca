<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Routes;

/** REST: the record of processing as JSON, as CSV, or as a page to print. */
final readonly class RecordController {

	/** @param \Closure(list<string>): string $csv A row that a spreadsheet shows and never runs. */
	public function __construct( private Article30 $record, private \Closure $csv ) {}

	public function register( Routes $routes ): void {
		$routes->add(
			'GET',
			'/record',
			$this->answer( ... ),
			array(
				'format' => array( 'type' => 'string', 'enum' => array( 'view', 'json', 'csv', 'html' ), 'default' => 'view' ),
			)
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function answer( \WP_REST_Request $call ): \WP_REST_Response {
		$format = $call['format'];
		return match ( $format ) {
			'csv'   => $this->file( 'csv', 'text/csv; charset=UTF-8', $this->csv() ),
			'html'  => $this->file( 'html', 'text/html; charset=UTF-8', $this->html() ),
			'json'  => $this->file( 'json', 'application/json; charset=UTF-8', (string) wp_json_encode( $this->record->of(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) ),
			default => new \WP_REST_Response( $this->record->of() + array( 'columns' => $this->record->columns() ) ),
		};
	}

	private function file( string $ending, string $type, string $content ): \WP_REST_Response {
		$answer = new \WP_REST_Response();
		$answer->header( 'Content-Type', $type );
		$answer->header( 'Cache-Control', 'no-store, private' );
		$answer->header( 'Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'" );
		if ( 'html' !== $ending ) {
			$answer->header( 'Content-Disposition', 'attachment; filename="record-of-processing.' . $ending . '"' );
		}
		add_filter(
			'rest_pre_serve_request',
			static function ( bool $served, mixed $result, \WP_REST_Request $call ) use ( $answer, $content ): bool {
				if ( $result !== $answer || 'GET' !== $call->get_method() ) {
					return $served;
				}
				echo $content; // phpcs:ignore WordPress.Security.EscapeOutput.OutputNotEscaped -- Escaped where it is made.
				return true;
			},
			10,
			3
		);
		return $answer;
	}

	private function csv(): string {
		$columns = $this->record->columns();
		$text    = "\xEF\xBB\xBF" . ( $this->csv )( array_values( $columns ) );
		foreach ( $this->record->of()['activities'] as $activity ) {
			$text .= ( $this->csv )( array_map( static fn ( string $column ): string => $activity[ $column ] ?? '', array_keys( $columns ) ) );
		}
		return $text;
	}

	private function html(): string {
		$record  = $this->record->of();
		$title   = __( 'Record of processing activities', 'rights-desk' );
		$columns = $this->record->columns();
		$rows    = '';
		foreach ( $record['activities'] as $activity ) {
			$rows .= '<section><h2>' . esc_html( $activity['name'] ) . '</h2><dl>';
			foreach ( array_diff_key( $columns, array( 'name' => true ) ) as $column => $label ) {
				$value = $activity[ $column ] ?? '';
				$rows .= '' === $value ? '' : '<dt>' . esc_html( $label ) . '</dt><dd>' . nl2br( esc_html( $value ) ) . '</dd>';
			}
			$rows .= '</dl></section>';
		}
		$gaps = array() === $record['gaps'] ? '' : '<section><h2>' . esc_html__( 'Still missing', 'rights-desk' ) . '</h2><ul>' . implode( '', array_map( static fn ( string $gap ): string => '<li>' . esc_html( $gap ) . '</li>', $record['gaps'] ) ) . '</ul></section>';
		return '<!DOCTYPE html><html lang="' . esc_attr( get_bloginfo( 'language' ) ) . '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>' . esc_html( $title ) . '</title>'
			. '<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}dl{display:grid;grid-template-columns:14rem 1fr;gap:.3rem 1rem}dt{font-weight:600}dd{margin:0}section{break-inside:avoid;border-top:1px solid #999}</style></head><body><main>'
			. '<h1>' . esc_html( $title ) . '</h1><p>' . esc_html__( 'Article 30(1) of Regulation (EU) 2016/679', 'rights-desk' ) . ' · ' . esc_html( $record['made_on'] ) . '</p>'
			. '<p>' . implode( '<br>', array_map( esc_html( ... ), array_filter( $record['controller'] ) ) ) . '</p>'
			. $rows . '<section><h2>' . esc_html__( 'Security measures', 'rights-desk' ) . '</h2><p>' . nl2br( esc_html( $record['measures'] ) ) . '</p></section>' . $gaps . '</main></body></html>';
	}
}
