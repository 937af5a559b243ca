<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** The points of Article 6(1) in plain words. */
final readonly class BasisWords {

	public function of( string $basis ): string {
		return match ( $basis ) {
			'6(1)(a)' => __( 'your consent (Article 6(1)(a) GDPR)', 'rights-desk' ),
			'6(1)(b)' => __( 'the agreement with you, or what you ask before it (Article 6(1)(b) GDPR)', 'rights-desk' ),
			'6(1)(c)' => __( 'a duty that the law puts on us (Article 6(1)(c) GDPR)', 'rights-desk' ),
			'6(1)(d)' => __( 'somebody’s vital interests (Article 6(1)(d) GDPR)', 'rights-desk' ),
			'6(1)(e)' => __( 'a task in the public interest (Article 6(1)(e) GDPR)', 'rights-desk' ),
			'6(1)(f)' => __( 'our legitimate interest (Article 6(1)(f) GDPR)', 'rights-desk' ),
			default   => $basis,
		};
	}

	/** Categories of data, as the registers name them. */
	public function category( string $slug ): string {
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
}
