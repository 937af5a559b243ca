<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/** What came back for a task, sealed, in stretches small enough for any database. */
final readonly class Parts {

	private const STRETCH = 196608;

	public function __construct( private \wpdb $db, private Tables $tables, private Vault $vault ) {}

	/** One stretch; the same again replaces it, so that a page fetched twice is kept once. */
	public function put( int $task, int $file, int $position, string $content ): void {
		$kept = $this->db->replace(
			$this->tables->name( 'task_parts' ),
			array(
				'task_id'  => $task,
				'file'     => $file,
				'position' => $position,
				'sealed'   => $this->vault->seal( $content ),
			)
		);
		if ( false === $kept ) {
			throw new \RuntimeException( 'The answer cannot be stored.' );
		}
	}

	public function put_file( int $task, int $file, string $content ): void {
		foreach ( str_split( $content, self::STRETCH ) as $position => $stretch ) {
			$this->put( $task, $file, $position, $stretch );
		}
	}

	/** @return \Generator<int, string> In their order. */
	public function of( int $task, int $file ): \Generator {
		for ( $position = -1;; ) {
			$row = $this->db->get_row( $this->db->prepare( 'SELECT position, sealed FROM %i WHERE task_id = %d AND file = %d AND position > %d ORDER BY position LIMIT 1', $this->tables->name( 'task_parts' ), $task, $file, $position ), ARRAY_A );
			if ( ! is_array( $row ) ) {
				return;
			}
			$position = (int) $row['position'];
			yield $position => (string) $this->vault->open( (string) $row['sealed'] );
		}
	}

	public function whole( int $task, int $file ): string {
		$content = '';
		foreach ( $this->of( $task, $file ) as $stretch ) {
			$content .= $stretch;
		}
		return $content;
	}
}
