<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/**
 * What a check found. Nothing in it is personal: it goes into mails and reports.
 *
 * @phpstan-type Evidence array{label: string, value: string}
 * @phpstan-type Mend array{label: string, path: string}
 */
final readonly class Verdict {

	/**
	 * @param list<Evidence> $evidence
	 * @param list<Mend>     $mend     Where it can be mended: a path of the desk, such as /holds, or a whole address.
	 */
	public function __construct( public State $state, public string $says, public array $evidence = array(), public array $mend = array() ) {}

	/** @param array<array-key, mixed> $data As shape() made it. */
	public static function from( array $data ): self {
		$text = static fn ( mixed $one, string $name ): string => is_array( $one ) && is_string( $one[ $name ] ?? null ) ? $one[ $name ] : '';
		return new self(
			State::tryFrom( $text( $data, 'state' ) ) ?? State::AtRisk,
			$text( $data, 'says' ),
			array_map( static fn ( mixed $one ): array => array( 'label' => $text( $one, 'label' ), 'value' => $text( $one, 'value' ) ), array_values( is_array( $data['evidence'] ?? null ) ? $data['evidence'] : array() ) ),
			array_map( static fn ( mixed $one ): array => array( 'label' => $text( $one, 'label' ), 'path' => $text( $one, 'path' ) ), array_values( is_array( $data['mend'] ?? null ) ? $data['mend'] : array() ) ),
		);
	}

	/** @return array{state: string, says: string, evidence: list<Evidence>, mend: list<Mend>} */
	public function shape(): array {
		return array(
			'state'    => $this->state->value,
			'says'     => $this->says,
			'evidence' => $this->evidence,
			'mend'     => $this->mend,
		);
	}
}
