<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;

/**
 * The information of Article 15(1) and (2) that goes with the copy, from settings. What the firm
 * left empty is said to be missing: silence would read as "nothing".
 *
 * @phpstan-import-type SourceState from About
 * @phpstan-import-type Section from About
 * @phpstan-import-type Withheld from About
 * @phpstan-import-type Receivers from About
 */
final readonly class Information {

	public function __construct( private Settings $settings, private Clock $clock, private Enclosures $enclosures, private string $schema_url ) {}

	/**
	 * @param array<string, SourceState> $sources
	 * @param list<Withheld>             $withheld
	 */
	public function of( Person $person, array $sources, string $set, array $withheld ): About {
		$receivers = $this->receivers( $sources );
		$now    = $this->clock->now();
		$format = get_option( 'date_format' );
		$page = $this->settings->number( 'policy_page' );
		$url  = $page > 0 ? get_permalink( $page ) : get_privacy_policy_url();
		return new About(
			$person,
			$this->settings->contact(),
			$this->settings->authority(),
			home_url( '/' ),
			is_string( $url ) ? $url : '',
			$now->format( 'Y-m-d\TH:i:s\Z' ),
			(string) wp_date( is_string( $format ) ? $format : 'Y-m-d', $now->getTimestamp() ),
			$this->schema_url,
			$this->sections( $sources, $receivers ),
			$sources,
			$set,
			$receivers,
			$this->enclosures->gaps(),
			$withheld,
		);
	}

	/**
	 * The actual recipients (C-154/21) of each category that something is held in.
	 *
	 * @param array<string, SourceState> $sources
	 * @return list<Receivers>
	 */
	private function receivers( array $sources ): array {
		$all = array();
		foreach ( $sources as $source ) {
			$category = $source['category'];
			if ( $source['items'] > 0 && ! isset( $all[ $category ] ) && ! in_array( $category, array( 'processors', 'disclosures' ), true ) ) {
				$all[ $category ] = array(
					'category'       => $category,
					'category_label' => Category::label( $category ),
					'recipients'     => $this->enclosures->recipients( $category ),
				);
			}
		}
		return array_values( $all );
	}

	/** @param list<Receivers> $receivers */
	private function recipients( array $receivers ): ?string {
		$lines = array();
		foreach ( $receivers as $of ) {
			if ( array() !== $of['recipients'] ) {
				$lines[] = $of['category_label'] . ': ' . implode( ', ', array_column( $of['recipients'], 'name' ) );
			}
		}
		$said = $this->settings->text( 'recipients' );
		return array() === $lines ? null : implode( "\n", $lines ) . ( '' === $said ? '' : "\n$said" );
	}

	/** @param list<Receivers> $receivers */
	private function transfers( array $receivers ): ?string {
		$lines = array();
		foreach ( $receivers as $of ) {
			foreach ( $of['recipients'] as $one ) {
				if ( '' !== $one['safeguards'] ) {
					$lines[ $one['name'] ] = $one['name'] . ' (' . $one['place'] . '): ' . $one['safeguards'];
				}
			}
		}
		$said = $this->settings->text( 'transfers' );
		return array() === $lines ? null : implode( "\n", $lines ) . ( '' === $said ? '' : "\n$said" );
	}

	/**
	 * @param array<string, SourceState> $sources
	 * @param list<Receivers>            $receivers
	 * @return list<Section>
	 */
	private function sections( array $sources, array $receivers ): array {
		$held = array();
		foreach ( $sources as $source ) {
			if ( $source['items'] > 0 ) {
				$held[ Category::label( $source['category'] ) ] = true;
			}
		}
		$categories = array() === $held ? __( 'Nothing about you was found under this address.', 'rights-desk' ) : implode( ', ', array_keys( $held ) );
		return array(
			$this->section( 'purposes', '15(1)(a)', __( 'What the data is used for', 'rights-desk' ) ),
			$this->section( 'categories', '15(1)(b)', __( 'Categories of data', 'rights-desk' ), $categories ),
			$this->section( 'recipients', '15(1)(c)', __( 'Who receives the data', 'rights-desk' ), $this->recipients( $receivers ) ),
			$this->section( 'retention', '15(1)(d)', __( 'How long it is kept', 'rights-desk' ) ),
			$this->section( 'rights', '15(1)(e)', __( 'Your rights', 'rights-desk' ), __( 'You may have the data corrected or erased, its use restricted, and you may object to its use. Ask the privacy contact named on this page.', 'rights-desk' ) ),
			$this->section( 'complaint', '15(1)(f)', __( 'Complaints', 'rights-desk' ), __( 'You may complain to the supervisory authority named on this page at any time.', 'rights-desk' ) ),
			$this->section( 'origin', '15(1)(g)', __( 'Where the data comes from', 'rights-desk' ) ),
			$this->section( 'automated_decisions', '15(1)(h)', __( 'Automated decisions and profiling', 'rights-desk' ) ),
			$this->section( 'transfers', '15(2)', __( 'Transfers outside the European Economic Area', 'rights-desk' ), $this->transfers( $receivers ) ),
		);
	}

	/** @return Section */
	private function section( string $key, string $article, string $title, ?string $text = null ): array {
		$text = $text ?? $this->settings->text( $key );
		return array(
			'key'     => $key,
			'article' => $article,
			'title'   => $title,
			'text'    => '' === $text ? __( 'Not stated here yet: ask the privacy contact.', 'rights-desk' ) : $text,
		);
	}
}
