<?php
declare( strict_types=1 );

namespace RightsDesk\Requests\Effects;

use RightsDesk\Processors\Purpose;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\Said;

/** An objection as staff see it. */
final readonly class Objections {

	/** @param \Closure(): RequestDesk $desk */
	public function __construct( private Named $named, private \Closure $desk ) {}

	/** @return array{purposes: list<array{slug: string, label: string, basis: string, marketing: bool, decision: string|null}>, whole: bool, stop_list: bool, erases: bool, lifts_on: string|null, copy: string|null, awaits_copy: bool}|null */
	public function of( Request $request ): ?array {
		if ( Kind::Objection !== $request->kind ) {
			return null;
		}
		$about   = Objection::about( $request );
		$asked   = new Said( '', '', $request->asked );
		$founded = array_key_exists( 'founded', $request->answered ) ? ( new Said( '', '', $request->answered ) )->texts( 'founded' ) : null;
		$lifts   = $request->answered['lifts_on'] ?? null;
		return array(
			'purposes'    => array_map(
				static fn ( Purpose $purpose ): array => array(
					'slug'      => $purpose->slug,
					'label'     => $purpose->label,
					'basis'     => $purpose->basis,
					'marketing' => $purpose->marketing,
					'decision'  => null === $founded ? null : ( in_array( $purpose->slug, $founded, true ) ? 'founded' : 'unfounded' ),
				),
				$this->named->of( array() === $about ? $asked->texts( 'purposes' ) : $about )
			),
			'whole'       => array() === $asked->texts( 'purposes' ),
			'stop_list'   => $asked->flag( 'stop_list' ),
			'erases'      => $asked->flag( 'erases' ),
			'lifts_on'    => is_string( $lifts ) ? str_replace( ' ', 'T', $lifts ) . 'Z' : null,
			'copy'        => $this->copy( $request ),
			'awaits_copy' => ( $this->desk )()->awaits_erasure( $request ),
		);
	}

	private function copy( Request $request ): ?string {
		return match ( true ) {
			! $request->erases()             => null,
			null === $request->days_taken    => 'waiting',
			default                          => 'made',
		};
	}
}
