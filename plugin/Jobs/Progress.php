<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** Progress by source, as staff see it. */
final readonly class Progress {

	/** Phases whose slices carry what they found, which is shown as findings. */
	private const PROOF = array( 'prove', 'search', 'files' );

	/**
	 * @param list<array<string, ?string>> $tally
	 * @return list<array<string, int|string>>
	 */
	public function of( array $tally ): array {
		$rows = array();
		foreach ( $tally as $row ) {
			$proof  = in_array( $row['phase'], self::PROOF, true ) && 0 === (int) $row['failed'];
			$rows[] = array(
				'key'      => (string) $row['source'],
				'label'    => (string) $row['label'],
				'category' => (string) $row['category'],
				'phase'    => (string) $row['phase'],
				'round'    => (int) $row['round'],
				'state'    => $this->state( $row ),
				'pages'    => (int) $row['pages'],
				'items'    => (int) $row['items'],
				'removed'  => (int) $row['removed'],
				'retained' => (int) $row['retained'],
				'attempts' => (int) $row['attempts'],
				'message'  => $proof ? '' : (string) $row['message'],
			);
		}
		return $rows;
	}

	/** @param array<string, ?string> $row */
	private function state( array $row ): string {
		foreach ( array( 'failed', 'missing', 'accepted', 'busy' ) as $state ) {
			if ( (int) $row[ $state ] > 0 ) {
				return $state;
			}
		}
		return (int) $row['done'] === (int) $row['pages'] ? 'done' : 'todo';
	}
}
