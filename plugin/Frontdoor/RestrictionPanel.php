<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Standing\Cause;
use RightsDesk\Standing\StandingDesk;

/** Of a restriction: what it means, and the button that ends it. The page's key proves the address, as the mailed link does. */
final readonly class RestrictionPanel implements Panel {

	public function __construct( private StandingDesk $standing ) {}

	public function html( Request $request, string $url ): string {
		if ( null === $this->ground( $request ) ) {
			return '';
		}
		return '<section><h2>' . esc_html__( 'Your data is only stored', 'rights-desk' ) . '</h2><p>'
			. esc_html__( 'We use it for nothing else, we do not change it, and what was public is hidden, until you lift this yourself. What you do, and what the law obliges us to do, goes on.', 'rights-desk' )
			. '</p><form method="post" action="' . esc_url( $url ) . '"><input type="hidden" name="do" value="lift"><p><label><input type="checkbox" name="sure" value="1" required> '
			. esc_html__( 'You may use my data again as your privacy policy says.', 'rights-desk' ) . '</label></p><p><button class="second">' . esc_html__( 'Lift the restriction', 'rights-desk' ) . '</button></p></form></section>';
	}

	public function deeds(): array {
		return array( 'lift' => $this->lift( ... ) );
	}

	/** @param array<array-key, mixed> $fields */
	private function lift( Request $request, array $fields ): string {
		$ground = $this->ground( $request ) ?? throw new Refusal( 'event_not_possible', '', 409 );
		if ( '1' !== ( $fields['sure'] ?? '' ) ) {
			throw new Refusal( 'field_missing', 'sure' );
		}
		$this->standing->lift( $ground, Actor::subject() );
		return __( 'The restriction is lifted.', 'rights-desk' );
	}

	private function ground( Request $request ): ?int {
		if ( Kind::Restriction !== $request->kind || null === $request->closed_at || '' === $request->email_key ) {
			return null;
		}
		foreach ( $this->standing->rows_of( $request->email_key ) as $cause ) {
			if ( $cause->request_id === $request->id && Cause::RESTRICTION === $cause->ground ) {
				return $cause->id;
			}
		}
		return null;
	}
}
