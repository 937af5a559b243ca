<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Mail\Words;
use RightsDesk\Platform\Settings;

/** What stands under the policy: whom to write to (P05), where to complain (P21), and its other versions. */
final readonly class PolicyFoot {

	/** So much of the text's end is looked at for the contact. */
	private const END = 3000;

	public function __construct( private Settings $settings, private Words $words ) {}

	/** @param string $html The policy's text: one that ends with the contact as it is now needs no second. */
	public function contact( string $html ): string {
		if ( str_contains( substr( $html, -self::END ), esc_html( $this->settings->contact()->email ) ) ) {
			return '';
		}
		return '<footer class="rd-policy-contact"><p>' . esc_html__( 'Privacy contact:', 'rights-desk' ) . ' ' . esc_html( $this->words->contact() )
			. '</p><p>' . esc_html__( 'You can complain at any time to:', 'rights-desk' ) . ' ' . esc_html( $this->words->authority() ) . '</p></footer>';
	}

	/**
	 * @param list<Edition>             $editions Newest first.
	 * @param \Closure(Edition): string $line
	 * @param \Closure(int): string     $address
	 */
	public function versions( int $page, array $editions, \Closure $line, \Closure $address, bool $open ): string {
		$items = '';
		foreach ( $editions as $edition ) {
			/* translators: %d: number of a version. */
			$items .= '<li>' . $line( $edition ) . ' <a href="' . esc_url( $address( $edition->number ) ) . '">' . esc_html( sprintf( __( 'Read version %d', 'rights-desk' ), $edition->number ) ) . '</a></li>';
		}
		return '<details class="rd-policy-versions"' . ( $open ? ' open' : '' ) . '><summary>' . esc_html__( 'Other versions', 'rights-desk' ) . "</summary><ul>$items</ul>" . $this->chooser( $page, $editions ) . '</details>';
	}

	/** @param list<Edition> $editions */
	private function chooser( int $page, array $editions ): string {
		[ $url, $hidden ] = $this->target( PolicyView::address( $page, '', '' ) );
		return '<form method="get" action="' . esc_url( $url ) . "\">$hidden<p><label>" . esc_html__( 'What changed from version', 'rights-desk' ) . ' ' . $this->select( PolicyView::BETWEEN, $editions, 1 )
			. '</label> <label>' . esc_html__( 'to version', 'rights-desk' ) . ' ' . $this->select( PolicyView::WITH, $editions, 0 )
			. '</label> <button>' . esc_html__( 'Show', 'rights-desk' ) . '</button></p></form>';
	}

	/** @param list<Edition> $editions */
	private function select( string $name, array $editions, int $chosen ): string {
		$options = '';
		foreach ( $editions as $n => $edition ) {
			$options .= '<option value="' . $edition->number . '"' . ( $n === $chosen ? ' selected' : '' ) . '>' . $edition->number . '</option>';
		}
		return '<select name="' . esc_attr( $name ) . "\">$options</select>";
	}

	/**
	 * A form that is sent by GET drops its address's own query.
	 *
	 * @return array{0: string, 1: string}
	 */
	private function target( string $url ): array {
		wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
		$hidden = '';
		foreach ( $query as $name => $value ) {
			$hidden .= is_string( $value ) ? '<input type="hidden" name="' . esc_attr( (string) $name ) . '" value="' . esc_attr( $value ) . '">' : '';
		}
		return array( strtok( $url, '?' ) ?: $url, $hidden ); // phpcs:ignore Universal.Operators.DisallowShortTernary.Found -- An address is never 0.
	}
}
