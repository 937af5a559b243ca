<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The words for a refusal's code, in the language of whoever reads. */
final readonly class RefusalText {

	public function of( Refusal $refusal ): string {
		return $this->of_workflow( $refusal ) ?? $this->of_asking( $refusal ) ?? $this->of_work( $refusal ) ?? __( 'This is not possible.', 'rights-desk' );
	}

	private function of_workflow( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'event_not_possible'      => __( 'The request has moved on: this can no longer be done, or not yet.', 'rights-desk' ),
			'event_unknown'           => __( 'No such step exists.', 'rights-desk' ),
			'event_not_theirs'        => __( 'This step is for someone else to take.', 'rights-desk' ),
			'reason_missing'          => __( 'Please give the reason.', 'rights-desk' ),
			/* translators: %s: the word to type. */
			'word_not_typed'          => sprintf( __( 'To confirm, type the word “%s”.', 'rights-desk' ), (string) ( $refusal->params['word'] ?? '' ) ),
			'confirmation_not_lapsed' => __( 'The time to confirm is not over yet.', 'rights-desk' ),
			'first_month_over'        => __( 'More time can only be taken in the first month after the request came in.', 'rights-desk' ),
			'already_extended'        => __( 'The time was extended before; the law allows it once.', 'rights-desk' ),
			'kind_not_carried_out'    => __( 'This kind of request cannot be carried out by this version yet.', 'rights-desk' ),
			'marketing_always_founded' => __( 'An objection to marketing is always founded: the law knows no exception.', 'rights-desk' ),
			'founded_whole'           => __( 'All purposes are founded: grant the whole objection instead.', 'rights-desk' ),
			'changed_meanwhile'       => __( 'Someone else changed this request a moment ago. Please look at it again.', 'rights-desk' ),
			'not_found'               => __( 'There is no such request.', 'rights-desk' ),
			default                   => null,
		};
	}

	private function of_asking( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'kind_unknown'     => __( 'Please choose what you ask for.', 'rights-desk' ),
			'email_invalid'    => __( 'Please fill in a valid e-mail address.', 'rights-desk' ),
			'name_too_long'    => __( 'This name is too long.', 'rights-desk' ),
			'message_too_long' => __( 'This message is too long.', 'rights-desk' ),
			'locale_unknown'   => __( 'This language is not known.', 'rights-desk' ),
			'channel_unknown'  => __( 'Please say how the request came in.', 'rights-desk' ),
			'received_invalid' => __( 'Please give the day on which the request came in.', 'rights-desk' ),
			'received_future'  => __( 'The day of receipt cannot be in the future.', 'rights-desk' ),
			'field_missing'    => __( 'Please fill this in.', 'rights-desk' ),
			'field_too_long'   => __( 'This is too long.', 'rights-desk' ),
			'too_many'         => __( 'Too many requests came from your network in a short time. Please try again in an hour, or write to us.', 'rights-desk' ),
			'last_administrator' => __( 'This is the account of the last administrator. Make someone else an administrator first.', 'rights-desk' ),
			'setting_unknown'  => __( 'There is no such setting.', 'rights-desk' ),
			'setting_invalid'  => __( 'This value is not possible.', 'rights-desk' ),
			default            => null,
		};
	}

	private function of_work( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'no_job'              => __( 'No work was done for this request yet.', 'rights-desk' ),
			'unknown_action'      => __( 'No such action exists.', 'rights-desk' ),
			'action_not_possible' => __( 'The work has moved on: this can no longer be done, or not yet.', 'rights-desk' ),
			'reason_needed'       => __( 'Please give the reason.', 'rights-desk' ),
			'no_finding'          => __( 'This is not among what was found.', 'rights-desk' ),
			'no_source'           => __( 'There is no such source on this site now.', 'rights-desk' ),
			'no_subject'          => __( 'This request is anonymous: nobody can be looked up for it.', 'rights-desk' ),
			'no_package'          => __( 'There is no package for this request.', 'rights-desk' ),
			'package_building'    => __( 'The package is still being made.', 'rights-desk' ),
			'package_gone'        => __( 'The package has expired and is gone. A new one can be asked for.', 'rights-desk' ),
			'wrong_code'          => __( 'This code does not open the package. Please copy it whole from the newest mail.', 'rights-desk' ),
			default               => null,
		};
	}
}
