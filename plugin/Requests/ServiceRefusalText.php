<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The words for what is refused about the register of services and cookies. */
final readonly class ServiceRefusalText {

	public function of( Refusal $refusal ): ?string {
		$what = static fn ( string $name ): string => (string) ( $refusal->params[ $name ] ?? '' );
		return match ( $refusal->reason ) {
			'no_service'      => __( 'There is no such service.', 'rights-desk' ),
			'service_needed'  => __( 'Without this there is no site and no choice: it stays, and it is functional.', 'rights-desk' ),
			'link_invalid'    => __( 'Please give a whole address that begins with https://.', 'rights-desk' ),
			/* translators: %s: an address that somebody typed. */
			'pattern_invalid' => sprintf( __( '“%s” is no address. Write example.com, *.example.com for all below it, or example.com/path.', 'rights-desk' ), $what( 'pattern' ) ),
			/* translators: %s: a piece of a script. */
			'inline_invalid'  => sprintf( __( '“%s” is too short or too long: give 4 to 190 characters that only its scripts hold.', 'rights-desk' ), $what( 'inline' ) ),
			/* translators: %s: the name of a cookie. */
			'entry_invalid'   => sprintf( __( '“%s” cannot be the name of something that is stored. An * stands for any characters.', 'rights-desk' ), $what( 'name' ) ),
			default           => null,
		};
	}
}
