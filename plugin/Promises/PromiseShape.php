<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Platform\Clock;

/**
 * A promise as REST, WP-CLI and the report tell it.
 *
 * @phpstan-import-type Evidence from Verdict
 * @phpstan-import-type Mend from Verdict
 * @phpstan-type Shape array{number: string, section: string, title: string, state: string, state_label: string, says: string, evidence: list<Evidence>, mend: list<Mend>, looked_at: ?string, since: ?string}
 */
final readonly class PromiseShape {

	public function __construct( private Titles $titles, private Clock $clock ) {}

	/** @return Shape state is '' while nobody has looked. */
	public function of( Looked $one ): array {
		return array(
			'number'      => $one->number,
			'section'     => $this->titles->section( $one->number ),
			'title'       => $this->titles->of( $one->number ),
			'state'       => $one->state()->value ?? '',
			'state_label' => $one->state()?->label() ?? __( 'Not looked at yet', 'rights-desk' ),
			'says'        => $one->verdict->says ?? '',
			'evidence'    => $one->verdict->evidence ?? array(),
			'mend'        => $one->verdict->mend ?? array(),
			'looked_at'   => $this->clock->iso( $one->looked_at ),
			'since'       => $this->clock->iso( $one->since ),
		);
	}

	/**
	 * @param array<string, Looked> $all
	 * @return array{counts: array<string, int>, sections: array<string, string>, promises: list<Shape>}
	 */
	public function all( array $all ): array {
		$counts = array_fill_keys( array( '', ...array_column( State::cases(), 'value' ) ), 0 );
		foreach ( $all as $one ) {
			++$counts[ $one->state()->value ?? '' ];
		}
		$counts['never'] = $counts[''];
		unset( $counts[''] );
		return array(
			'counts'   => $counts,
			'sections' => $this->titles->sections(),
			'promises' => array_map( $this->of( ... ), array_values( $all ) ),
		);
	}
}
