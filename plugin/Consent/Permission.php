<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Processors\Purposes;
use RightsDesk\Standing\StandingDesk;

/** Whether somebody may be contacted for a purpose (P09, P10): the purpose must be the firm's, the person free, and consent there where it rests on that. */
final readonly class Permission {

	public const NOT_COVERED = 'not_covered';
	public const STANDING    = 'standing';
	public const NO_CONSENT  = 'no_consent';

	public function __construct( private ConsentDesk $consents, private Purposes $purposes, private StandingDesk $standings ) {}

	/** @return string Why not; '' when they may. */
	public function refusal( string $email, string $slug ): string {
		$purpose = $this->purposes->of( $slug );
		// What is necessary goes on whatever the register says: who forgot their password needs that mail.
		if ( null === $purpose || ( ! $purpose->active && ! $purpose->necessary ) ) {
			return self::NOT_COVERED;
		}
		if ( ! $this->standings->may_process( $email, $slug ) ) {
			return self::STANDING;
		}
		return ConsentDesk::rests_on_consent( $purpose ) && ! $this->agreed( $email, $slug ) ? self::NO_CONSENT : '';
	}

	/** Given here, or elsewhere with proof, and not withdrawn since. */
	public function agreed( string $email, string $slug ): bool {
		$latest = $this->consents->latest( $email, $slug );
		if ( null !== $latest && $latest->given() ) {
			return true;
		}
		/** For newsletters with a confirmation of their own: when the person confirmed it, as a DateTimeInterface in UTC; null when they didn't. */
		$given = apply_filters( 'rights_desk_consent_evidence', null, $email, $slug );
		return $given instanceof \DateTimeInterface && ( null === $latest?->ended_at || $given > $latest->ended_at );
	}
}
