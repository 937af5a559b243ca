<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Templates;
use RightsDesk\Platform\Settings;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Visitor;
use RightsDesk\Promises\Weighing;

/** The contact's address on the policy page as a visitor gets it, and in a decision mail as it would leave. */
final readonly class PrivacyContact implements Check {

	/** @param \Closure(): string $page Address of the policy page, or ''. */
	public function __construct( private Settings $settings, private Templates $templates, private Visitor $visitor, private \Closure $page ) {}

	public function number(): string {
		return 'P05';
	}

	public function look(): Verdict {
		$contact = $this->settings->contact();
		$letter  = $this->templates->letter( new Message( 'refused', 'nobody@example.invalid', get_locale(), 0, array( 'kind' => 'inspection' ) ) );
		$url     = ( $this->page )();
		$page    = '' === $url ? null : $this->visitor->see( $url );
		return ( new Weighing() )
			->shows( __( 'Privacy contact', 'rights-desk' ), implode( ', ', array_filter( array( $contact->name, $contact->email ) ) ) )
			->shows( __( 'Policy page', 'rights-desk' ), '' === $url ? __( 'none', 'rights-desk' ) : $url )
			->at_risk( '' === $this->settings->text( 'contact_email' ), __( 'No privacy contact is set: people get the address of the site’s administrator.', 'rights-desk' ), __( 'Set the privacy contact', 'rights-desk' ), '/settings' )
			->broken( ! str_contains( $letter->text, $contact->email ), __( 'A decision mail does not name the privacy contact.', 'rights-desk' ), __( 'See the mails', 'rights-desk' ), '/settings' )
			->at_risk( null === $page, __( 'There is no policy page.', 'rights-desk' ), __( 'Make the policy page', 'rights-desk' ), '/policy' )
			/* translators: %s: why. */
			->at_risk( null !== $page && ! $page->came(), sprintf( __( 'The policy page could not be fetched as a visitor: %s', 'rights-desk' ), null === $page ? '' : $page->why() ), __( 'See the policy', 'rights-desk' ), '/policy' )
			->broken( null !== $page && $page->came() && ! $page->says( $contact->email ), __( 'The policy page does not show the privacy contact’s address.', 'rights-desk' ), __( 'See the policy', 'rights-desk' ), '/policy' )
			->verdict( __( 'The privacy contact stands on the policy page and in decision mails.', 'rights-desk' ) );
	}
}
