<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\Platform\Clock;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** What would be published of these documents, if nothing stands against it. */
final readonly class Drafts {

	public function __construct( private Documents $documents, private Rendering $rendering, private Clock $clock ) {}

	/**
	 * @param list<int>             $documents
	 * @param array<string, string> $changes
	 * @param array<int, string>    $seen
	 * @return non-empty-list<Draft>
	 * @throws Refusal
	 */
	public function of( array $documents, \DateTimeImmutable $effective, array $changes, bool $affects, int $by, array $seen ): array {
		$drafts = array();
		foreach ( array_unique( $documents ) as $id ) {
			$document = $this->documents->find( $id );
			$locale   = $this->documents->locale( $document );
			$rendered = $this->rendering->of( $document, $locale, $effective );
			if ( '' === $rendered->text ) {
				throw new Refusal( 'policy_empty', 'documents' );
			}
			// What nobody filled in is no fact yet.
			if ( str_contains( $rendered->html, 'rights-desk-missing' ) ) {
				throw new Refusal( 'facts_missing', 'documents' );
			}
			$source = $this->documents->source( $document );
			if ( isset( $seen[ $id ] ) && ! hash_equals( $rendered->name( $source ), $seen[ $id ] ) ) {
				throw new Refusal( 'policy_changed_meanwhile', 'documents', 409 );
			}
			if ( isset( $drafts[ $locale ] ) ) {
				throw new Refusal( 'policy_document_exists', 'documents', 409 );
			}
			$drafts[ $locale ] = new Draft( $id, $locale, $rendered, $source, trim( $changes[ $locale ] ?? '' ), $affects, $effective, $this->clock->now(), $by );
		}
		return array() === $drafts ? throw new Refusal( 'field_missing', 'documents' ) : array_values( $drafts );
	}
}
