<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** A law that makes the firm keep certain records for a certain time. */
final readonly class Hold {

	/**
	 * @param string       $preset      Which preset it came from, or a random name.
	 * @param list<string> $covers      Kinds of records: order, edd_order, document/invoice …
	 * @param string       $valid_from  Day from which records fall under it, or ''.
	 * @param string       $valid_until Day from which new records no longer do, or ''.
	 * @param string       $checked_on  Day on which someone checked it against the source, or ''.
	 * @param bool         $active      This site is the archive of these records.
	 */
	public function __construct(
		public int $id,
		public string $preset,
		public string $country,
		public string $label,
		public string $law,
		public string $article,
		public Term $term,
		public array $covers,
		public string $valid_from,
		public string $valid_until,
		public string $source,
		public string $checked_on,
		public bool $active,
	) {}

	/** @param array<string, ?string> $row */
	public static function from_row( array $row ): self {
		$covers = json_decode( (string) $row['covers'], true );
		return new self(
			(int) $row['id'],
			(string) $row['preset'],
			(string) $row['country'],
			(string) $row['label'],
			(string) $row['law'],
			(string) $row['article'],
			new Term( (int) $row['months'], (string) $row['starts'] ),
			array_values( array_filter( is_array( $covers ) ? $covers : array(), is_string( ... ) ) ),
			(string) $row['valid_from'],
			(string) $row['valid_until'],
			(string) $row['source'],
			(string) $row['checked_on'],
			(bool) $row['active'],
		);
	}

	public function covers( Kept $record ): bool {
		return $this->active
			&& ( in_array( $record->type, $this->covers, true ) || in_array( $record->type . '/' . $record->kind, $this->covers, true ) )
			&& ( '' === $this->valid_from || $record->day >= $this->valid_from )
			&& ( '' === $this->valid_until || $record->day < $this->valid_until );
	}

	/** @return array<string, mixed> */
	public function shape(): array {
		return array(
			'id'          => $this->id,
			'preset'      => $this->preset,
			'country'     => $this->country,
			'label'       => $this->label,
			'law'         => $this->law,
			'article'     => $this->article,
			'months'      => $this->term->months,
			'starts'      => $this->term->start,
			'covers'      => $this->covers,
			'valid_from'  => $this->valid_from,
			'valid_until' => $this->valid_until,
			'source'      => $this->source,
			'checked_on'  => $this->checked_on,
			'active'      => $this->active,
		);
	}
}
