<?php
declare( strict_types=1 );

namespace RightsDesk\Disclosures;

/** What an authority asked about people, what was contested, and what it got (P13). */
final readonly class Disclosure {

	private const TEXTS = array( 'authority', 'reference', 'investigation', 'basis', 'asked', 'asked_on', 'contested', 'given', 'given_on', 'decided_by', 'tell', 'tell_from', 'keep_until', 'keep_law' );

	/**
	 * @param array<string, string> $texts  As contract/disclosure.json names them.
	 * @param list<string>          $emails Of the people concerned; those erased meanwhile are only counted.
	 */
	private function __construct( public int $id, public array $texts, public array $emails, public int $erased ) {}

	/**
	 * @param array<array-key, mixed> $fields
	 * @param list<string>            $emails
	 */
	public static function from( int $id, array $fields, array $emails, int $erased = 0 ): self {
		$texts = array();
		foreach ( self::TEXTS as $name ) {
			$texts[ $name ] = is_string( $fields[ $name ] ?? null ) ? trim( $fields[ $name ] ) : '';
		}
		return new self( $id, $texts, $emails, $erased );
	}

	/** Whether the person may hear of it on a day. */
	public function may_be_told( string $today ): bool {
		return 'yes' === $this->texts['tell'] || ( 'from' === $this->texts['tell'] && '' !== $this->texts['tell_from'] && $this->texts['tell_from'] <= $today );
	}

	/** Whether a law makes the firm keep it on a day. */
	public function is_held( string $today ): bool {
		return $this->texts['keep_until'] > $today;
	}

	/** @return array<string, mixed> */
	public function shape( string $today ): array {
		return array(
			'id'           => $this->id,
			...$this->texts,
			'emails'       => $this->emails,
			'erased'       => $this->erased,
			'may_tell_now' => $this->may_be_told( $today ),
			'held'         => $this->is_held( $today ),
		);
	}
}
