<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/** What data is used for, and why that is allowed. Nothing personal. */
final readonly class Purpose {

	/**
	 * @param string       $basis      The point of Article 6(1) that it rests on, such as 6(1)(b).
	 * @param bool         $necessary  Goes on for a restricted person: their account, contract, the law's duties, their rights.
	 * @param bool         $marketing  An objection to it is always founded (Art. 21(3)).
	 * @param bool         $profiling  Evaluates people automatically (Art. 4(4), 22).
	 * @param bool         $active     The firm pursues it; a purpose that it doesn't covers nothing.
	 * @param string       $interest   The legitimate interest, where it rests on that.
	 * @param string       $retention  How long the data is kept for it.
	 * @param string       $people     Whose data it is.
	 * @param list<string> $categories Of data.
	 */
	public function __construct(
		public string $slug,
		public string $label,
		public string $what,
		public string $basis,
		public bool $necessary,
		public bool $marketing,
		public bool $profiling,
		public bool $active,
		public string $interest,
		public string $retention,
		public string $people,
		public array $categories,
		public bool $own,
	) {}

	/** Whether one may object to it by Article 21(1) or (2). */
	public function may_be_objected(): bool {
		return $this->marketing || in_array( $this->basis, array( '6(1)(e)', '6(1)(f)' ), true );
	}

	/** @return array<string, mixed> */
	public function shape(): array {
		/** @var array<string, mixed> $shape */
		$shape = get_object_vars( $this );
		return $shape + array( 'may_be_objected' => $this->may_be_objected() );
	}
}
