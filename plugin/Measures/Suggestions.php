<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** Measures to begin with, in the language of the moment. What this software itself does is said from the start; the rest when staff say that they do it. */
final readonly class Suggestions {

	/** What this software does, whoever runs it. */
	public const OURS = array( 'sealed', 'packages', 'history' );

	/** @return array<string, array{string, string}> Slug → label and words. */
	public function all(): array {
		return array(
			'sealed'   => array( __( 'Sealed records', 'rights-desk' ), __( 'What must be kept after somebody left is out of reach for all staff, and opened only for a reason that the law knows.', 'rights-desk' ) ),
			'packages' => array( __( 'Encrypted copies', 'rights-desk' ), __( 'Copies of data that people ask for lie encrypted on the server; the key is only in the link that they get.', 'rights-desk' ) ),
			'history'  => array( __( 'A history that shows every change', 'rights-desk' ), __( 'Who did what with a request is recorded, and nobody can alter that record unseen.', 'rights-desk' ) ),
			'https'    => array( __( 'Encrypted connection', 'rights-desk' ), __( 'All pages of this site travel encrypted (HTTPS).', 'rights-desk' ) ),
			'updates'  => array( __( 'Updates', 'rights-desk' ), __( 'Security updates of the site’s software are installed without delay.', 'rights-desk' ) ),
			'backups'  => array( __( 'Backups', 'rights-desk' ), __( 'Copies of the site are made regularly and kept for a limited time.', 'rights-desk' ) ),
			'access'   => array( __( 'Access only for who needs it', 'rights-desk' ), __( 'Each member of staff reaches only what their work needs.', 'rights-desk' ) ),
			'second'   => array( __( 'Second factor', 'rights-desk' ), __( 'Staff sign in with a second factor beside their password.', 'rights-desk' ) ),
			'firewall' => array( __( 'Protection against attacks', 'rights-desk' ), __( 'A firewall stops attacks, and repeated wrong passwords are blocked.', 'rights-desk' ) ),
			'secrecy'  => array( __( 'Confidentiality', 'rights-desk' ), __( 'Everyone who works with the data is bound to confidentiality.', 'rights-desk' ) ),
			'less'     => array( __( 'Less data, for less long', 'rights-desk' ), __( 'Addresses of devices and names of browsers are shortened or deleted after a while.', 'rights-desk' ) ),
		);
	}
}
