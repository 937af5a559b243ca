<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Processors\Purpose;
use RightsDesk\Requests\Effects\Named;
use RightsDesk\Requests\Effects\Objection;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestStore;

/** Of an objection: what is stopped, the stop list, and "I have my copy, erase now". */
final readonly class ObjectionPanel implements Panel {

	/** @param \Closure(): RequestDesk $desk */
	public function __construct( private Named $named, private RequestStore $store, private \Closure $desk ) {}

	public function html( Request $request, string $url ): string {
		if ( Kind::Objection !== $request->kind || null === $request->confirmed_at ) {
			return '';
		}
		return $this->about( $request ) . ( $this->may_choose( $request ) ? $this->stop_list( $request, $url ) : '' )
			. ( ( $this->desk )()->awaits_erasure( $request ) ? $this->erase( $url ) : '' );
	}

	public function deeds(): array {
		return array(
			'stop_list' => $this->choose( ... ),
			'erase_now' => $this->erase_now( ... ),
		);
	}

	private function about( Request $request ): string {
		$items = array_map( static fn ( Purpose $purpose ): string => '<li>' . esc_html( $purpose->label ) . '</li>', $this->named->of( Objection::about( $request ) ) );
		return array() === $items ? '' : '<section><h2>' . esc_html__( 'What you object to', 'rights-desk' ) . '</h2><ul>' . implode( '', $items ) . '</ul></section>';
	}

	private function stop_list( Request $request, string $url ): string {
		$on = Objection::stop_list( $request );
		return '<section><h2>' . esc_html__( 'Stop list', 'rights-desk' ) . '</h2><form method="post" action="' . esc_url( $url ) . '"><input type="hidden" name="do" value="stop_list"><p><label><input type="checkbox" name="stop_list" value="1"' . ( $on ? ' checked' : '' ) . '> '
			. esc_html__( 'If we erase my data, keep my address on a stop list, for nothing but to know that you must not use it again.', 'rights-desk' ) . '</label></p><p>'
			. esc_html__( 'Without it we forget you wholly, and if your address comes to us again we cannot know that you objected.', 'rights-desk' ) . '</p><p><button class="second">' . esc_html__( 'Save', 'rights-desk' ) . '</button></p></form></section>';
	}

	private function erase( string $url ): string {
		return '<section><h2>' . esc_html__( 'Erase my data now', 'rights-desk' ) . '</h2><p>' . esc_html__( 'Have you downloaded your copy? Then we can erase what we hold. Otherwise we do so when the copy expires. This cannot be undone.', 'rights-desk' )
			. '</p><form method="post" action="' . esc_url( $url ) . '"><input type="hidden" name="do" value="erase_now"><p><label><input type="checkbox" name="sure" value="1" required> ' . esc_html__( 'I have my copy, or do not want it.', 'rights-desk' )
			. '</label></p><p><button>' . esc_html__( 'Erase my data now', 'rights-desk' ) . '</button></p></form></section>';
	}

	/** @param array<array-key, mixed> $fields */
	private function choose( Request $request, array $fields ): string {
		if ( ! $this->may_choose( $request ) ) {
			throw new Refusal( 'event_not_possible', '', 409 );
		}
		$this->store->keep( $request->id, 'asked', array( 'stop_list' => '1' === ( $fields['stop_list'] ?? '' ) ) + $request->asked );
		return __( 'Your choice is saved.', 'rights-desk' );
	}

	/** @param array<array-key, mixed> $fields */
	private function erase_now( Request $request, array $fields ): string {
		if ( '1' !== ( $fields['sure'] ?? '' ) ) {
			throw new Refusal( 'field_missing', 'sure' );
		}
		( $this->desk )()->erase_after_copy( $request->id, Actor::subject() );
		return __( 'We erase your data now. You get one last mail when it is done.', 'rights-desk' );
	}

	/** Until it is closed or its erasure has begun. Against marketing alone it counts for an erasure that is asked later. */
	private function may_choose( Request $request ): bool {
		return Kind::Objection === $request->kind && null === $request->closed_at
			&& in_array( $request->outcome, array( null, 'granted' ), true );
	}
}
