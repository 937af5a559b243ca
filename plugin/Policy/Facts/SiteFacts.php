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
		return array( ...$this->firm(), ...$this->contact(), ...$this->authority(), ...$this->times( $effective ), ...$this->site() );
	}

	/** @return list<Fact> Those among which a name can be: of the authorities there is a long list to read. */
	public function near( string $name, ?\DateTimeImmutable $effective ): array {
		return match ( strtok( $name, '_' ) ) {
			'controller'   => $this->firm(),
			'contact'      => $this->contact(),
			'authority'    => $this->authority(),
			'site', 'form' => $this->site(),
			default        => $this->times( $effective ),
		};
	}

	/** @return list<Fact> */
	private function firm(): array {
		$contact = $this->settings->contact();
		$group   = __( 'The firm', 'rights-desk' );
		return array(
			new Fact( 'controller_name', __( 'Name of the firm', 'rights-desk' ), $group, $contact->controller ),
			new Fact( 'controller_address', __( 'Address of the firm', 'rights-desk' ), $group, self::one_line( $contact->controller_address ) ),
		);
	}

	/** @return list<Fact> */
	private function contact(): array {
		$contact = $this->settings->contact();
		$group   = __( 'Privacy contact', 'rights-desk' );
		return array(
			new Fact( 'contact_name', __( 'Name of the privacy contact', 'rights-desk' ), $group, $contact->name ),
			new Fact( 'contact_email', __( 'E-mail address of the privacy contact', 'rights-desk' ), $group, $contact->email ),
			new Fact( 'contact_telephone', __( 'Telephone of the privacy contact', 'rights-desk' ), $group, $contact->telephone ),
			new Fact( 'contact_address', __( 'Address of the privacy contact', 'rights-desk' ), $group, self::one_line( $contact->address ) ),
		);
	}

	/** @return list<Fact> */
	private function authority(): array {
		$authority = $this->settings->authority();
		$group     = __( 'Data protection authority', 'rights-desk' );
		return array(
			new Fact( 'authority_name', __( 'Name of the authority', 'rights-desk' ), $group, $authority->name ),
			new Fact( 'authority_address', __( 'Address of the authority', 'rights-desk' ), $group, self::one_line( $authority->address ) ),
			new Fact( 'authority_url', __( 'Website of the authority', 'rights-desk' ), $group, $authority->url ),
			new Fact( 'authority_email', __( 'E-mail address of the authority', 'rights-desk' ), $group, $authority->email ),
			new Fact( 'authority_telephone', __( 'Telephone of the authority', 'rights-desk' ), $group, $authority->telephone ),
		);
	}

	/** @return list<Fact> */
	private function times( ?\DateTimeImmutable $effective ): array {
		$group = __( 'Times', 'rights-desk' );
		return array(
			new Fact( 'answer_days', __( 'Days within which you answer requests', 'rights-desk' ), $group, (string) $this->settings->number( 'promise_days' ) ),
			new Fact( 'law_term', __( 'Time that the law gives to answer', 'rights-desk' ), $group, __( 'one month', 'rights-desk' ) ),
			new Fact( 'effective_date', __( 'Day from which this version holds', 'rights-desk' ), $group, $this->day( $effective ) ),
			new Fact( 'handled_term', __( 'How long handled requests are kept', 'rights-desk' ), $group, Cells::term( $this->settings->number( 'keep_handled_months' ) ) ),
			new Fact( 'backup_days', __( 'Days that backups are kept', 'rights-desk' ), $group, (string) $this->settings->number( 'backup_days' ) ),
		);
	}

	/** @return list<Fact> */
	private function site(): array {
		$group = __( 'This site', 'rights-desk' );
		return array(
			new Fact( 'site_name', __( 'Title of the site', 'rights-desk' ), $group, wp_specialchars_decode( get_bloginfo( 'name', 'raw' ), ENT_QUOTES ) ),
			new Fact( 'site_url', __( 'Address of the site', 'rights-desk' ), $group, home_url( '/' ) ),
			new Fact( 'form_url', __( 'Address of the request form', 'rights-desk' ), $group, home_url( '/?rights-desk=ask' ) ),
		);
	}

	private function day( ?\DateTimeImmutable $effective ): string {
		return null === $effective
			? __( 'the day on which it takes effect', 'rights-desk' )
			: $this->words->day( $effective->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' ) );
	}

	private static function one_line( string $text ): string {
		return trim( (string) preg_replace( '/\s*\R\s*/u', ', ', $text ) );
	}
}
