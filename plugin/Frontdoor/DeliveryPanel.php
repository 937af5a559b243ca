<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Mail\Words;
use RightsDesk\Requests\Delivery;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\SealedRow;
use RightsDesk\Requests\State;

/** A copy to someone else, to another address, or by post: named here, and sent on the person's own word. */
final readonly class DeliveryPanel implements Panel {

	public function __construct( private Delivery $delivery, private Words $words, private PanelForm $form ) {}

	public function html( Request $request, string $url ): string {
		if ( ! in_array( $request->kind, array( Kind::Inspection, Kind::Portability ), true ) || '' === $request->email ) {
			return '';
		}
		$row  = $this->delivery->of( $request->id );
		$open = in_array( $request->state, array( State::Confirmed, State::InProgress, State::IdentityPending ), true );
		if ( null === $row || ( 'dropped' === $row->text( 'state' ) && $open ) ) {
			$html = $open ? $this->naming( $request, $url ) : '';
		} else {
			$html = '<p>' . esc_html( $this->where( $row ) ) . '</p>' . $this->state( $request, $row, $url );
		}
		return '' === $html ? '' : '<section><h2>' . esc_html__( 'Send the copy elsewhere', 'rights-desk' ) . "</h2>$html</section>";
	}

	public function deeds(): array {
		return array(
			'deliver'      => $this->name( ... ),
			'deliver_send' => $this->send( ... ),
			'deliver_drop' => $this->drop( ... ),
		);
	}

	/** @param array<array-key, mixed> $fields */
	private function name( Request $request, array $fields ): string {
		$way   = PanelForm::text( $fields, 'way' );
		$where = PanelForm::text( $fields, 'post' === $way ? 'post' : 'where' );
		$this->delivery->name( $request, $way, PanelForm::text( $fields, 'name' ), $where, '1' === PanelForm::text( $fields, 'all' ), Actor::subject() );
		return __( 'Noted. First we must be sure that it is you: we write to you about that.', 'rights-desk' );
	}

	/** @param array<array-key, mixed> $fields */
	private function send( Request $request, array $fields ): string {
		$this->delivery->send( $request, PanelForm::text( $fields, 'seed' ), '1' === PanelForm::text( $fields, 'all' ) );
		return __( 'It is on its way: we mailed the link to the receiver.', 'rights-desk' );
	}

	/** @param array<array-key, mixed> $fields */
	private function drop( Request $request, array $fields ): string {
		unset( $fields );
		$this->delivery->drop( $request->id, '', Actor::subject() );
		return __( 'The copy goes to you alone.', 'rights-desk' );
	}

	private function naming( Request $request, string $url ): string {
		$ways  = array(
			'receiver' => __( 'To another firm or person, whom I name', 'rights-desk' ),
			'address'  => __( 'To another e-mail address of mine', 'rights-desk' ),
			'post'     => __( 'By post', 'rights-desk' ),
		);
		$ways  = Kind::Portability === $request->kind ? $ways : array_diff_key( $ways, array( 'receiver' => '' ) );
		$radio = '';
		foreach ( $ways as $way => $label ) {
			$radio .= '<p><input type="radio" required id="' . esc_attr( "way-$way" ) . '" name="way" value="' . esc_attr( $way ) . '"> <label for="' . esc_attr( "way-$way" ) . '">' . esc_html( $label ) . '</label></p>';
		}
		$html = '<fieldset><legend>' . esc_html__( 'How', 'rights-desk' ) . "</legend>$radio</fieldset>"
			. ( isset( $ways['receiver'] ) ? $this->form->input( 'receiver-name', 'name', __( 'Name of the receiver', 'rights-desk' ) ) : '' )
			. $this->form->input( 'receiver-where', 'where', __( 'E-mail address that it goes to', 'rights-desk' ), 'type="email" maxlength="190" dir="ltr"' )
			. $this->form->area( 'receiver-post', 'post', __( 'Address for the post', 'rights-desk' ) );
		return '<details><summary>' . esc_html__( 'The copy comes to you. Should it go elsewhere?', 'rights-desk' ) . '</summary><p>'
			. esc_html__( 'We then ask you to show who you are, so that nobody else can have your data sent away.', 'rights-desk' ) . '</p>'
			. $this->form->form( $url, 'deliver', $html, __( 'Note this', 'rights-desk' ) ) . '</details>';
	}

	private function where( SealedRow $row ): string {
		return match ( $row->text( 'way' ) ) {
			/* translators: 1: name, 2: e-mail address. */
			'receiver' => sprintf( __( 'To %1$s (%2$s)', 'rights-desk' ), $row->said( 'name' ), $row->said( 'where' ) ),
			/* translators: %s: e-mail address. */
			'address'  => sprintf( __( 'To %s', 'rights-desk' ), $row->said( 'where' ) ),
			/* translators: %s: postal address. */
			default    => sprintf( __( 'By post to %s', 'rights-desk' ), $row->said( 'where' ) ),
		};
	}

	private function state( Request $request, SealedRow $row, string $url ): string {
		if ( $this->delivery->may_send( $request ) ) {
			$html = '<p>' . esc_html__( 'Your copy is ready: look through it first. Nothing goes out until you press the button.', 'rights-desk' ) . '</p>';
			return $html . $this->form->form( $url, 'deliver_send', $this->scope( $row ) . $this->form->seed( 'receiver-seed' ), __( 'Yes, send it', 'rights-desk' ) ) . $this->no( $url );
		}
		return '<p>' . esc_html(
			match ( $row->text( 'state' ) ) {
				'named'   => __( 'This waits until we are sure that it is you and your copy is ready. You are then asked once more.', 'rights-desk' ),
				'sending' => __( 'It is being made.', 'rights-desk' ),
				/* translators: %s: day. */
				'sent'    => sprintf( __( 'Sent on %s.', 'rights-desk' ), $this->words->day( $row->text( 'sent_at' ) ) ),
				'fetched' => __( 'The receiver has fetched it.', 'rights-desk' ),
				'expired' => __( 'The receiver did not fetch it in time.', 'rights-desk' ),
				default   => trim( __( 'This was dropped: the copy goes to you alone.', 'rights-desk' ) . ' ' . $row->said( 'why' ) ),
			}
		) . '</p>' . ( 'named' === $row->text( 'state' ) ? $this->no( $url ) : '' );
	}

	private function scope( SealedRow $row ): string {
		if ( 'receiver' !== $row->text( 'way' ) ) {
			return '';
		}
		return '<p>' . esc_html__( 'The receiver gets what you gave us and what we saw of your use, as the law says, not what we worked out ourselves.', 'rights-desk' ) . '</p>'
			. $this->form->tick( 'receiver-all', 'all', __( 'Also send what you worked out about me', 'rights-desk' ) );
	}

	private function no( string $url ): string {
		return $this->form->form( $url, 'deliver_drop', '', __( 'No, only to me', 'rights-desk' ), array(), 'second' );
	}
}
