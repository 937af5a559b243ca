<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\History\Chain;
use RightsDesk\Mail\Words;
use RightsDesk\Platform\Clock;

/**
 * For an auditor: every promise with its state and evidence, and whether the history behind it is whole.
 *
 * @phpstan-import-type Shape from PromiseShape
 */
final readonly class Report {

	/** @param string $version Of the plugin. */
	public function __construct( private PromiseDesk $desk, private PromiseShape $shape, private Chain $chain, private Words $words, private Clock $clock, private string $version ) {}

	public function json(): string {
		return (string) wp_json_encode( $this->data(), JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
	}

	public function html(): string {
		$data  = $this->data();
		$title = __( 'Promises of the privacy policy', 'rights-desk' );
		$body  = '<h1>' . esc_html( $title ) . '</h1><p>' . esc_html( $data['controller'] ) . ' · ' . esc_html( $data['site'] ) . ' · ' . esc_html( $data['made_at'] ) . '</p><ul class="sums">';
		foreach ( State::cases() as $state ) {
			$body .= '<li class="' . esc_attr( $state->value ) . '"><strong>' . (int) ( $data['counts'][ $state->value ] ?? 0 ) . '</strong> ' . esc_html( $state->label() ) . '</li>';
		}
		$body .= '</ul><p>' . esc_html( $data['history']['says'] ) . '</p>';
		foreach ( $data['sections'] as $section => $label ) {
			$of    = array_filter( $data['promises'], static fn ( array $one ): bool => $one['section'] === $section );
			$body .= '<section><h2>' . esc_html( $label ) . '</h2>' . implode( '', array_map( $this->promise( ... ), $of ) ) . '</section>';
		}
		return '<!DOCTYPE html><html lang="' . esc_attr( str_replace( '_', '-', determine_locale() ) ) . '"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>' . esc_html( $title ) . '</title><style>'
			. 'body{font:1rem/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1d2327}h3{margin:0}article{border-top:1px solid #ccc;padding:.8rem 0;break-inside:avoid}dl{display:grid;grid-template-columns:16rem 1fr;gap:.2rem 1rem;margin:.4rem 0;font-size:.9rem}dt{color:#50575e}dd{margin:0}'
			. '.sums{display:flex;flex-wrap:wrap;gap:1rem;padding:0;list-style:none}.state{font-weight:600}.broken .state,.sums .broken{color:#8a1f11}.at_risk .state,.sums .at_risk{color:#744d00}.kept .state,.sums .kept{color:#1a5c2a}.when{font-size:.85rem;color:#50575e;margin:0}'
			. '</style></head><body><main>' . $body . '</main></body></html>';
	}

	/** @param Shape $one */
	private function promise( array $one ): string {
		$evidence = implode( '', array_map( static fn ( array $e ): string => '<dt>' . esc_html( $e['label'] ) . '</dt><dd>' . esc_html( $e['value'] ) . '</dd>', $one['evidence'] ) );
		/* translators: 1: date and time of the last look, 2: date and time since which it stands so. */
		$when = null === $one['looked_at'] ? '' : sprintf( __( 'Looked at %1$s; so since %2$s.', 'rights-desk' ), $one['looked_at'], (string) $one['since'] );
		return '<article class="' . esc_attr( $one['state'] ) . '"><h3>' . esc_html( "{$one['number']} {$one['title']}" ) . '</h3><p><span class="state">' . esc_html( $one['state_label'] ) . '.</span> ' . esc_html( $one['says'] ) . '</p>'
			. ( '' === $evidence ? '' : "<dl>$evidence</dl>" ) . '<p class="when">' . esc_html( $when ) . '</p></article>';
	}

	/** @return array{format: string, plugin: string, site: string, controller: string, made_at: string, history: array{events: int, whole: bool, says: string}, counts: array<string, int>, sections: array<string, string>, promises: list<Shape>} */
	private function data(): array {
		$chain = $this->chain->verify();
		return array(
			'format'     => 'rights-desk/promises/1',
			'plugin'     => $this->version,
			'site'       => home_url( '/' ),
			'controller' => $this->words->controller(),
			'made_at'    => (string) $this->clock->iso( $this->clock->sql() ),
			'history'    => array(
				'events' => $chain->events,
				'whole'  => $chain->holds(),
				'says'   => $chain->holds()
					/* translators: %d: number of events. */
					? sprintf( _n( 'The history holds together: %d event, none altered.', 'The history holds together: %d events, none altered.', $chain->events, 'rights-desk' ), $chain->events )
					: __( 'The history has been altered: what it says proves nothing.', 'rights-desk' ),
			),
		) + $this->shape->all( $this->desk->all() );
	}
}
