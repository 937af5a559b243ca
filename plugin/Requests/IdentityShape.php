<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** What staff see of an identity check. */
final readonly class IdentityShape {

	public function __construct( private Identity $identity, private IdentityCodes $codes, private IdentityWords $words ) {}

	/** @return array<string, mixed> */
	public function of( Request $request ): array {
		$checks  = $this->identity->checks( $request->id );
		$last    = array() === $checks ? null : $checks[ count( $checks ) - 1 ];
		$records = array();
		foreach ( $checks as $check ) {
			if ( '' !== $check->text( 'outcome' ) ) {
				$records[] = array(
					'at'      => $check->moment( 'settled_at' ),
					'method'  => $check->text( 'method' ),
					'outcome' => $check->text( 'outcome' ),
					'note'    => $check->said( 'note' ),
				);
			}
		}
		return array(
			'methods'  => array_map(
				fn ( string $method ): array => array(
					'slug'  => $method,
					'label' => $this->words->label( $method ),
				),
				Identity::METHODS
			),
			'offered'  => array() === $checks ? array() : $this->identity->offered( $request ),
			'asked_at' => $last?->moment( 'asked_at' ),
			'records'  => $records,
			'proven'   => $this->identity->proven( $request->id ),
			'pauses'   => $this->identity->pauses( $request ),
			'letter'   => $this->letter( $request ),
		);
	}

	/** @return ?array<string, mixed> */
	private function letter( Request $request ): ?array {
		$code = $this->codes->latest( $request->id );
		return null === $code ? null : array(
			'url'        => null === $this->codes->open( $request->id ) ? '' : self::url( $code->id ),
			'channel'    => $code->text( 'channel' ),
			'made_at'    => $code->moment( 'made_at' ),
			'expires_at' => $code->moment( 'expires_at' ),
			'tries_left' => $code->number( 'tries_left' ),
			'state'      => $this->codes->state( $code ),
		);
	}

	/** Opens for this user alone. */
	private static function url( int $code ): string {
		return add_query_arg(
			array(
				'action'   => 'rights_desk_letter',
				'code'     => $code,
				'_wpnonce' => wp_create_nonce( "rights_desk_letter_$code" ),
			),
			admin_url( 'admin-post.php' )
		);
	}
}
