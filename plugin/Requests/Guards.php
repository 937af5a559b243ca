<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/**
 * The workflow's guards, by the names that workflow.json gives them.
 *
 * Each returns the code of its refusal, or null when it lets the event pass.
 */
final readonly class Guards {

	/**
	 * @param list<Kind> $carried_out        Kinds that this version carries out.
	 * @param int        $expire_after_days  Days in which a request must be confirmed.
	 * @param string     $erasure_word       The contract's word for erasing.
	 */
	public function __construct( private array $carried_out, private int $expire_after_days, private string $erasure_word ) {}

	public function refusal( string $guard, Facts $facts, string $word ): ?string {
		return match ( $guard ) {
			'confirmation_lapsed' => $this->confirmation_lapsed( $facts ),
			'in_first_month'      => $this->in_first_month( $facts ),
			'not_yet_extended'    => $this->not_yet_extended( $facts ),
			'kind_is_carried_out' => $this->kind_is_carried_out( $facts ),
			'erasure_typed'       => $this->erasure_typed( $facts, $word ),
			'founded_typed'       => $this->founded_typed( $facts, $word ),
			default               => throw new \LogicException( "No guard $guard" ), // phpcs:ignore WordPress.Security.EscapeOutput -- a fault of ours, never shown.
		};
	}

	/** The word that a guard wants typed for this request, or null. */
	public function word( string $guard, Facts $facts ): ?string {
		$wanted = match ( $guard ) {
			'erasure_typed' => Kind::Erasure === $facts->kind,
			'founded_typed' => Kind::Objection === $facts->kind && $facts->erases,
			default         => false,
		};
		return match ( true ) {
			! $wanted                   => null,
			'' !== $facts->erasure_word => $facts->erasure_word,
			default                     => $this->erasure_word,
		};
	}

	public function confirmation_lapsed( Facts $facts ): ?string {
		return $facts->now >= $facts->received_at->modify( "+{$this->expire_after_days} days" ) ? null : 'confirmation_not_lapsed';
	}

	/** Art. 12(3): the extension is told within one month of receipt. */
	public function in_first_month( Facts $facts ): ?string {
		return $facts->today <= $facts->first_month_ends ? null : 'first_month_over';
	}

	public function not_yet_extended( Facts $facts ): ?string {
		return $facts->extended ? 'already_extended' : null;
	}

	public function kind_is_carried_out( Facts $facts ): ?string {
		return in_array( $facts->kind, $this->carried_out, true ) ? null : 'kind_not_carried_out';
	}

	public function erasure_typed( Facts $facts, string $word ): ?string {
		return $this->typed( 'erasure_typed', $facts, $word );
	}

	/** A founded objection ends in an erasure, unless it is against marketing alone. */
	public function founded_typed( Facts $facts, string $word ): ?string {
		return $this->typed( 'founded_typed', $facts, $word );
	}

	/** The contract's word counts in each language, so that a command's script needs no translation. */
	private function typed( string $guard, Facts $facts, string $word ): ?string {
		$expected = $this->word( $guard, $facts );
		$typed    = mb_strtolower( trim( $word ) );
		return null === $expected || mb_strtolower( $expected ) === $typed || $this->erasure_word === $typed ? null : 'word_not_typed';
	}
}
