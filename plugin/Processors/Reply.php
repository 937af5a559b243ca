<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** A processor's own answer to a task. */
final readonly class Reply {

	private const MOST_FILES = 10;
	private const MOST_BYTES = 20971520;

	public function __construct( private TaskDesk $desk, private Parts $parts ) {}

	/** The task that a reply link is for, while it can still be answered. */
	public function task( ?int $id ): ?Task {
		$task = null === $id ? null : $this->desk->find( $id );
		return true === $task?->is_open() ? $task : null;
	}

	/**
	 * @param list<array{name: string, path: string, bytes: int}> $files
	 * @throws Refusal
	 */
	public function done( Task $task, string $text, array $files, Actor $actor ): void {
		if ( 'copy' === $task->kind && '' === $text && array() === $files ) {
			throw new Refusal( 'answer_empty', 'files' );
		}
		if ( count( $files ) > self::MOST_FILES || array_sum( array_column( $files, 'bytes' ) ) > self::MOST_BYTES ) {
			throw new Refusal( 'files_too_many', 'files' );
		}
		$kept = array();
		foreach ( 'copy' === $task->kind ? $files : array() as $nr => $file ) {
			$this->parts->put_file( $task->id, $nr + 1, (string) file_get_contents( $file['path'] ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- An upload of this request.
			$kept[] = array( 'file' => $nr + 1, 'name' => self::name( $file['name'], $nr + 1 ), 'bytes' => $file['bytes'] );
		}
		$this->desk->settle( $task, 'done', $text, '', $actor, $kept );
	}

	/** @throws Refusal */
	public function refuse( Task $task, string $reason, Actor $actor ): void {
		if ( '' === $reason ) {
			throw new Refusal( 'reason_needed', 'text' );
		}
		$this->desk->settle( $task, 'refused', $reason, '', $actor );
	}

	/** It lies in a package under this name, and nowhere else. */
	private static function name( string $name, int $nr ): string {
		$name = ltrim( sanitize_file_name( $name ), '.-' );
		return '' === $name ? "file-$nr" : mb_substr( $name, -100 );
	}
}
