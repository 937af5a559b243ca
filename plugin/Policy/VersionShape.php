<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** A version as REST tells it. */
final readonly class VersionShape {

	/** @param \Closure(array<string, mixed>, string): list<array<string, mixed>> $words The facts of a version, as people read them in that language. */
	public function __construct( private PolicyDesk $desk, private PolicyPage $page, private Documents $documents, private \Closure $words ) {}

	/** @return array<string, mixed> */
	public function brief( Version $version ): array {
		$author = get_userdata( $version->published_by );
		return array(
			'id'           => $version->id,
			'number'       => $version->number,
			'locale'       => $version->locale,
			'language'     => $this->documents->language( $version->locale ),
			'title'        => $version->title,
			'state'        => $this->desk->state( $version ),
			'effective_at' => self::iso( $version->effective_at ),
			'published_at' => self::iso( $version->published_at ),
			'published_by' => false === $author ? '' : $author->display_name,
			'retracted_at' => null === $version->retracted_at ? null : self::iso( $version->retracted_at ),
			'changes'      => $version->changes,
			'affects'      => $version->affects,
			'sha256'       => $version->sha256,
			'document'     => $version->document,
			'url'          => PolicyView::address( (int) $this->page->find()?->ID, PolicyView::VERSION, (string) $version->number ),
		);
	}

	/** @return array<string, mixed> */
	public function whole( Version $version ): array {
		return $this->brief( $version ) + array(
			'html'  => $version->html,
			'css'   => $version->css,
			'text'  => $version->text,
			'facts' => (object) $version->facts,
			'words' => ( $this->words )( $version->facts, get_user_locale() ),
			'sound' => $version->sound(),
		);
	}

	private static function iso( \DateTimeImmutable $moment ): string {
		return $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d\TH:i:s\Z' );
	}
}
