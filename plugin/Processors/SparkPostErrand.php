<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;

/** Does a task at SparkPost: fetches a copy page by page, or tells it to stop or to forget. */
final readonly class SparkPostErrand {

	public function __construct( private SparkPost $api, private TaskStore $store, private Parts $parts, private TaskDesk $desk, private Transaction $transaction, private Clock $clock ) {}

	/** @param float $until Unix time at which to leave off; the rest waits for the next turn. @return ?ApiReply Null when it goes on later. */
	public function run( Task $task, float $until ): ?ApiReply {
		return 'copy' === $task->kind ? $this->copy( $task, $until ) : $this->tell( $task );
	}

	private function tell( Task $task ): ApiReply {
		$forget = 'erasure' === $task->about;
		$reply  = $forget ? $this->api->forget( $task->emails ) : $this->api->opt_out( $task->emails );
		if ( ApiReply::OK === $reply->verdict ) {
			$said = is_array( $reply->data['results'] ?? null ) && is_string( $reply->data['results']['message'] ?? null ) ? $reply->data['results']['message'] : '';
			$this->in_locale(
				$task,
				fn (): bool => $this->desk->settle(
					$task,
					'done',
					$forget ? __( 'SparkPost was told to forget the person; it does so within 30 days.', 'rights-desk' ) : __( 'SparkPost was told to stop using the data for its own services; it does so within 30 days.', 'rights-desk' ),
					/* translators: %s: SparkPost's own answer. */
					'' === $said ? '' : sprintf( __( 'Its answer: “%s”', 'rights-desk' ), $said ),
					Actor::system()
				)
			);
		}
		return $reply;
	}

	private function copy( Task $task, float $until ): ?ApiReply {
		$progress = $task->progress;
		if ( '' === $progress['from'] ) {
			$progress['from'] = $this->clock->now()->modify( SparkPost::KEEPS )->format( 'Y-m-d\TH:i:s\Z' );
			$progress['to']   = $this->clock->now()->format( 'Y-m-d\TH:i:s\Z' );
		}
		do {
			if ( microtime( true ) > $until ) {
				return null;
			}
			$reply = $this->api->events( $task->emails, $progress['from'], $progress['to'], $progress['next'] );
			if ( ApiReply::NO === $reply->verdict && 400 === $reply->status && '' !== $progress['next'] ) {
				// The cursor is no longer good: from the first page again, which replaces what there is.
				$this->store->change( $task->id, array( 'progress' => '' ) );
				return ApiReply::later( $reply->error );
			}
			if ( ApiReply::OK !== $reply->verdict ) {
				return $reply;
			}
			$progress = $this->keep( $task, $reply, $progress );
		} while ( '' !== $progress['next'] );
		$this->in_locale( $task, fn (): bool => $this->finish( $task ) );
		return $reply;
	}

	/**
	 * @param array{next: string, from: string, to: string, pages: int} $progress
	 * @return array{next: string, from: string, to: string, pages: int}
	 */
	private function keep( Task $task, ApiReply $reply, array $progress ): array {
		$links = $reply->data['links'] ?? array();
		$next  = is_array( $links ) && is_string( $links['next'] ?? null ) ? $links['next'] : '';
		$rows  = array_values( array_filter( (array) $reply->data['results'], fn ( mixed $row ): bool => is_array( $row ) && $this->is_theirs( $row, $task->emails ) ) );
		$now   = array( 'next' => $next, 'from' => $progress['from'], 'to' => $progress['to'], 'pages' => $progress['pages'] + 1 );
		$this->transaction->run(
			function () use ( $task, $rows, $progress, $now ): void {
				$this->parts->put( $task->id, TaskAnswers::ROWS, $progress['pages'], (string) wp_json_encode( $rows, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
				$this->store->change( $task->id, array( 'progress' => $this->store->sealed( $now ) ) );
			}
		);
		return $now;
	}

	private function finish( Task $task ): bool {
		$count = 0;
		foreach ( $this->parts->of( $task->id, TaskAnswers::ROWS ) as $page ) {
			$count += count( (array) json_decode( $page, true ) );
		}
		return $this->desk->settle(
			$task,
			'done',
			0 === $count
				? __( 'It held nothing about you of the last ten days.', 'rights-desk' )
				/* translators: %d: number. */
				: sprintf( _n( 'It held %d event of a message to you.', 'It held %d events of messages to you.', $count, 'rights-desk' ), $count ),
			__( 'SparkPost keeps what happened to a message for ten days; what is older it no longer has.', 'rights-desk' ),
			Actor::system()
		);
	}

	/**
	 * Nobody else's: what the filter lets through is looked at again.
	 *
	 * @param array<array-key, mixed> $row
	 * @param list<string>            $emails
	 */
	private function is_theirs( array $row, array $emails ): bool {
		foreach ( array( 'rcpt_to', 'raw_rcpt_to' ) as $field ) {
			if ( is_string( $row[ $field ] ?? null ) && in_array( strtolower( $row[ $field ] ), array_map( strtolower( ... ), $emails ), true ) ) {
				return true;
			}
		}
		return false;
	}

	/** @param \Closure(): bool $work */
	private function in_locale( Task $task, \Closure $work ): void {
		$switched = '' !== $task->locale && switch_to_locale( $task->locale );
		$work();
		if ( $switched ) {
			restore_previous_locale();
		}
	}
}
