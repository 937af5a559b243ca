<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;

/**
 * The record of processing activities (Art. 30(1)), always current, since it is the registers.
 *
 * @phpstan-type Activity array{name: string, what: string, basis: string, interest: string, people: string, categories: string, recipients: string, transfers: string, retention: string}
 */
final readonly class Article30 {

	public function __construct( private Purposes $purposes, private Register $register, private Settings $settings, private Clock $clock ) {}

	/** @return array{controller: array<string, string>, made_on: string, activities: list<Activity>, measures: string, gaps: list<string>} */
	public function of(): array {
		$contact    = $this->settings->contact();
		$activities = array();
		foreach ( $this->purposes->all() as $purpose ) {
			if ( $purpose->active ) {
				$activities[] = $this->activity( $purpose );
			}
		}
		return array(
			'controller' => array(
				'name'            => $contact->controller,
				'address'         => $contact->controller_address,
				'privacy_contact' => implode( ', ', array_filter( array( $contact->name, $contact->email, $contact->telephone, $contact->address ) ) ),
			),
			'made_on'    => $this->clock->today(),
			'activities' => $activities,
			'measures'   => $this->settings->text( 'measures' ),
			'gaps'       => $this->gaps( $activities ),
		);
	}

	/** @return array<string, string> What stands in it, by column. */
	public function columns(): array {
		return array(
			'name'       => __( 'Purpose', 'rights-desk' ),
			'what'       => __( 'What is done', 'rights-desk' ),
			'basis'      => __( 'Legal basis (Art. 6)', 'rights-desk' ),
			'interest'   => __( 'Legitimate interest', 'rights-desk' ),
			'people'     => __( 'Whose data', 'rights-desk' ),
			'categories' => __( 'Categories of data', 'rights-desk' ),
			'recipients' => __( 'Recipients', 'rights-desk' ),
			'transfers'  => __( 'Transfers outside the EEA, and safeguards', 'rights-desk' ),
			'retention'  => __( 'Kept for', 'rights-desk' ),
		);
	}

	/** @return Activity */
	private function activity( Purpose $purpose ): array {
		$recipients = array_filter( $this->register->all(), static fn ( Processor $one ): bool => in_array( $purpose->slug, $one->purposes, true ) );
		$outside    = array_filter( $recipients, static fn ( Processor $one ): bool => $one->outside );
		return array(
			'name'       => $purpose->label,
			'what'       => $purpose->what,
			'basis'      => $purpose->basis,
			'interest'   => $purpose->interest,
			'people'     => $purpose->people,
			'categories' => implode( ', ', array_map( $this->category( ... ), $purpose->categories ) ),
			'recipients' => implode( ', ', array_map( static fn ( Processor $one ): string => $one->name, $recipients ) ),
			'transfers'  => implode( '; ', array_map( static fn ( Processor $one ): string => implode( ': ', array_filter( array( $one->name, $one->place, $one->safeguards ) ) ), $outside ) ),
			'retention'  => '' === $purpose->retention ? $this->settings->text( 'retention' ) : $purpose->retention,
		);
	}

	private function category( string $slug ): string {
		return match ( $slug ) {
			'account'   => __( 'account', 'rights-desk' ),
			'comments'  => __( 'comments', 'rights-desk' ),
			'content'   => __( 'posts and pages', 'rights-desk' ),
			'media'     => __( 'media', 'rights-desk' ),
			'orders'    => __( 'orders', 'rights-desk' ),
			'documents' => __( 'documents', 'rights-desk' ),
			'requests'  => __( 'privacy requests', 'rights-desk' ),
			'messages'  => __( 'messages', 'rights-desk' ),
			default     => $slug,
		};
	}

	/**
	 * @param list<Activity> $activities
	 * @return list<string> What Article 30 asks and the registers don't say yet.
	 */
	private function gaps( array $activities ): array {
		$gaps = array();
		foreach ( $activities as $one ) {
			if ( '' === $one['retention'] ) {
				/* translators: %s: a purpose. */
				$gaps[] = sprintf( __( '%s: how long the data is kept is not stated.', 'rights-desk' ), $one['name'] );
			}
			if ( '6(1)(f)' === $one['basis'] && '' === $one['interest'] ) {
				/* translators: %s: a purpose. */
				$gaps[] = sprintf( __( '%s: the legitimate interest is not stated.', 'rights-desk' ), $one['name'] );
			}
		}
		if ( array() === $this->register->all() ) {
			$gaps[] = __( 'No processor or recipient is in the register yet.', 'rights-desk' );
		}
		if ( '' === $this->settings->text( 'measures' ) ) {
			$gaps[] = __( 'The security measures are not stated.', 'rights-desk' );
		}
		return $gaps;
	}
}
