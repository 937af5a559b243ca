<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Requests\Joins;
use RightsDesk\Requests\Request;

/** Behind the link in the mail to a further address: whoever reads that mailbox says whether it is the same person's. */
final readonly class JoinPage {

	/**
	 * @param \Closure(int): ?Request $request
	 * @param \Closure(Request): void $joined Told when an address was proven.
	 * @param \Closure(): string      $who    Who answers for it, escaped.
	 */
	public function __construct( private Joins $joins, private \Closure $request, private \Closure $joined, private Page $page, private PanelForm $form, private \Closure $who ) {}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		$row     = $this->joins->row( $key );
		$request = null === $row ? null : ( $this->request )( $row->request_id );
		if ( null === $row || null === $request || '' === $request->email ) {
			$this->page->send( 404, __( 'This link does not work any more', 'rights-desk' ), '<p>' . esc_html__( 'It was used before, or its time is over.', 'rights-desk' ) . '</p><footer>' . ( $this->who )() . '</footer>' );
		}
		if ( '' !== $request->locale ) {
			switch_to_locale( $request->locale );
		}
		if ( ! $posted ) {
			$url = home_url( '/?rights-desk=join&key=' . rawurlencode( $key ) );
			/* translators: 1: e-mail address, 2: e-mail address. */
			$text = sprintf( __( 'Who uses %1$s told us that %2$s is theirs too. If that is right, a request about their data goes for both.', 'rights-desk' ), $request->email, $row->said( 'other' ) );
			$this->page->send(
				200,
				__( 'Is this your address too?', 'rights-desk' ),
				'<p>' . esc_html( $text ) . '</p><p>' . esc_html__( 'Do not press “yes” for anyone else: they would get a copy of what we hold about you.', 'rights-desk' ) . '</p>'
				. $this->form->form( $url, 'yes', '', __( 'Yes, both are mine', 'rights-desk' ) ) . $this->form->form( $url, 'no', '', __( 'No', 'rights-desk' ), array(), 'second' ) . '<footer>' . ( $this->who )() . '</footer>'
			);
		}
		if ( 'yes' === PanelForm::text( $fields, 'do' ) ) {
			$this->joins->accept( $request, $row );
			( $this->joined )( $request );
			$said = __( 'Thank you. Both addresses are now known to be yours.', 'rights-desk' );
		} else {
			$this->joins->decline( $row );
			$said = __( 'Thank you. Nothing is joined.', 'rights-desk' );
		}
		$this->page->send( 200, __( 'Thank you', 'rights-desk' ), '<p>' . esc_html( $said ) . '</p><footer>' . ( $this->who )() . '</footer>' );
	}
}
