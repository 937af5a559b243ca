<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** A row, or one field of it, that staff withhold from a copy because it is about someone else (Art. 15(4), 20(4)). */
final readonly class Redaction {

	/**
	 * @param string $item  Key of the row.
	 * @param string $field Key of the field, or '' for the whole row.
	 * @param string $group The row's group as staff saw it.
	 * @param string $name  The field's name as staff saw it.
	 * @param int    $job   The export that last met the row; 0 none yet.
	 */
	public function __construct(
		public int $id,
		public string $source,
		public string $item,
		public string $field,
		public string $group,
		public string $name,
		public string $reason,
		public int $user_id,
		public string $at,
		public int $job,
	) {}

	public function position(): int {
		return (int) $this->field;
	}

	/** The keyed hash of the value that the field had. */
	public function value(): string {
		return (string) substr( (string) strstr( $this->field, '.' ), 1 );
	}
}
