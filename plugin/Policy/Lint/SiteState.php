<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Lint;

use RightsDesk\Cookies\Service;
use RightsDesk\Platform\Authorities;
use RightsDesk\Platform\Settings;
use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\Register;
use RightsDesk\Retention\Hold;

/** What the registers and the settings say, for the rules that compare a policy's text with it. */
final readonly class SiteState {

	/**
	 * @param \Closure(): list<Hold>    $holds
	 * @param \Closure(): list<Service> $listed Services in use of the cookie register.
	 */
	public function __construct( private Settings $settings, private Authorities $authorities, private Purposes $purposes, private Register $register, private \Closure $holds, private Services $services, private \Closure $listed ) {}

	/** @return array<string, mixed> As LintSite in src/lint/types.ts. */
	public function shape(): array {
		$contact = $this->settings->contact();
		return array(
			'controller'    => array( 'name' => $contact->controller, 'address' => $contact->controller_address ),
			'contact'       => array( 'name' => $contact->name, 'email' => $this->settings->text( 'contact_email' ), 'telephone' => $contact->telephone, 'address' => $contact->address ),
			'country'       => $this->settings->text( 'authority_country' ),
			'authorities'   => $this->authorities(),
			'answer_days'   => $this->settings->number( 'promise_days' ),
			'https'         => str_starts_with( home_url(), 'https://' ),
			'origin'        => $this->settings->text( 'origin' ),
			'purposes'      => array_map( $this->purpose( ... ), $this->purposes->all() ),
			'processors'    => array_map( $this->processor( ... ), $this->register->all() ),
			'holds'         => array_map( static fn ( Hold $one ): array => array( 'label' => $one->label, 'law' => $one->law, 'months' => $one->term->months ), array_values( array_filter( ( $this->holds )(), static fn ( Hold $one ): bool => $one->active ) ) ),
			'known'         => $this->services->known(),
			'services'      => array_map( static fn ( Service $one ): array => array( 'name' => $one->name, 'party' => $one->party, 'patterns' => $one->patterns ), ( $this->listed )() ),
			'third_parties' => null,
		);
	}

	/** @return list<array{country: string, names: list<string>}> Names in the reader's language first. */
	private function authorities(): array {
		$list = array();
		foreach ( $this->authorities->table() as $country => $entry ) {
			$names = is_array( $entry['name'] ?? null ) ? $entry['name'] : array( $entry['name'] ?? '' );
			array_unshift( $names, $this->authorities->of( $country, get_user_locale() )->name );
			$list[] = array( 'country' => $country, 'names' => array_values( array_unique( array_filter( $names, is_string( ... ) ) ) ) );
		}
		return $list;
	}

	/** @return array<string, mixed> */
	private function purpose( Purpose $one ): array {
		return array( 'slug' => $one->slug, 'label' => $one->label, 'basis' => $one->basis, 'marketing' => $one->marketing, 'profiling' => $one->profiling, 'active' => $one->active );
	}

	/** @return array<string, mixed> */
	private function processor( Processor $one ): array {
		return array(
			'id'        => $one->id,
			'name'      => $one->name,
			'role'      => $one->role,
			'purposes'  => $one->purposes,
			'own_use'   => $one->own_use,
			'improves'  => $one->improves,
			'onward'    => $one->onward,
			'outside'   => $one->outside,
			'place'     => $one->place,
			'agreement' => '' !== trim( $one->agreement ),
		);
	}
}
