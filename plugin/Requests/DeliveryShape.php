<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** What staff see of a copy that goes elsewhere. */
final readonly class DeliveryShape {

	public function __construct( private Delivery $delivery, private Identity $identity ) {}

	/** @return ?array<string, mixed> Null while it goes to the person alone. */
	public function of( Request $request ): ?array {
		$row = $this->delivery->of( $request->id );
		if ( null === $row ) {
			return null;
		}
		$way    = $row->text( 'way' );
		$named  = 'named' === $row->text( 'state' );
		$proven = $this->identity->proven( $request->id );
		return array(
			'to'             => $way,
			'receiver'       => $row->said( 'name' ),
			'receiver_email' => 'post' === $way ? '' : $row->said( 'where' ),
			'address'        => 'post' === $way ? $row->said( 'where' ) : '',
			'scope'          => $row->text( 'scope' ),
			'state'          => $row->text( 'state' ),
			'confirmed_at'   => $row->moment( 'sent_at' ),
			'expires_at'     => $row->moment( 'expires_at' ),
			'downloads_left' => $row->number( 'downloads_left' ),
			'actions'        => array_values( array_filter( array( $named ? 'drop' : '', $named && $proven && 'post' === $way ? 'posted' : '' ) ) ),
			'message'        => $named ? $this->waits( $way, $proven ) : $row->said( 'why' ),
		);
	}

	private function waits( string $way, bool $proven ): string {
		return match ( true ) {
			! $proven       => __( 'First check who it is: without that the copy goes to the known address alone.', 'rights-desk' ),
			'post' === $way => __( 'Put it in the post yourself, and say here when you have.', 'rights-desk' ),
			default         => __( 'Once the copy is ready the person confirms it themselves, and the receiver gets a link of their own.', 'rights-desk' ),
		};
	}
}
