<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Asking;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\RequestDesk;

/**
 * Where the form is sent to, with script (JSON) or without (a page).
 *
 * There is no nonce: a cached form couldn't carry one, and asking does nothing but mail the
 * address that is asked for. What only a logged-in person may do (confirm at once) has one, in
 * an answer that is never cached and that another site can't read.
 */
final readonly class AskPage {

	public function __construct(
		private RequestDesk $desk,
		private RequestForm $form,
		private Page $page,
		private Answer $answer,
		private RefusalText $refusals,
	) {}

	public function get(): never {
		$this->page->send( 200, __( 'Ask us about your data', 'rights-desk' ), $this->form->html() );
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function post( array $fields ): never {
		if ( isset( $fields['confirm'] ) ) {
			$this->confirm( absint( is_scalar( $fields['confirm'] ) ? $fields['confirm'] : 0 ), is_string( $fields['_wpnonce'] ?? null ) ? sanitize_key( $fields['_wpnonce'] ) : '' );
		}
		$typed = Typed::from( $fields );
		if ( array() !== $_FILES ) { // phpcs:ignore WordPress.Security.NonceVerification -- Only whether there is any: nothing of it is read.
			$this->refuse( new Refusal( 'no_papers', 'message' ), $typed );
		}
		if ( $typed->trapped ) {
			$this->thank( 0, $typed );
		}
		try {
			$id = $this->desk->ask( new Asking( $typed->kind, $typed->email, $typed->name, $typed->message, $typed->locale, 'form', null, $typed->fields ), Actor::subject() );
		} catch ( Refusal $refusal ) {
			$this->refuse( $refusal, $typed );
		}
		$this->thank( $id, $typed );
	}

	private function refuse( Refusal $refusal, Typed $typed ): never {
		$fault = $this->refusals->of( $refusal );
		if ( $this->wants_json() ) {
			$this->page->json(
				$refusal->status,
				array(
					'code'    => $refusal->reason,
					'field'   => $refusal->field,
					'message' => $fault,
				)
			);
		}
		/* translators: %s: title of the page. */
		$title = sprintf( __( 'Error: %s', 'rights-desk' ), __( 'Ask us about your data', 'rights-desk' ) );
		$this->page->send( $refusal->status, $title, $this->form->html( array(), '', $typed->faulty( $refusal->field, $fault ) ) );
	}

	private function thank( int $id, Typed $typed ): never {
		$words   = $this->answer->words();
		$confirm = $this->shortcut( $id, $typed );
		if ( $this->wants_json() ) {
			$this->page->json( 200, array_filter( array( ...$words, 'confirm' => $confirm ) ) );
		}
		$body = $this->answer->html( $words['text'] );
		if ( null !== $confirm ) {
			$body .= '<section><p>' . esc_html( $confirm['text'] ) . '</p><form method="post" action="' . esc_url( $confirm['url'] ) . '"><input type="hidden" name="confirm" value="' . esc_attr( (string) $id ) . '"><input type="hidden" name="_wpnonce" value="' . esc_attr( $confirm['nonce'] ) . '"><button>' . esc_html( $confirm['label'] ) . '</button></form></section>';
		}
		$this->page->send( 200, $words['title'], $body . $this->answer->html( $words['more'] ) . $this->form->who() );
	}

	/**
	 * Who is logged in with that very address has shown before that it is theirs.
	 *
	 * @return ?array{url: string, id: int, nonce: string, text: string, label: string}
	 */
	private function shortcut( int $id, Typed $typed ): ?array {
		return 0 === $id || ! self::is_theirs( $typed->email ) ? null : array(
			'url'   => home_url( '/?rights-desk=ask' ),
			'id'    => $id,
			'nonce' => wp_create_nonce( "rights_desk_confirm_$id" ),
			'text'  => __( 'You are logged in with this address, so you need not wait for the mail.', 'rights-desk' ),
			'label' => __( 'Confirm my request now', 'rights-desk' ),
		);
	}

	private function confirm( int $id, string $nonce ): never {
		$request = $this->desk->find( $id );
		try {
			if ( null === $request || false === wp_verify_nonce( $nonce, "rights_desk_confirm_$id" ) || ! self::is_theirs( $request->email ) ) {
				throw new Refusal( 'not_found', '', 403 );
			}
			$this->desk->confirm( $id, Actor::subject() );
		} catch ( Refusal $refusal ) {
			$this->page->send( $refusal->status, __( 'This did not work', 'rights-desk' ), $this->answer->html( $this->refusals->of( $refusal ) ) . $this->form->who() );
		}
		$this->page->send( 200, __( 'Your request is confirmed', 'rights-desk' ), $this->answer->html( __( 'We begin now. We mailed you the link to the page where you can see how it stands.', 'rights-desk' ) ) . $this->form->who() );
	}

	private static function is_theirs( string $email ): bool {
		$user = wp_get_current_user();
		return $user->exists() && '' !== $user->user_email && strtolower( trim( $email ) ) === strtolower( $user->user_email );
	}

	private function wants_json(): bool {
		return str_contains( isset( $_SERVER['HTTP_ACCEPT'] ) && is_string( $_SERVER['HTTP_ACCEPT'] ) ? sanitize_text_field( wp_unslash( $_SERVER['HTTP_ACCEPT'] ) ) : '', 'application/json' );
	}
}
