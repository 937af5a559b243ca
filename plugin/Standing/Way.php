<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** One way to process somebody, tried for real. */
final readonly class Way {

	/**
	 * @param bool             $stops Whether it should be stopped.
	 * @param \Closure(): ?bool $try   Whether it was stopped; null when there is nothing to try it on.
	 */
	public function __construct( public string $way, public string $label, public bool $stops, public \Closure $try ) {}

	/** @return array{way: string, label: string, expected: string, result: string, right: bool, said: string} */
	public function told( ?bool $stopped ): array {
		$word = static fn ( bool $is ): string => $is ? 'stopped' : 'allowed';
		return array(
			'way'      => $this->way,
			'label'    => $this->label,
			'expected' => $word( $this->stops ),
			'result'   => null === $stopped ? 'none' : $word( $stopped ),
			'right'    => null === $stopped || $stopped === $this->stops,
			'said'     => $this->said( $stopped ),
		);
	}

	private function said( ?bool $stopped ): string {
		return match ( true ) {
			null === $stopped          => __( 'There is nothing of this on the site to try it on.', 'rights-desk' ),
			$stopped && $this->stops   => __( 'Tried, and stopped.', 'rights-desk' ),
			! $stopped && $this->stops => __( 'Tried, and it went through. Another plugin gets around the restriction: please look into it.', 'rights-desk' ),
			! $stopped                 => __( 'Tried, and it goes on as it should.', 'rights-desk' ),
			default                    => __( 'Tried, and it was stopped although it should go on.', 'rights-desk' ),
		};
	}
}
