<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Requests\State;

/** Where a request stands, told to the person who asked. */
final readonly class StateWords {

	public function of( State $state, ?string $outcome ): string {
		return match ( $state ) {
			State::Asked           => __( 'It waits for your confirmation', 'rights-desk' ),
			State::Confirmed       => __( 'It is confirmed and waits for our privacy contact', 'rights-desk' ),
			State::IdentityPending => __( 'It waits for proof that it comes from you', 'rights-desk' ),
			State::InProgress      => __( 'We are working on it', 'rights-desk' ),
			State::Granted,
			State::GrantedInPart,
			State::CarryingOut     => __( 'We granted it and are carrying it out', 'rights-desk' ),
			State::Refused         => __( 'We refused it', 'rights-desk' ),
			State::Withdrawn       => __( 'You withdrew it', 'rights-desk' ),
			State::Expired         => __( 'It was not confirmed in time', 'rights-desk' ),
			State::Done            => match ( $outcome ) {
				'refused'         => __( 'We refused it', 'rights-desk' ),
				'nothing_held'    => __( 'Done: we hold nothing about you', 'rights-desk' ),
				'granted_in_part' => __( 'Done, in part', 'rights-desk' ),
				default           => __( 'Done', 'rights-desk' ),
			},
		};
	}

	public function decision( State $state, ?string $outcome ): string {
		return match ( true ) {
			State::Refused === $state || 'refused' === $outcome                  => __( 'Why we refused it', 'rights-desk' ),
			State::GrantedInPart === $state || 'granted_in_part' === $outcome    => __( 'What we granted, and why not all', 'rights-desk' ),
			State::IdentityPending === $state                                    => __( 'What we ask of you', 'rights-desk' ),
			default                                                              => __( 'What we told you', 'rights-desk' ),
		};
	}

	public function can_withdraw( State $state ): bool {
		return in_array( $state, array( State::Asked, State::Confirmed, State::IdentityPending, State::InProgress, State::Granted, State::GrantedInPart ), true );
	}

	public function is_closed( State $state ): bool {
		return in_array( $state, array( State::Done, State::Withdrawn, State::Expired ), true );
	}

	public function said( string $said ): string {
		return match ( $said ) {
			'confirmed' => __( 'Thank you, your request is confirmed. We begin now.', 'rights-desk' ),
			'withdrawn' => __( 'Your request is withdrawn.', 'rights-desk' ),
			'renewed'   => __( 'A new copy is being made. You get its link by mail.', 'rights-desk' ),
			default     => '',
		};
	}
}
