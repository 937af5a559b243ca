<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Consent\Consent;
use RightsDesk\Consent\ConsentDesk;
use RightsDesk\Consent\ConsentWords;
use RightsDesk\Consent\Permission;
use RightsDesk\History\Actor;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;

/** What the person agreed to, on the page of any request of theirs: withdrawing is one button. */
final readonly class ConsentPanel implements Panel {

	public function __construct( private ConsentDesk $desk, private Permission $permission, private ConsentWords $words, private PanelForm $form ) {}

	public function html( Request $request, string $url ): string {
		$html = '';
		foreach ( $this->live( $request ) as $one ) {
			/* translators: %s: what for. */
			$label = sprintf( __( 'Withdraw: %s', 'rights-desk' ), $this->words->purpose( $one->purpose ) );
			/* translators: %s: day. */
			$since = null === $one->given_at ? __( 'Not confirmed yet', 'rights-desk' ) : sprintf( __( 'Since %s', 'rights-desk' ), $this->words->day( $one->given_at ) );
			$html .= '<h3>' . esc_html( $this->words->purpose( $one->purpose ) ) . '</h3><p>' . esc_html( $one->text ) . '<br>' . esc_html( $since ) . '</p>' . $this->form->form( $url, 'withdraw_consent', '', $label, array( 'consent' => (string) $one->id ), 'second' );
		}
		foreach ( $this->elsewhere( $request ) as $purpose => $email ) {
			/* translators: %s: what for. */
			$label = sprintf( __( 'Withdraw: %s', 'rights-desk' ), $this->words->purpose( $purpose ) );
			$html .= '<h3>' . esc_html( $this->words->purpose( $purpose ) ) . '</h3>' . $this->form->form( $url, 'withdraw_consent', '', $label, array( 'purpose' => $purpose ), 'second' );
		}
		return '' === $html ? '' : '<section><h2>' . esc_html__( 'What you agreed to', 'rights-desk' ) . '</h2>' . $html . '</section>';
	}

	public function deeds(): array {
		return array( 'withdraw_consent' => $this->withdraw( ... ) );
	}

	/** @param array<array-key, mixed> $fields */
	private function withdraw( Request $request, array $fields ): string {
		$id      = absint( PanelForm::text( $fields, 'consent' ) );
		$purpose = PanelForm::text( $fields, 'purpose' );
		$email   = $this->elsewhere( $request )[ $purpose ] ?? '';
		if ( '' !== $email ) {
			$this->desk->refuse( $email, $purpose, 'page', Actor::subject() );
			/* translators: %s: what for. */
			return sprintf( __( 'Withdrawn: %s. You get no more of these mails.', 'rights-desk' ), $this->words->purpose( $purpose ) );
		}
		foreach ( $this->live( $request ) as $one ) {
			if ( $one->id === $id ) {
				$this->desk->withdraw( $id, 'page', Actor::subject() );
				/* translators: %s: what for. */
				return sprintf( __( 'Withdrawn: %s. You get no more of these mails.', 'rights-desk' ), $this->words->purpose( $one->purpose ) );
			}
		}
		throw new Refusal( 'not_found', '', 404 );
	}

	/** @return array<string, string> Purposes that the person agreed to at another plugin → their address. */
	private function elsewhere( Request $request ): array {
		$found = array();
		foreach ( '' === $request->email || '' !== $request->contact ? array() : $this->desk->askable() as $purpose ) {
			$latest = $this->desk->latest( $request->email, $purpose->slug );
			if ( ( null === $latest || ! $latest->given() ) && $this->permission->agreed( $request->email, $purpose->slug ) ) {
				$found[ $purpose->slug ] = $request->email;
			}
		}
		return $found;
	}

	/** @return list<Consent> Who acts for someone sees the request alone. */
	private function live( Request $request ): array {
		return '' === $request->email || '' !== $request->contact ? array() : $this->desk->live( $request->email );
	}
}
