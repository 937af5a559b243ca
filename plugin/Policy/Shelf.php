<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/** All that the policy's page needs at this moment and until the next version has taken effect. */
final readonly class Shelf {

	/**
	 * @param list<Edition>                                             $editions Of all languages, the oldest first; also those called off.
	 * @param array<int, array{changes: string, html: string, css: string}> $texts  By id: of those in force and announced.
	 */
	public function __construct( public array $editions, public array $texts ) {}

	/** @return list<Edition> */
	public function of( string $locale ): array {
		return array_values( array_filter( $this->editions, static fn ( Edition $one ): bool => $locale === $one->locale ) );
	}

	/** @return list<string> Languages that have a version in force then. */
	public function languages( InForce $rule, \DateTimeImmutable $moment ): array {
		$locales = array_values( array_unique( array_map( static fn ( Edition $one ): string => $one->locale, $this->editions ) ) );
		$there   = array_values( array_filter( $locales, fn ( string $locale ): bool => null !== $rule->at( $this->of( $locale ), $moment ) ) );
		// Before the first one takes effect, the announcement is all there is.
		return array() === $there ? array_values( array_filter( $locales, fn ( string $locale ): bool => null !== $rule->next( $this->of( $locale ), $moment ) ) ) : $there;
	}

	public function json(): string {
		return (string) wp_json_encode(
			array(
				'editions' => array_map( static fn ( Edition $one ): array => $one->row(), $this->editions ),
				'texts'    => (object) $this->texts,
			),
			JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE
		);
	}

	public static function read( string $json ): self {
		$data  = json_decode( $json, true );
		$data  = is_array( $data ) ? $data : array();
		$rows  = is_array( $data['editions'] ?? null ) ? $data['editions'] : array();
		$texts = array();
		foreach ( is_array( $data['texts'] ?? null ) ? $data['texts'] : array() as $id => $text ) {
			if ( is_array( $text ) && is_string( $text['changes'] ?? null ) && is_string( $text['html'] ?? null ) && is_string( $text['css'] ?? null ) ) {
				$texts[ (int) $id ] = array( 'changes' => $text['changes'], 'html' => $text['html'], 'css' => $text['css'] );
			}
		}
		return new self( array_map( Edition::of( ... ), array_values( array_filter( $rows, is_array( ... ) ) ) ), $texts );
	}
}
