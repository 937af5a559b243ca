<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Consent\Consent;
use RightsDesk\Consent\ConsentDesk;
use RightsDesk\Consent\ConsentWords;
use RightsDesk\Consent\Links;

/** Behind the link that was mailed to who ticked a box: their address agrees, or doesn't. Looking changes nothing, since mail scanners look too. */
final readonly class ConsentPage {

	/** @param \Closure(): string $who Privacy contact and authority. */
	public function __construct( private ConsentDesk $desk, private Links $links, private ConsentWords $words, private Page $page, private PanelForm $form, private \Closure $who ) {}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		$id    = $this->links->confirms( $key );
		$first = null === $id ? null : $this->desk->find( $id );
		if ( null === $first ) {
			$this->send( 404, __( 'This link does not work any more', 'rights-desk' ), '<p>' . esc_html__( 'It was used before, or its time is over. You can agree again on our site.', 'rights-desk' ) . '</p>' );
		}
		if ( '' !== $first->locale ) {
			switch_to_locale( $first->locale );
		}
		if ( $posted && 'agree' === PanelForm::text( $fields, 'do' ) ) {
			$this->agree( $first, absint( PanelForm::text( $fields, 'consent' ) ) );
		}
		$url  = home_url( '/?rights-desk=consent&key=' . rawurlencode( $key ) );
		$html = '';
		foreach ( $this->waiting( $first ) as $one ) {
			$html .= '<section><blockquote>' . nl2br( esc_html( $one->text ) ) . '</blockquote>' . $this->form->form( $url, 'agree', '', __( 'Yes, I agree', 'rights-desk' ), array( 'consent' => (string) $one->id ) ) . '</section>';
		}
		$this->send( 200, __( 'Do you agree?', 'rights-desk' ), '<p>' . esc_html__( 'Somebody, we think you, ticked this on our site. Only if you press the button do we write to you for it. If it was not you, you need do nothing.', 'rights-desk' ) . '</p>' . $html );
	}

	private function agree( Consent $first, int $id ): never {
		$asked = array_values( array_filter( $this->waiting( $first ), static fn ( Consent $one ): bool => $one->id === $id ) )[0] ?? null;
		if ( null === $asked || ! $this->desk->confirm( $asked->id ) ) {
			$this->send( 409, __( 'This did not work', 'rights-desk' ), '<p>' . esc_html__( 'It was answered before.', 'rights-desk' ) . '</p>' );
		}
		$more = '';
		foreach ( $this->waiting( $first ) as $one ) {
			$more .= '<section><blockquote>' . nl2br( esc_html( $one->text ) ) . '</blockquote>' . $this->form->form( $this->links->confirm( $one->id ), 'agree', '', __( 'Yes, I agree', 'rights-desk' ), array( 'consent' => (string) $one->id ) ) . '</section>';
		}
		/* translators: %s: what for. */
		$said = sprintf( __( 'Thank you. We noted that you agree to: %s.', 'rights-desk' ), $this->words->purpose( $asked->purpose ) );
		$this->send( 200, __( 'Thank you', 'rights-desk' ), '<p role="status">' . esc_html( $said ) . '</p>' . $more . '<p><a href="' . esc_url( $this->links->withdraw( $asked->id ) ) . '">' . esc_html__( 'Changed your mind? Withdraw it here, at any time.', 'rights-desk' ) . '</a></p>' );
	}

	/** @return list<Consent> Of that address: the key proves it. */
	private function waiting( Consent $first ): array {
		return array_values( array_filter( $this->desk->of( $first->email ), static fn ( Consent $one ): bool => $one->waits() ) );
	}

	private function send( int $status, string $title, string $body ): never {
		$this->page->send( $status, $title, $body . '<footer>' . ( $this->who )() . '</footer>' );
	}
}
