<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Templates;
use RightsDesk\Platform\Authorities;
use RightsDesk\Platform\Settings;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Visitor;
use RightsDesk\Promises\Weighing;

/** The authority of the firm's country: on the policy page as a visitor gets it, and in a decision mail as it would leave. */
final readonly class AuthorityNamed implements Check {

	/** @param \Closure(): string $page Address of the policy page, or ''. */
	public function __construct( private Settings $settings, private Authorities $authorities, private Templates $templates, private Visitor $visitor, private \Closure $page ) {}

	public function number(): string {
		return 'P21';
	}

	public function look(): Verdict {
		$country = $this->settings->text( 'authority_country' );
		$names   = $this->names( $country );
		$letter  = $this->templates->letter( new Message( 'refused', 'nobody@example.invalid', get_locale(), 0, array( 'kind' => 'inspection' ) ) );
		$url     = ( $this->page )();
		$page    = '' === $url ? null : $this->visitor->see( $url );
		$named   = static fn ( string $text ): bool => array() !== array_filter( $names, static fn ( string $name ): bool => str_contains( mb_strtolower( $text ), mb_strtolower( $name ) ) );
		return ( new Weighing() )
			->shows( __( 'Authority', 'rights-desk' ), $names )
			->shows( __( 'Policy page', 'rights-desk' ), '' === $url ? __( 'none', 'rights-desk' ) : $url )
			->broken( array() === $names, __( 'No authority is known for your country.', 'rights-desk' ), __( 'Choose the country', 'rights-desk' ), '/settings' )
			->broken( ! $named( $letter->text ), __( 'A decision mail does not name the authority.', 'rights-desk' ), __( 'See the mails', 'rights-desk' ), '/settings' )
			->broken( null !== $page && $page->came() && array() === array_filter( $names, $page->says( ... ) ), __( 'The policy page does not name the authority of your country.', 'rights-desk' ), __( 'Open the policy', 'rights-desk' ), '/policy' )
			/* translators: %s: why. */
			->at_risk( null !== $page && ! $page->came(), sprintf( __( 'The policy page could not be fetched as a visitor: %s', 'rights-desk' ), null === $page ? '' : $page->why() ), __( 'Open the policy', 'rights-desk' ), '/policy' )
			->at_risk( null === $page, __( 'There is no policy page.', 'rights-desk' ), __( 'Make the policy page', 'rights-desk' ), '/policy' )
			->verdict( __( 'The policy and decision mails name the authority where people can complain.', 'rights-desk' ) );
	}

	/** @return list<string> Its name in each of its languages. */
	private function names( string $country ): array {
		$name = $this->authorities->table()[ $country ]['name'] ?? array();
		return array_values( array_filter( is_array( $name ) ? $name : array( $name ), static fn ( mixed $one ): bool => is_string( $one ) && '' !== $one ) );
	}
}
