<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Why somebody may not be processed as usual. */
final readonly class Cause {

	public const RESTRICTION = 'restriction';
	public const OBJECTION   = 'objection';
	public const BAR         = 'bar';

	/** @param list<string> $purposes Empty: all that the ground covers. */
	public function __construct(
		public int $id,
		public int $request_id,
		public string $ground,
		public array $purposes,
		public bool $stop_list,
		public string $since,
		public ?string $lifts_at,
	) {}

	/** Whether it covers the person's content too, and not only the purposes that it names. */
	public function whole(): bool {
		return self::BAR !== $this->ground && array() === $this->purposes;
	}

	/** @return array{id: int, request_id: int, ground: string, purposes: list<string>, stop_list: bool, since: string, lifts_at: ?string} */
	public function to_array(): array {
		return array(
			'id'         => $this->id,
			'request_id' => $this->request_id,
			'ground'     => $this->ground,
			'purposes'   => $this->purposes,
			'stop_list'  => $this->stop_list,
			'since'      => $this->since,
			'lifts_at'   => $this->lifts_at,
		);
	}

	/** Null when what was stored isn't one. */
	public static function from( mixed $row ): ?self {
		if ( ! is_array( $row ) || ! is_string( $row['ground'] ?? null ) ) {
			return null;
		}
		$purposes = $row['purposes'] ?? array();
		$purposes = is_string( $purposes ) ? json_decode( $purposes, true ) : $purposes;
		return new self(
			self::number( $row['id'] ?? 0 ),
			self::number( $row['request_id'] ?? 0 ),
			$row['ground'],
			array_values( array_filter( is_array( $purposes ) ? $purposes : array(), 'is_string' ) ),
			1 === self::number( $row['stop_list'] ?? 0 ),
			is_string( $row['since'] ?? null ) ? $row['since'] : '',
			is_string( $row['lifts_at'] ?? null ) ? $row['lifts_at'] : null,
		);
	}

	private static function number( mixed $value ): int {
		return is_scalar( $value ) ? (int) $value : 0;
	}
}
