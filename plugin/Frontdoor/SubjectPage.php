<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Tokens;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Subjects\Packages;

defined( 'ABSPATH' ) || exit;

/**
 * The page behind the link in the mails. Looking at it changes nothing, since mail scanners and
 * previews look too: each step is a POST by a button.
 */
final readonly class SubjectPage {

	/** The seed stands behind the #, where no server sees it; the form carries it, in the body of a POST. */
	private const SCRIPT = 'var h=location.hash.slice(1);if(h){document.querySelectorAll("form").forEach(function(f){f.action+="#"+h});var s=document.getElementById("seed");if(s){s.value=h;document.getElementById("code").hidden=true}document.querySelectorAll("[data-seed]").forEach(function(i){i.value=h;i.closest("[data-code]").hidden=true})}';

	private const LINKS_AN_HOUR = 10;

	/**
	 * @param \Closure(): list<Panel> $panels     Sections that the rooms add.
	 * @param \Closure(string): void  $send_links Mails an address the links to what it has here.
	 */
	public function __construct(
		private RequestDesk $desk,
		private Tokens $tokens,
		private Limits $limits,
		private Packages $packages,
		private SubjectView $view,
		private \Closure $panels,
		private \Closure $send_links,
		private Page $page,
		private Answer $answer,
		private RefusalText $refusals,
	) {}

	public function get( string $key, string $said = '' ): never {
		$request = $this->request( $key );
		$this->show( 200, $request, $key, $this->view->said( $said ) );
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function post( string $key, array $fields ): never {
		$request = $this->request( $key );
		$text    = static fn ( string $field ): string => is_string( $fields[ $field ] ?? null ) ? sanitize_text_field( wp_unslash( $fields[ $field ] ) ) : '';
		try {
			if ( array() !== $_FILES ) { // phpcs:ignore WordPress.Security.NonceVerification -- Only whether there is any: nothing of it is read.
				throw new Refusal( 'no_papers' );
			}
			$deed = $this->deed( $text( 'do' ) );
			if ( null !== $deed ) {
				$told = $deed( $request, $fields );
				$this->show( 200, $this->desk->get( $request->id ), $key, $this->view->told( $told ) );
			}
			$said = $this->act( $request, $text );
		} catch ( Refusal $refusal ) {
			$this->show( $refusal->status, $request, $key, $this->view->fault( $this->refusals->of( $refusal ) ) );
		}
		if ( 'sure' === $said ) {
			$this->page->send( 200, __( 'Withdraw your request?', 'rights-desk' ), $this->view->sure( $request, $key ), self::SCRIPT );
		}
		$this->page->see( $this->view->url( $key ) . '&said=' . $said );
	}

	/**
	 * A new link for who lost theirs. What is found is mailed after the answer has gone: neither
	 * words nor time tell whether there is a request.
	 *
	 * @param array<array-key, mixed> $fields Slashed.
	 */
	public function link( array $fields ): never {
		$typed = Typed::from( $fields );
		if ( array() === $fields ) {
			$this->page->send( 200, __( 'Get the link to your request', 'rights-desk' ), $this->view->link_form( $typed ) );
		}
		$email = strtolower( trim( $typed->email ) );
		if ( ! is_email( $email ) ) {
			$this->page->send( 422, __( 'Get the link to your request', 'rights-desk' ), $this->view->link_form( $typed->faulty( 'email', $this->refusals->of( new Refusal( 'email_invalid', 'email' ) ) ) ) );
		}
		if ( ! $this->limits->take( 'link/' . $this->limits->network(), self::LINKS_AN_HOUR, HOUR_IN_SECONDS ) ) {
			$this->page->send( 429, __( 'Get the link to your request', 'rights-desk' ), $this->view->link_form( $typed->faulty( 'email', $this->refusals->of( new Refusal( 'too_many', '', 429 ) ) ) ) );
		}
		if ( ! $typed->trapped ) {
			add_action( 'shutdown', fn () => ( $this->send_links )( $email ), 5 );
		}
		$words = $this->answer->link_words();
		$this->page->send( 200, $words['title'], $this->answer->html( $words['text'], $words['more'] ) . $this->view->who() );
	}

	/**
	 * @param callable(string): string $field
	 * @return string What to say about it; 'sure' when it must be asked again.
	 */
	private function act( Request $request, callable $field ): string {
		switch ( $field( 'do' ) ) {
			case 'confirm':
				$this->desk->confirm( $this->of_same_address( $request, absint( $field( 'request' ) ) ), Actor::subject() );
				return 'confirmed';
			case 'withdraw':
				if ( '1' !== $field( 'sure' ) ) {
					return 'sure';
				}
				$this->desk->act( $request->id, 'withdraw', Actor::subject(), array() );
				return 'withdrawn';
			case 'renew':
				$state = $this->packages->state( $request->id );
				if ( null === $state || ! in_array( $state['state'], array( 'expired', 'gone' ), true ) || $request->leaving() && ! $this->desk->awaits_erasure( $request ) ) {
					throw new Refusal( 'event_not_possible', '', 409 );
				}
				$this->packages->renew( $request->id );
				return 'renewed';
			case 'download':
				$this->packages->stream( $request->id, $field( 'seed' ) );
				exit;
			default:
				throw new Refusal( 'event_unknown', '', 400 );
		}
	}

	/** @return ?\Closure(Request, array<array-key, mixed>): string */
	private function deed( string $name ): ?\Closure {
		foreach ( ( $this->panels )() as $panel ) {
			$deed = $panel->deeds()[ $name ] ?? null;
			if ( null !== $deed ) {
				return $deed;
			}
		}
		return null;
	}

	/** A key proves one mailbox: it confirms what was asked from that address, and nothing else. */
	private function of_same_address( Request $request, int $id ): int {
		foreach ( $this->pending( $request ) as $pending ) {
			if ( $pending->id === $id ) {
				return $id;
			}
		}
		throw new Refusal( $id === $request->id ? 'event_not_possible' : 'not_found', '', $id === $request->id ? 409 : 404 );
	}

	/** @return list<Request> */
	private function pending( Request $request ): array {
		// Who acts for someone sees the one request that they act in.
		return '' === $request->email || '' !== $request->contact ? array() : $this->desk->pending_of( $request->email_key );
	}

	/** Unknown, mistyped and expired keys get the same page. */
	private function request( string $key ): Request {
		$id      = '' === $key ? null : $this->tokens->request_for( $key, Tokens::PAGE );
		$request = null === $id ? null : $this->desk->find( $id );
		if ( null === $request ) {
			$this->page->send( 404, __( 'This link does not work any more', 'rights-desk' ), $this->view->gone() );
		}
		if ( '' !== $request->locale ) {
			switch_to_locale( $request->locale );
		}
		return $request;
	}

	private function show( int $status, Request $request, string $key, string $said ): never {
		$added = implode( '', array_map( fn ( Panel $panel ): string => $panel->html( $request, $this->view->url( $key ) ), ( $this->panels )() ) );
		$body  = $said . $this->view->html( $request, $key, $this->pending( $request ), $this->packages->state( $request->id ), $added );
		$this->page->send( $status, $this->view->title( $request ), $body, self::SCRIPT );
	}
}
