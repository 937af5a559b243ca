<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Authority;
use RightsDesk\Platform\Contact;

/**
 * What a package says besides the data.
 *
 * @phpstan-type Section array{key: string, article: string, title: string, text: string}
 * @phpstan-type SourceState array{label: string, category: string, items: int, state: string, message: string}
 */
final readonly class About {

	/**
	 * @param list<Section>              $sections The rest of Article 15.
	 * @param array<string, SourceState> $sources  By key; state is complete, incomplete or missing.
	 */
	public function __construct(
		public Person $person,
		public Contact $contact,
		public Authority $authority,
		public string $site,
		public string $policy_url,
		public string $made_at,
		public string $made_on,
		public string $schema_url,
		public array $sections,
		public array $sources,
	) {}

	public function is_complete(): bool {
		foreach ( $this->sources as $source ) {
			if ( 'complete' !== $source['state'] ) {
				return false;
			}
		}
		return true;
	}

	public static function state_words( string $state ): string {
		return match ( $state ) {
			'complete' => __( 'complete', 'rights-desk' ),
			'missing'  => __( 'could not be asked: the software that keeps it was not active', 'rights-desk' ),
			default    => __( 'incomplete: it did not answer as it should', 'rights-desk' ),
		};
	}
}
