<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Mail\Words;
use RightsDesk\Requests\CorrectionPlaces;
use RightsDesk\Requests\IdentityCodes;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\SealedRow;

/** The letter with the code, for staff to print; or the code to read out by telephone. */
final readonly class CodePage {

	private const SCRIPT = 'document.getElementById("print").addEventListener("click",function(){window.print()})';

	/** @param \Closure(int): ?Request $request */
	public function __construct( private IdentityCodes $codes, private CorrectionPlaces $places, private \Closure $request, private Words $words, private Page $page ) {}

	/** By admin-post.php, for who handles requests. */
	public function show(): never {
		$id = isset( $_GET['code'] ) && is_numeric( $_GET['code'] ) ? absint( $_GET['code'] ) : 0;
		check_admin_referer( "rights_desk_letter_$id" );
		if ( ! current_user_can( 'rights_desk_handle_requests' ) ) {
			$this->page->send( 403, __( 'This did not work', 'rights-desk' ), '<p>' . esc_html__( 'This page is for who handles requests.', 'rights-desk' ) . '</p>' );
		}
		$code    = $this->codes->find( $id );
		$request = null === $code ? null : ( $this->request )( $code->request_id );
		if ( null === $code || null === $request || $code->id !== $id ) {
			$this->page->send( 410, __( 'This code no longer counts', 'rights-desk' ), '<p>' . esc_html__( 'It was used, replaced or has expired. Make a new one.', 'rights-desk' ) . '</p>' );
		}
		'telephone' === $code->text( 'channel' ) ? $this->call( $code ) : $this->letter( $request, $code );
	}

	private function call( SealedRow $code ): never {
		$this->page->send(
			200,
			__( 'Code to read out', 'rights-desk' ),
			'<p>' . esc_html__( 'Ring the number that you have on file, not one from the request. Read the code out. The person types it on the page of the request.', 'rights-desk' ) . '</p>' . $this->code( $code )
		);
	}

	private function letter( Request $request, SealedRow $code ): never {
		if ( '' !== $request->locale ) {
			switch_to_locale( $request->locale );
		}
		/* translators: %s: what was asked, such as "a copy of your data". */
		$about = sprintf( __( 'You, or someone in your name, asked us for %s. To be sure that it was you we send this code to the address that we have of you.', 'rights-desk' ), $this->words->kind( $request->kind->value ) );
		/* translators: %s: web address. */
		$how = sprintf( __( 'Open the page of your request by the link in our mails and type the code there. No link at hand? Ask for a new one at %s', 'rights-desk' ), home_url( '/?rights-desk=link' ) );
		/* translators: %s: day. */
		$until = sprintf( __( 'The code works until %s. Was it not you? Then throw this letter away, or tell us.', 'rights-desk' ), $this->words->day( $code->text( 'expires_at' ) ) );
		$this->page->send(
			200,
			__( 'Your code', 'rights-desk' ),
			'<p>' . nl2br( esc_html( $this->address( $request ) ) ) . '</p><p>' . esc_html( $this->words->controller() ) . '</p><p>' . esc_html( $about ) . '</p>' . $this->code( $code )
			. '<p>' . esc_html( $how ) . '</p><p>' . esc_html( $until ) . '</p><p>' . esc_html( $this->words->contact() ) . '</p><p><button id="print" class="second">' . esc_html__( 'Print', 'rights-desk' ) . '</button></p>',
			self::SCRIPT
		);
	}

	private function code( SealedRow $code ): string {
		return '<section><p><strong class="rd-code">' . esc_html( IdentityCodes::readable( $code->said( 'code' ) ) ) . '</strong></p></section>';
	}

	/** As the shop knows it; else staff write it on the envelope, from their own file. */
	private function address( Request $request ): string {
		$part = fn ( string $field ): string => $this->places->read( $request, 'billing', "billing_$field" );
		$rows = array( trim( $part( 'first_name' ) . ' ' . $part( 'last_name' ) ), $part( 'company' ), $part( 'address_1' ), $part( 'address_2' ), trim( $part( 'postcode' ) . ' ' . $part( 'city' ) ), $part( 'country' ) );
		return implode( "\n", array_filter( $rows ) );
	}
}
