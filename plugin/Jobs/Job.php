<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

/** Work on one request, done in slices. */
final readonly class Job {

	/**
	 * @param string               $kind  export or erase.
	 * @param string               $state queued, running, stopped, attention, done or failed.
	 * @param string               $phase As in contract/request.json.
	 * @param array<string, mixed> $data  What the task remembers; personal things only sealed.
	 */
	public function __construct(
		public int $id,
		public int $request_id,
		public string $kind,
		public string $state,
		public string $phase,
		public int $round,
		public array $data,
		public string $message,
	) {}

	/** @param array<string, ?string> $row */
	public static function from_row( array $row ): self {
		$data = json_decode( (string) $row['state_json'], true );
		$kept = array();
		foreach ( is_array( $data ) ? $data : array() as $key => $value ) {
			$kept[ (string) $key ] = $value;
		}
		return new self(
			(int) $row['id'],
			(int) $row['request_id'],
			(string) $row['kind'],
			(string) $row['state'],
			(string) $row['phase'],
			(int) $row['round'],
			$kept,
			(string) $row['message'],
		);
	}

	public function text( string $key ): string {
		$value = $this->data[ $key ] ?? '';
		return is_string( $value ) ? $value : '';
	}

	public function number( string $key ): int {
		$value = $this->data[ $key ] ?? 0;
		return is_int( $value ) ? $value : 0;
	}

	/** Whether slices of it may be claimed. */
	public function runs(): bool {
		return in_array( $this->state, array( 'queued', 'running' ), true );
	}
}
