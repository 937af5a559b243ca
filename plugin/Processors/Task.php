<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/** What is asked of one processor for one person. */
final readonly class Task {

	/** Still to be settled. */
	public const OPEN = array( 'open', 'waiting', 'failed' );

	/**
	 * @param int                  $request_id 0 once the request is anonymous.
	 * @param string               $kind       copy or tell.
	 * @param string               $about      The kind of request, or lifted.
	 * @param string               $how        A way of Processor::WAYS.
	 * @param string               $state      open, waiting, failed, done, refused, skipped.
	 * @param list<string>         $emails     Of the person.
	 * @param string               $what       What changed, for a correction.
	 * @param array{text: string, note: string, files: list<array{file: int, name: string, bytes: int}>} $said The answer.
	 * @param array{next: string, from: string, to: string, pages: int}                                  $progress Of a copy by API.
	 */
	public function __construct(
		public int $id,
		public int $request_id,
		public int $processor_id,
		public string $kind,
		public string $about,
		public string $how,
		public string $state,
		public array $emails,
		public string $locale,
		public string $what,
		public array $said,
		public array $progress,
		public string $error,
		public int $attempts,
		public int $reminded,
		public ?string $next_at,
		public string $opened_at,
		public ?string $tried_at,
		public ?string $settled_at,
		public ?string $expires_at,
	) {}

	public function is_open(): bool {
		return in_array( $this->state, self::OPEN, true );
	}

	public function by_api(): bool {
		return 'sparkpost' === $this->how;
	}

	/** @return list<string> What staff can do with it. */
	public function actions(): array {
		return match ( true ) {
			! $this->is_open()       => array(),
			$this->by_api()          => array( 'retry', 'settle', 'skip' ),
			'mail' === $this->how    => array( 'ask_again', 'settle', 'refused', 'skip' ),
			default                  => array( 'settle', 'refused', 'skip' ),
		};
	}
}
