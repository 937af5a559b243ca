<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Joins;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\State;

/** Other addresses under which we know the same person. */
final readonly class AddressPanel implements Panel {

	public function __construct( private Joins $joins, private PanelForm $form ) {}

	public function html( Request $request, string $url ): string {
		if ( ! in_array( $request->state, array( State::Confirmed, State::InProgress, State::IdentityPending ), true ) || '' === $request->email ) {
			return '';
		}
		$of   = $this->joins->of( $request );
		$list = '';
		foreach ( $of['known'] as $address ) {
			$list .= '<li>' . esc_html( $address ) . '</li>';
		}
		foreach ( $of['waiting'] as $address ) {
			/* translators: %s: e-mail address. */
			$list .= '<li>' . esc_html( sprintf( __( '%s (waits for an answer to our mail there)', 'rights-desk' ), $address ) ) . '</li>';
		}
		return '<section><details><summary>' . esc_html__( 'Do we know you under other e-mail addresses too?', 'rights-desk' ) . "</summary><ul>$list</ul><p>"
			. esc_html__( 'Add one and we mail a link there. Once you press the button behind it, your request goes for that address too.', 'rights-desk' ) . '</p>'
			. $this->form->form( $url, 'join', $this->form->input( 'other-address', 'other', __( 'Another e-mail address of yours', 'rights-desk' ), 'type="email" required maxlength="190" dir="ltr"' ), __( 'Add this address', 'rights-desk' ) )
			. '</details></section>';
	}

	public function deeds(): array {
		return array( 'join' => $this->join( ... ) );
	}

	/** @param array<array-key, mixed> $fields */
	private function join( Request $request, array $fields ): string {
		$this->joins->ask( $request, PanelForm::text( $fields, 'other' ), Actor::subject() );
		return __( 'We mailed a link to that address. Open it to show that it is yours.', 'rights-desk' );
	}
}
