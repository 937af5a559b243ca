<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** What an erasure will do with a row, and why. */
final readonly class Fate {

	/** @param string $fate erase, anonymise, keep or unknown. */
	public function __construct( public string $fate, public string $why ) {}

	/**
	 * @param bool   $erases  Whether the plugin that registered the exporter has an eraser too.
	 * @param string $account Setting account_erasure.
	 * @param string $content Setting content_erasure.
	 */
	public static function of( Source $source, bool $erases, string $account, string $content ): self {
		return match ( $source->category ) {
			'account'  => 'delete' === $account
				? new self( 'erase', __( 'The account is deleted.', 'rights-desk' ) )
				: new self( 'anonymise', __( 'The account stays without anything that tells whose it was, and nobody can log in to it.', 'rights-desk' ) ),
			'comments' => new self( 'anonymise', __( 'Name, address, website, IP address and browser are removed; the text stays.', 'rights-desk' ) ),
			'content', 'media' => 'delete' === $content
				? new self( 'erase', __( 'What the person wrote or uploaded is deleted.', 'rights-desk' ) )
				: new self( 'anonymise', __( 'It stays without an author; drafts are deleted.', 'rights-desk' ) ),
			'requests' => new self( 'anonymise', __( 'Only the kind, month, days taken and outcome of this request stay.', 'rights-desk' ) ),
			default    => $erases
				? new self( 'erase', __( 'Its own eraser is asked. What that must keep by law it will say, and so will the report.', 'rights-desk' ) )
				: new self( 'unknown', __( 'It offers no way to erase: the search afterwards will show what is left, for you to remove.', 'rights-desk' ) ),
		};
	}
}
