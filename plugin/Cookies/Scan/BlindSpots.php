<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

/** What a scan can't see, said beside what it saw. */
final readonly class BlindSpots {

	/** @return list<string> */
	public static function all( ?Run $last ): array {
		$spots = array(
			__( 'Cookies that others set under their own address (third-party cookies): a page cannot read them. Who is asked is seen, and the register says what they keep.', 'rights-desk' ),
			__( 'Cookies that scripts cannot read (HttpOnly), when the answer to something else than the page itself sets them.', 'rights-desk' ),
			__( 'What needs a login, a filled-in form, an order, or a payment.', 'rights-desk' ),
			__( 'What needs a click on something else than a menu, a tab or a fold, or a link to another page: those pages are looked at by themselves.', 'rights-desk' ),
			__( 'What frames of others keep and load inside themselves.', 'rights-desk' ),
			__( 'What is shown only to some: by country, by device, by chance, by date, or where an ad blocker in your own browser stops it.', 'rights-desk' ),
		);
		if ( null !== $last && $last->of > count( $last->seen() ) ) {
			/* translators: 1: number of pages looked at, 2: number of all pages. */
			$spots[] = sprintf( __( 'Pages of which it took samples: it looked at %1$d, and the site has %2$d. Each scan takes some others.', 'rights-desk' ), count( $last->seen() ), $last->of );
		}
		foreach ( null === $last ? array() : $last->failed() as $page ) {
			$spots[] = $page['path'] . ': ' . self::why( $page['why'] );
		}
		return $spots;
	}

	public static function why( string $code ): string {
		return match ( $code ) {
			'redirect' => __( 'leads to another page', 'rights-desk' ),
			'silent'   => __( 'did not tell anything in time: a cache answered instead, a header forbids that it is shown in a frame, or it is broken', 'rights-desk' ),
			'status'   => __( 'the server answered with an error', 'rights-desk' ),
			default    => $code,
		};
	}
}
