<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

/**
 * Gathers what a check sees; the worst of it decides.
 *
 * @phpstan-import-type Evidence from Verdict
 * @phpstan-import-type Mend from Verdict
 */
final class Weighing {

	private const SHOWN = 10;

	/** @var list<array{state: State, says: string}> */
	private array $faults = array();

	/** @var list<Evidence> */
	private array $evidence = array();

	/** @var list<Mend> */
	private array $mend = array();

	/**
	 * What was looked at, and what stood there.
	 *
	 * @param string|int|list<string> $value
	 */
	public function shows( string $label, string|int|array $value ): self {
		if ( is_array( $value ) ) {
			$more  = count( $value ) - self::SHOWN;
			$value = implode( ', ', array_slice( $value, 0, self::SHOWN ) ) . ( $more > 0 ? " (+$more)" : '' );
			$value = '' === $value ? __( 'none', 'rights-desk' ) : $value;
		}
		$this->evidence[] = array( 'label' => $label, 'value' => (string) $value );
		return $this;
	}

	public function broken( bool $when, string $says, string $label = '', string $path = '' ): self {
		return $this->fault( $when, State::Broken, $says, $label, $path );
	}

	public function at_risk( bool $when, string $says, string $label = '', string $path = '' ): self {
		return $this->fault( $when, State::AtRisk, $says, $label, $path );
	}

	/** A further way to mend it. */
	public function or_mend( bool $when, string $label, string $path ): self {
		if ( $when ) {
			$this->mend[] = array( 'label' => $label, 'path' => $path );
		}
		return $this;
	}

	/** @param string $kept What to say when nothing is wrong. */
	public function verdict( string $kept, State $else = State::Kept ): Verdict {
		$state = $else;
		foreach ( array( State::AtRisk, State::Broken ) as $worse ) {
			$state = in_array( $worse, array_column( $this->faults, 'state' ), true ) ? $worse : $state;
		}
		$says = array_column( array_filter( $this->faults, static fn ( array $fault ): bool => $fault['state'] === $state ), 'says' );
		return new Verdict( $state, $state === $else ? $kept : implode( ' ', $says ), $this->evidence, $this->mend );
	}

	/** The promise asks nothing of this site now; unless something was found all the same. */
	public function not_applicable( string $says ): Verdict {
		return $this->verdict( $says, State::NotApplicable );
	}

	private function fault( bool $when, State $state, string $says, string $label, string $path ): self {
		if ( $when ) {
			$this->faults[] = array( 'state' => $state, 'says' => $says );
			$mend           = array( 'label' => $label, 'path' => $path );
			if ( '' !== $path && ! in_array( $mend, $this->mend, true ) ) {
				$this->mend[] = $mend;
			}
		}
		return $this;
	}
}
