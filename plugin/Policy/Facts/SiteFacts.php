<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

use RightsDesk\Mail\Words;
use RightsDesk\Platform\Settings;

/** What the settings say. All of it stands in options that WordPress has loaded anyway. */
final readonly class SiteFacts {

	/** Not a matter of the registers: the same in each version, or its own in each. */
	public const STEADY = array( 'effective_date', 'law_term' );

	public function __construct( private Settings $settings, private Words $words ) {}

	/** @return list<Fact> In the language that is switched on. */
	public function all( ?\DateTimeImmutable $effective ): array {
		$contact   = $this->settings->contact();
		$authority = $this->settings->authority();
		$firm      = __( 'The firm', 'rights-desk' );
		$person    = __( 'Privacy contact', 'rights-desk' );
		$watch     = __( 'Data protection authority', 'rights-desk' );
		$times     = __( 'Times', 'rights-desk' );
		$site      = __( 'This site', 'rights-desk' );
		return array(
			new Fact( 'controller_name', __( 'Name of the firm', 'rights-desk' ), $firm, $contact->controller ),
			new Fact( 'controller_address', __( 'Address of the firm', 'rights-desk' ), $firm, self::one_line( $contact->controller_address ) ),
			new Fact( 'contact_name', __( 'Name of the privacy contact', 'rights-desk' ), $person, $contact->name ),
			new Fact( 'contact_email', __( 'E-mail address of the privacy contact', 'rights-desk' ), $person, $contact->email ),
			new Fact( 'contact_telephone', __( 'Telephone of the privacy contact', 'rights-desk' ), $person, $contact->telephone ),
			new Fact( 'contact_address', __( 'Address of the privacy contact', 'rights-desk' ), $person, self::one_line( $contact->address ) ),
			new Fact( 'authority_name', __( 'Name of the authority', 'rights-desk' ), $watch, $authority->name ),
			new Fact( 'authority_address', __( 'Address of the authority', 'rights-desk' ), $watch, self::one_line( $authority->address ) ),
			new Fact( 'authority_url', __( 'Website of the authority', 'rights-desk' ), $watch, $authority->url ),
			new Fact( 'authority_email', __( 'E-mail address of the authority', 'rights-desk' ), $watch, $authority->email ),
			new Fact( 'authority_telephone', __( 'Telephone of the authority', 'rights-desk' ), $watch, $authority->telephone ),
			new Fact( 'answer_days', __( 'Days within which you answer requests', 'rights-desk' ), $times, (string) $this->settings->number( 'promise_days' ) ),
			new Fact( 'law_term', __( 'Time that the law gives to answer', 'rights-desk' ), $times, __( 'one month', 'rights-desk' ) ),
			new Fact( 'effective_date', __( 'Day from which this version holds', 'rights-desk' ), $times, null === $effective ? __( 'the day on which it takes effect', 'rights-desk' ) : $this->words->day( $effective->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' ) ) ),
			new Fact( 'handled_term', __( 'How long handled requests are kept', 'rights-desk' ), $times, Cells::term( $this->settings->number( 'keep_handled_months' ) ) ),
			new Fact( 'backup_days', __( 'Days that backups are kept', 'rights-desk' ), $times, (string) $this->settings->number( 'backup_days' ) ),
			new Fact( 'site_name', __( 'Title of the site', 'rights-desk' ), $site, wp_specialchars_decode( get_bloginfo( 'name', 'raw' ), ENT_QUOTES ) ),
			new Fact( 'site_url', __( 'Address of the site', 'rights-desk' ), $site, home_url( '/' ) ),
			new Fact( 'form_url', __( 'Address of the request form', 'rights-desk' ), $site, home_url( '/?rights-desk=ask' ) ),
		);
	}

	private static function one_line( string $text ): string {
		return trim( (string) preg_replace( '/\s*\R\s*/u', ', ', $text ) );
	}
}
