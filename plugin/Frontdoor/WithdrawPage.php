<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Consent\Consent;
use RightsDesk\Consent\ConsentDesk;
use RightsDesk\Consent\ConsentWords;
use RightsDesk\Consent\Letters;
use RightsDesk\Consent\Links;
use RightsDesk\History\Actor;
use RightsDesk\Platform\Limits;

/**
 * Where a consent is withdrawn: one click in the mail program (RFC 8058: a POST without cookie,
 * answered at once), or one button here. Without a key its link can be asked for.
 */
final readonly class WithdrawPage {

	private const LINKS_AN_HOUR = 10;

	/** @param \Closure(): string $who Privacy contact and authority. */
	public function __construct( private ConsentDesk $desk, private Links $links, private Letters $letters, private Limits $limits, private ConsentWords $words, private Page $page, private PanelForm $form, private \Closure $who ) {}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		if ( '' === $key ) {
			$this->lost( $posted, $fields );
		}
		$id      = $this->links->withdraws( $key );
		$consent = null === $id ? null : $this->desk->find( $id );
		if ( null === $consent ) {
			// Erased, or its time is over: then no mail comes either.
			$this->send( 404, __( 'There is no such consent any more', 'rights-desk' ), '<p>' . esc_html__( 'Nothing is sent to you on the ground of it.', 'rights-desk' ) . '</p>' . $this->ask() );
		}
		if ( $posted && 'One-Click' === PanelForm::text( $fields, 'List-Unsubscribe' ) ) {
			$this->desk->withdraw( $consent->id, 'one_click', Actor::subject() );
			$this->send( 200, __( 'Withdrawn', 'rights-desk' ), '' );
		}
		if ( '' !== $consent->locale ) {
			switch_to_locale( $consent->locale );
		}
		$said = $posted ? $this->withdraw( $consent, PanelForm::text( $fields, 'do' ), absint( PanelForm::text( $fields, 'consent' ) ) ) : '';
		$this->show( $consent, $key, $said );
	}

	private function withdraw( Consent $consent, string $deed, int $id ): string {
		if ( 'all' === $deed ) {
			$this->desk->withdraw_all( $consent->email, array(), 'link', Actor::subject() );
			return __( 'All is withdrawn. You get no more of these mails.', 'rights-desk' );
		}
		foreach ( 'withdraw' === $deed ? $this->desk->of( $consent->email ) : array() as $one ) {
			if ( $one->id === $id ) {
				$this->desk->withdraw( $id, 'link', Actor::subject() );
				/* translators: %s: what for. */
				return sprintf( __( 'Withdrawn: %s. You get no more of these mails.', 'rights-desk' ), $this->words->purpose( $one->purpose ) );
			}
		}
		return '';
	}

	private function show( Consent $consent, string $key, string $said ): never {
		$url  = home_url( '/?rights-desk=withdraw&key=' . rawurlencode( $key ) );
		$live = array_values( array_filter( $this->desk->of( $consent->email ), static fn ( Consent $one ): bool => Consent::WITHDRAWN !== $one->state ) );
		// The one that the link was for stands first.
		usort( $live, static fn ( Consent $a, Consent $b ): int => ( $b->id === $consent->id ? 1 : 0 ) <=> ( $a->id === $consent->id ? 1 : 0 ) );
		$html = '' === $said ? '' : '<p class="said" role="status">' . esc_html( $said ) . '</p>';
		foreach ( $live as $one ) {
			/* translators: %s: what for. */
			$label = sprintf( __( 'Stop this: %s', 'rights-desk' ), $this->words->purpose( $one->purpose ) );
			$html .= '<section><h2>' . esc_html( $this->words->purpose( $one->purpose ) ) . '</h2><p>' . esc_html( $one->text ) . '</p>' . $this->form->form( $url, 'withdraw', '', $label, array( 'consent' => (string) $one->id ) ) . '</section>';
		}
		if ( count( $live ) > 1 ) {
			$html .= $this->form->form( $url, 'all', '', __( 'Stop everything', 'rights-desk' ), array(), 'second' );
		}
		if ( array() === $live ) {
			$html .= '<p>' . esc_html__( 'We write to you about nothing that needs your consent.', 'rights-desk' ) . '</p>';
		}
		$this->send( 200, __( 'What you agreed to', 'rights-desk' ), $html );
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	private function lost( bool $posted, array $fields ): never {
		$title = __( 'Withdraw your consent', 'rights-desk' );
		$typed = Typed::from( $fields );
		$email = strtolower( trim( $typed->email ) );
		if ( ! $posted ) {
			$this->send( 200, $title, $this->ask() );
		}
		if ( ! is_email( $email ) ) {
			$this->send( 422, $title, '<p class="said bad" role="alert">' . esc_html__( 'Please fill in a valid e-mail address.', 'rights-desk' ) . '</p>' . $this->ask() );
		}
		if ( ! $this->limits->take( 'link/' . $this->limits->network(), self::LINKS_AN_HOUR, HOUR_IN_SECONDS ) ) {
			$this->send( 429, $title, '<p class="said bad" role="alert">' . esc_html__( 'Too many requests came from your network in a short time. Please try again in an hour, or write to us.', 'rights-desk' ) . '</p>' );
		}
		if ( ! $typed->trapped ) {
			// After the answer has gone: neither words nor time tell whether the address is known.
			add_action( 'shutdown', fn () => $this->mail( $email ), 5 );
		}
		$this->send( 200, __( 'Look in your mailbox', 'rights-desk' ), '<p>' . esc_html__( 'If that address agreed to anything, we sent it the link with which to withdraw it.', 'rights-desk' ) . '</p>' );
	}

	private function mail( string $email ): void {
		foreach ( $this->desk->of( $email ) as $one ) {
			if ( Consent::WITHDRAWN !== $one->state ) {
				$this->letters->withdraw( $email, $one );
				return;
			}
		}
	}

	private function ask(): string {
		return '<p>' . esc_html__( 'Each mail that we send with your consent has a link to withdraw it. Lost it? Fill in your address and we send it again.', 'rights-desk' ) . '</p><form class="rd-form" method="post" action="' . esc_url( $this->links->lost() ) . '">'
			. $this->form->input( 'rd-email', 'email', __( 'Your e-mail address', 'rights-desk' ), 'type="email" required maxlength="190" autocomplete="email" dir="ltr"' )
			. '<p><button>' . esc_html__( 'Send me the link', 'rights-desk' ) . '</button></p></form>';
	}

	private function send( int $status, string $title, string $body ): never {
		$this->page->send( $status, $title, $body . '<footer>' . ( $this->who )() . '</footer>' );
	}
}
