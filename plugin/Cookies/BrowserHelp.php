<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

/** How to refuse and clear cookies in the browser itself (P30). */
final readonly class BrowserHelp {

	public function html(): string {
		$html = '';
		foreach ( $this->browsers() as $name => [ $how, $link ] ) {
			/* translators: %s: a browser. */
			$more  = sprintf( __( 'Help of %s', 'rights-desk' ), $name );
			$html .= '<h3>' . esc_html( $name ) . '</h3><p>' . esc_html( $how ) . ' <a href="' . esc_url( $link ) . '" rel="noopener">' . esc_html( $more ) . '</a></p>';
		}
		return '<p>' . esc_html__( 'Your browser can refuse cookies, and delete what sites have stored. You may have to log in again then, and sites forget what you chose, also about cookies.', 'rights-desk' ) . '</p>' . $html;
	}

	/** @return array<string, array{0: string, 1: string}> How, and the maker's own page. */
	private function browsers(): array {
		return array(
			'Chrome'  => array( __( 'On a computer: the three dots, Settings, Privacy and security, “Third-party cookies” to refuse those, and “Delete browsing data” to delete. On a phone: the three dots, Settings, Privacy and security.', 'rights-desk' ), 'https://support.google.com/chrome/answer/95647' ),
			'Firefox' => array( __( 'On a computer: the three lines, Settings, Privacy & Security: “Enhanced Tracking Protection” to refuse, “Cookies and Site Data” to delete. The same page lets Firefox tell sites not to sell or share your data, which this site heeds.', 'rights-desk' ), 'https://support.mozilla.org/kb/clear-cookies-and-site-data-firefox' ),
			'Safari'  => array( __( 'On a Mac: Safari, Settings, Privacy: “Prevent cross-site tracking”, “Manage Website Data”. On an iPhone or iPad: Settings, Apps, Safari: “Block All Cookies” under Advanced, and “Clear History and Website Data”.', 'rights-desk' ), 'https://support.apple.com/guide/safari/manage-cookies-sfri11471/mac' ),
			'Edge'    => array( __( 'On a computer: the three dots, Settings, “Privacy, search, and services”: “Cookies” to refuse, “Clear browsing data” to delete.', 'rights-desk' ), 'https://support.microsoft.com/microsoft-edge/manage-cookies-in-microsoft-edge-view-allow-block-delete-and-use-168dab11-0753-043d-7c16-ede5947fc64d' ),
		);
	}
}
