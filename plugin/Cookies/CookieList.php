<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/**
 * The register by party, for visitors: in the policy and in the notice. Headings and lists, since a table of so
 * many columns can't be read on a narrow screen.
 */
final readonly class CookieList {

	/** @param list<Service> $services Those in use. */
	public function html( array $services ): string {
		if ( array() === $services ) {
			return '<p>' . esc_html__( 'This site stores nothing in your browser.', 'rights-desk' ) . '</p>';
		}
		$html = '';
		foreach ( $this->by_party( $services ) as $party => $of_party ) {
			$html .= '<h3>' . esc_html( '' === $party ? __( 'This site itself', 'rights-desk' ) : (string) $party ) . '</h3>';
			foreach ( $of_party as $service ) {
				$html .= $this->service( $service );
			}
		}
		return $html;
	}

	/** @param list<string> $hosts Whom pages load from, and whom nobody has put in the register yet. */
	public function others( array $hosts, string $why ): string {
		return implode( '', array_map( static fn ( string $host ): string => '<h3>' . esc_html( $host ) . '</h3><p>' . esc_html( Words::category( 'tracking' ) . ": " . rtrim( $why, '.' ) . '.' ) . '</p>', $hosts ) );
	}

	/**
	 * @param list<Service> $services
	 * @return array<array-key, list<Service>> This site first, then by name.
	 */
	private function by_party( array $services ): array {
		$parties = array();
		foreach ( $services as $service ) {
			$parties[ $service->party ][] = $service;
		}
		uksort( $parties, static fn ( int|string $one, int|string $other ): int => strnatcasecmp( (string) $one, (string) $other ) );
		return $parties;
	}

	private function service( Service $service ): string {
		$about = array( Words::category( $service->category ) . ': ' . PurposeWords::service( $service->purpose ) . '.' );
		if ( '' !== $service->place ) {
			/* translators: %s: countries. */
			$about[] = sprintf( __( 'Run in: %s.', 'rights-desk' ), $service->place );
		}
		$links = array_filter( array( $this->link( $service->privacy, __( 'Privacy statement', 'rights-desk' ), $service->name ), $this->link( $service->delete, __( 'Refuse or delete there', 'rights-desk' ), $service->name ) ) );
		return '<h4>' . esc_html( $service->name ) . '</h4><p>' . esc_html( implode( ' ', $about ) ) . ( array() === $links ? '' : ' ' . implode( ', ', $links ) . '.' ) . '</p>' . $this->entries( $service->entries );
	}

	/** @param list<Entry> $entries */
	private function entries( array $entries ): string {
		if ( array() === $entries ) {
			return '<p>' . esc_html__( 'It stores nothing in your browser, but sees your address and which page you are on.', 'rights-desk' ) . '</p>';
		}
		$html = '';
		foreach ( $entries as $entry ) {
			$html .= '<li><code>' . esc_html( $entry->name ) . '</code> ' . esc_html( self::line( $entry ) ) . '</li>';
		}
		return "<ul>$html</ul>";
	}

	/** All of it but its name. */
	public static function line( Entry $entry ): string {
		$facts = array_filter( array( Words::kind( $entry->kind ), Words::term( $entry->seconds ), Words::side( $entry->first ) ), static fn ( string $fact ): bool => '' !== $fact );
		return '(' . implode( ', ', $facts ) . ')' . ( '' === $entry->purpose ? '' : ': ' . PurposeWords::entry( $entry->purpose ) );
	}

	/** Its text alone would be the same for each service. */
	private function link( string $address, string $text, string $name ): string {
		return '' === $address ? '' : '<a href="' . esc_url( $address ) . '" rel="noopener" aria-label="' . esc_attr( "$text: $name" ) . '">' . esc_html( $text ) . '</a>';
	}
}
