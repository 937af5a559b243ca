<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Requests\Identity;
use RightsDesk\Requests\IdentityCodes;
use RightsDesk\Requests\IdentityWords;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\State;

/** How the person can show who they are, and where they type the code that came by post or telephone. */
final readonly class IdentityPanel implements Panel {

	public function __construct( private Identity $identity, private IdentityCodes $codes, private IdentityWords $words, private PanelForm $form ) {}

	public function html( Request $request, string $url ): string {
		if ( State::IdentityPending !== $request->state ) {
			return '';
		}
		$html = '';
		foreach ( $this->identity->offered( $request ) as $method ) {
			$html .= '<li><strong>' . esc_html( $this->words->label( $method ) ) . '</strong>: ' . esc_html( $this->words->hint( $method ) ) . '</li>';
		}
		$html = '<p>' . esc_html__( 'Before we go on we must be sure that it is you. Choose what suits you best and tell us.', 'rights-desk' ) . "</p><ul>$html</ul><p>" . esc_html( $this->words->no_papers() ) . '</p>'
			. ( $this->identity->pauses( $request ) ? '<p>' . esc_html( $this->words->pause() ) . '</p>' : '' );
		if ( null !== $this->codes->open( $request->id ) ) {
			$html .= $this->form->form( $url, 'code', $this->form->input( 'identity-code', 'code', __( 'The code from our letter or call', 'rights-desk' ), 'type="text" required autocomplete="one-time-code" spellcheck="false" dir="ltr" maxlength="20"' ), __( 'Send the code', 'rights-desk' ) );
		}
		return '<section><h2>' . esc_html__( 'Show us that it is you', 'rights-desk' ) . "</h2>$html</section>";
	}

	public function deeds(): array {
		return array( 'code' => $this->code( ... ) );
	}

	/** @param array<array-key, mixed> $fields */
	private function code( Request $request, array $fields ): string {
		$this->codes->type( $request, PanelForm::text( $fields, 'code' ) );
		return __( 'Thank you, the code is right. We go on with your request.', 'rights-desk' );
	}
}
