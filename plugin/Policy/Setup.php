<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

/** What there must be before a policy can be published: a document in a language, and a page. */
final readonly class Setup {

	public function __construct( private Documents $documents, private PolicyPage $page, private VersionStore $store, private Chain $chain, private Transaction $transaction ) {}

	/** @throws Refusal */
	public function begin( string $locale, string $title, string $content, Actor $actor ): \WP_Post {
		return $this->transaction->run(
			function () use ( $locale, $title, $content, $actor ): \WP_Post {
				// Two at once would make two of one language.
				$this->store->alone();
				$document = $this->documents->add( $locale, $title, $content );
				$this->chain->append( 0, 'policy_begun', $actor, array( 'document' => $document->ID, 'locale' => $locale ) );
				return $document;
			}
		);
	}

	public function page( Actor $actor ): void {
		$this->transaction->run(
			function () use ( $actor ): void {
				$this->store->alone();
				$before = $this->page->find()?->ID;
				$page   = $this->page->make();
				if ( $page !== $before ) {
					$this->chain->append( 0, 'policy_page_made', $actor, array( 'page' => $page ) );
				}
			}
		);
	}
}
