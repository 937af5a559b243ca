<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** Categories of data. Stored as a word that is translated where it is shown; of other plugins the plugin's own name. */
final readonly class Category {

	/** Of our own: that somebody asked. */
	public const REQUESTS = 'requests';

	private const OF_CORE = array(
		'wordpress-user'       => 'account',
		'wordpress-comments'   => 'comments',
		'wordpress-media'      => 'media',
		'rights-desk-written'  => 'content',
		'rights-desk-requests' => 'requests',
		'rights-desk'          => 'requests',
		'rights-desk-documents' => 'documents',
	);

	public static function of( string $registered, string $plugin ): string {
		return self::OF_CORE[ $registered ] ?? $plugin;
	}

	public static function label( string $category ): string {
		return match ( $category ) {
			'account'  => __( 'Account', 'rights-desk' ),
			'comments' => __( 'Comments', 'rights-desk' ),
			'media'    => __( 'Media', 'rights-desk' ),
			'content'  => __( 'Posts and pages', 'rights-desk' ),
			'documents' => __( 'Client documents', 'rights-desk' ),
			'uncovered' => __( 'Other places', 'rights-desk' ),
			'processors' => __( 'Copies from processors', 'rights-desk' ),
			'disclosures' => __( 'Disclosures to authorities', 'rights-desk' ),
			'requests' => __( 'Privacy requests', 'rights-desk' ),
			default    => $category,
		};
	}
}
