<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Clock;

/** How tasks are shown, and what came back, for packages. */
final readonly class TaskAnswers {

	/** The file number of a copy by API: stretches of rows in JSON. */
	public const ROWS = 0;

	private const MAIL_ANSWER_DAYS = '+14 days';

	public function __construct( private TaskStore $store, private Parts $parts, private Register $register, private TaskWords $words, private Clock $clock ) {}

	/** @return list<array<string, mixed>> */
	public function of( int $request_id ): array {
		return array_map( $this->shape( ... ), $this->store->of( $request_id ) );
	}

	/** @return list<array<string, mixed>> Of all requests. */
	public function unsettled(): array {
		return array_map( $this->shape( ... ), $this->store->unsettled() );
	}

	/** @return array<string, mixed> */
	public function shape( Task $task ): array {
		$due = 'mail' === $task->how && $task->is_open() ? $this->clock->read( $task->opened_at )?->modify( self::MAIL_ANSWER_DAYS )->format( 'Y-m-d H:i:s' ) : null;
		return array(
			'id'         => $task->id,
			'request_id' => $task->request_id,
			'kind'       => $task->kind,
			'processor'  => $this->name( $task ),
			'state'      => $task->state,
			'label'      => $this->words->label( $task->kind, $task->about ),
			'state_text' => $this->words->state( $task ),
			'message'    => '' === $task->error ? trim( $task->said['text'] . ' ' . $task->said['note'] ) : $task->error,
			'files'      => array_column( $task->said['files'], 'name' ),
			'attempts'   => $task->attempts,
			'due_at'     => $this->clock->iso( $due ),
			'tried_at'   => $this->clock->iso( $task->tried_at ),
			'next_at'    => $task->is_open() ? $this->clock->iso( $task->next_at ) : null,
			'settled_at' => $this->clock->iso( $task->settled_at ),
			'actions'    => $task->actions(),
		);
	}

	/**
	 * The copies of a request's processors, also those that didn't come: a package says so.
	 *
	 * @return list<array{processor: string, outcome: string, text: string, at: string, rows: list<array<string, string>>, files: list<array{name: string, read: \Closure(): string}>, note: string}>
	 */
	public function answers( int $request_id ): array {
		$answers = array();
		foreach ( $this->store->of( $request_id ) as $task ) {
			if ( 'copy' === $task->kind ) {
				$settled   = $this->clock->read( $task->settled_at );
				$answers[] = array(
					'processor' => $this->name( $task ),
					'outcome'   => $task->state,
					'text'      => $this->text( $task ),
					'at'        => null === $settled ? '' : $this->clock->day( $settled ),
					'rows'      => $task->by_api() ? $this->rows( $task->id ) : array(),
					'files'     => array_map( fn ( array $file ): array => array( 'name' => $file['name'], 'read' => fn (): string => $this->parts->whole( $task->id, $file['file'] ) ), $task->said['files'] ),
					'note'      => $task->said['note'],
				);
			}
		}
		return $answers;
	}

	private function text( Task $task ): string {
		return match ( true ) {
			$task->is_open()            => __( 'Asked, but no answer had come when this copy was made.', 'rights-desk' ),
			'refused' === $task->state  => trim( __( 'It refused.', 'rights-desk' ) . ' ' . $task->said['text'] ),
			'skipped' === $task->state  => trim( __( 'This copy was made without it.', 'rights-desk' ) . ' ' . $task->said['text'] ),
			default                     => $task->said['text'],
		};
	}

	/** @return list<array<string, string>> */
	private function rows( int $task ): array {
		$rows = array();
		foreach ( $this->parts->of( $task, self::ROWS ) as $page ) {
			$read = json_decode( $page, true );
			foreach ( is_array( $read ) ? $read : array() as $row ) {
				$rows[] = self::flat( is_array( $row ) ? $row : array() );
			}
		}
		return $rows;
	}

	/**
	 * @param array<array-key, mixed> $row
	 * @return array<string, string>
	 */
	private static function flat( array $row ): array {
		$flat = array();
		foreach ( $row as $name => $value ) {
			$flat[ (string) $name ] = is_scalar( $value ) ? (string) $value : (string) wp_json_encode( $value, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE );
		}
		return $flat;
	}

	private function name( Task $task ): string {
		return $this->register->find( $task->processor_id )->name ?? __( 'A processor that is no longer in the register', 'rights-desk' );
	}
}
