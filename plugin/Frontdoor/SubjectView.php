<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Mail\Words;
use RightsDesk\Requests\Request;

/** What the person sees of their request. Everything comes back escaped. */
final readonly class SubjectView {

	public function __construct(
		private Words $words,
		private StateWords $states,
		private RequestForm $form,
	) {}

	public function title( Request $request ): string {
		/* translators: %s: what was asked, such as "a copy of your data". */
		return sprintf( __( 'Your request: %s', 'rights-desk' ), $this->words->kind( $request->kind->value ) );
	}

	public function url( string $key ): string {
		return home_url( '/?rights-desk=request&key=' . rawurlencode( $key ) );
	}

	/**
	 * @param list<Request>                                                                       $pending All unconfirmed asks of the address.
	 * @param ?array{state: string, expires_at: ?string, downloads_left: int, bytes: int} $package
	 * @param string                                                                              $added   Sections of the rooms, escaped.
	 */
	public function html( Request $request, string $key, array $pending, ?array $package, string $added = '' ): string {
		return $this->confirmations( $request, $key, $pending )
			. $this->standing( $request )
			. $this->decision( $request )
			. $added
			. ( null === $package ? '' : $this->package( $package, $key ) )
			. ( $this->states->can_withdraw( $request->state ) ? $this->button( $key, 'withdraw', __( 'Withdraw this request', 'rights-desk' ), array(), 'second' ) : '' )
			. $this->who();
	}

	/** @param list<Request> $pending */
	private function confirmations( Request $request, string $key, array $pending ): string {
		$html = '';
		foreach ( $pending as $ask ) {
			/* translators: 1: day, 2: what was asked. */
			$what  = sprintf( __( 'Asked on %1$s: %2$s', 'rights-desk' ), $this->words->day( $this->moment( $ask->received_at ) ), $this->words->kind( $ask->kind->value ) );
			$html .= '<section><h2>' . esc_html( $what ) . '</h2>' . ( '' === $ask->message ? '' : '<blockquote>' . nl2br( esc_html( $ask->message ) ) . '</blockquote>' )
				/* translators: %s: what was asked. */
				. $this->button( $key, 'confirm', sprintf( __( 'Confirm: %s', 'rights-desk' ), $this->words->kind( $ask->kind->value ) ), array( 'request' => (string) $ask->id ) ) . '</section>';
		}
		if ( '' === $html ) {
			return '';
		}
		$text = 1 === count( $pending ) && $pending[0]->id === $request->id
			? __( 'Did you ask for this? Then confirm it: only then do we begin. If it was not you, you need do nothing.', 'rights-desk' )
			: __( 'These were asked with your address and still wait for you. Confirm only what you asked for yourself; the rest disappears by itself.', 'rights-desk' );
		return '<p>' . esc_html( $text ) . '</p>' . $html;
	}

	private function standing( Request $request ): string {
		$rows = array( __( 'Where it stands', 'rights-desk' ) => $this->states->of( $request->state, $request->outcome ) );
		$rows[ __( 'Asked on', 'rights-desk' ) ]     = $this->words->day( $this->moment( $request->received_at ) );
		$rows[ __( 'Confirmed on', 'rights-desk' ) ] = $this->words->day( $this->moment( $request->confirmed_at ) );
		if ( ! $this->states->is_closed( $request->state ) ) {
			$rows[ __( 'We promise an answer by', 'rights-desk' ) ]  = $this->words->day( (string) $request->promise_due );
			$rows[ __( 'The law wants an answer by', 'rights-desk' ) ] = $this->words->day( (string) $request->law_due );
		}
		$rows[ __( 'Decided on', 'rights-desk' ) ] = $this->words->day( $this->moment( $request->decided_at ) );
		$rows[ __( 'Closed on', 'rights-desk' ) ]  = $this->words->day( $this->moment( $request->closed_at ) );
		$html = '';
		foreach ( array_filter( $rows ) as $name => $value ) {
			$html .= '<dt>' . esc_html( $name ) . '</dt><dd>' . esc_html( $value ) . '</dd>';
		}
		return '<section><dl>' . $html . '</dl></section>';
	}

	private function decision( Request $request ): string {
		return '' === trim( $request->decision ) ? '' : '<section><h2>' . esc_html( $this->states->decision( $request->state, $request->outcome ) ) . '</h2><p>' . nl2br( esc_html( $request->decision ) ) . '</p></section>';
	}

	/** @param array{state: string, expires_at: ?string, downloads_left: int, bytes: int} $package */
	private function package( array $package, string $key ): string {
		$html = match ( $package['state'] ) {
			'ready'    => '<p>' . esc_html(
				sprintf(
					/* translators: 1: size such as "2 MB", 2: day, 3: number. */
					_n( '%1$s. You can download it until %2$s, %3$d more time.', '%1$s. You can download it until %2$s, %3$d more times.', $package['downloads_left'], 'rights-desk' ),
					(string) size_format( $package['bytes'] ),
					$this->words->day( (string) $package['expires_at'] ),
					$package['downloads_left']
				)
			) . '</p>' . $this->download( $key ),
			'building' => '<p>' . esc_html__( 'We are putting it together. You get a mail when it is ready.', 'rights-desk' ) . '</p>',
			default    => '<p>' . esc_html__( 'The download has ended. You can have a new copy made; its link is mailed to you.', 'rights-desk' ) . '</p>' . $this->button( $key, 'renew', __( 'Make a new copy', 'rights-desk' ), array() ),
		};
		return '<section><h2>' . esc_html__( 'The copy of your data', 'rights-desk' ) . '</h2>' . $html . '</section>';
	}

	private function download( string $key ): string {
		return '<form method="post" action="' . esc_url( $this->url( $key ) ) . '"><input type="hidden" name="do" value="download"><div id="code"><p><label for="seed">' . esc_html__( 'Code from the mail', 'rights-desk' )
			. '</label></p><p><input id="seed" name="seed" required autocomplete="off" spellcheck="false" dir="ltr" size="44"></p></div><p><button>' . esc_html__( 'Download', 'rights-desk' ) . '</button></p></form>';
	}

	public function sure( Request $request, string $key ): string {
		/* translators: %s: what was asked. */
		return '<p>' . esc_html( sprintf( __( 'We then stop working on your request (%s). You can ask again at any time.', 'rights-desk' ), $this->words->kind( $request->kind->value ) ) ) . '</p>'
			. $this->button( $key, 'withdraw', __( 'Yes, withdraw it', 'rights-desk' ), array( 'sure' => '1' ) )
			. '<p><a href="' . esc_url( $this->url( $key ) ) . '">' . esc_html__( 'No, go back', 'rights-desk' ) . '</a></p>';
	}

	public function gone(): string {
		return '<p>' . esc_html__( 'The request was handled and its page has ended, or the address of this page is not complete.', 'rights-desk' ) . '</p><p>' . esc_html__( 'Is your request still open? Fill in your e-mail address and we send you a new link.', 'rights-desk' ) . '</p>' . $this->link_form( new Typed() );
	}

	public function link_form( Typed $typed ): string {
		$faulty = '' !== $typed->fault;
		return '<form class="rd-form" method="post" action="' . esc_url( home_url( '/?rights-desk=link' ) ) . '">'
			. ( $faulty ? '<div class="rd-errors" role="alert"><p><a href="#rd-email">' . esc_html( $typed->fault ) . '</a></p></div>' : '' )
			. '<div class="rd-field"><label for="rd-email">' . esc_html__( 'Your e-mail address', 'rights-desk' ) . '</label><input id="rd-email" type="email" name="email" required maxlength="190" autocomplete="email" dir="ltr" value="' . esc_attr( $typed->email ) . '"' . ( $faulty ? ' aria-invalid="true"' : '' ) . '></div>'
			. '<p><button>' . esc_html__( 'Send me the link', 'rights-desk' ) . '</button></p></form>' . $this->who();
	}

	public function who(): string {
		return '<footer>' . $this->form->who() . '</footer>';
	}

	public function said( string $said ): string {
		return $this->told( $this->states->said( $said ) );
	}

	public function told( string $text ): string {
		return '' === $text ? '' : '<p class="said" role="status">' . esc_html( $text ) . '</p>';
	}

	public function fault( string $fault ): string {
		return '<p class="said bad" role="alert">' . esc_html( $fault ) . '</p>';
	}

	/** @param array<string, string> $fields */
	private function button( string $key, string $action, string $label, array $fields, string $look = '' ): string {
		$hidden = '';
		foreach ( array( 'do' => $action ) + $fields as $name => $value ) {
			$hidden .= '<input type="hidden" name="' . esc_attr( $name ) . '" value="' . esc_attr( $value ) . '">';
		}
		return '<form method="post" action="' . esc_url( $this->url( $key ) ) . '">' . $hidden . '<p><button' . ( '' === $look ? '' : ' class="' . esc_attr( $look ) . '"' ) . '>' . esc_html( $label ) . '</button></p></form>';
	}

	private function moment( ?\DateTimeImmutable $moment ): string {
		return null === $moment ? '' : $moment->format( 'Y-m-d H:i:s' );
	}
}
