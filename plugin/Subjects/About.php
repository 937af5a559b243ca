<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Authority;
use RightsDesk\Platform\Contact;

/**
 * What a package says besides the data.
 *
 * @phpstan-type Section array{key: string, article: string, title: string, text: string}
 * @phpstan-type Withheld array{source: string, group: string, field: string, reason: string}
 * @phpstan-type Receivers array{category: string, category_label: string, recipients: list<Recipient>}
 * @phpstan-import-type Recipient from Enclosures
 * @phpstan-import-type Gap from Coverage
 * @phpstan-type SourceState array{label: string, category: string, items: int, state: string, message: string}
 */
final readonly class About {

	/**
	 * @param list<Section>              $sections The rest of Article 15.
	 * @param array<string, SourceState> $sources  By key; state is complete, incomplete or missing.
	 * @param string                     $set      Contents::ALL or ARTICLE_20.
	 * @param list<Receivers>            $receivers By category of data.
	 * @param list<Gap>                  $gaps     What no source covers.
	 * @param list<Withheld>             $withheld Because it is about other people.
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
		public string $set,
		public array $receivers,
		public array $gaps,
		public array $withheld,
	) {}

	/** That the copy is made under. */
	public function article(): string {
		return 'portability' === $this->person->kind ? '20' : '15';
	}

	/** That lets data about others be withheld. */
	public function article_withheld(): string {
		return $this->article() . '(4)';
	}

	public function is_complete(): bool {
		foreach ( $this->sources as $source ) {
			if ( 'complete' !== $source['state'] ) {
				return false;
			}
		}
		return true;
	}

	public static function gap_words( string $gap ): string {
		return match ( $gap ) {
			'ask_vendor' => __( 'its maker is being asked', 'rights-desk' ),
			'manual'     => __( 'searched by hand', 'rights-desk' ),
			default      => __( 'not looked into yet', 'rights-desk' ),
		};
	}

	public static function state_words( string $state ): string {
		return match ( $state ) {
			'complete' => __( 'complete', 'rights-desk' ),
			'missing'  => __( 'could not be asked: the software that keeps it was not active', 'rights-desk' ),
			default    => __( 'incomplete: it did not answer as it should', 'rights-desk' ),
		};
	}
}
