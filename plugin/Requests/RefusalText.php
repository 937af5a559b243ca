<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The words for a refusal's code, in the language of whoever reads. */
final readonly class RefusalText {

	public function of( Refusal $refusal ): string {
		return $this->of_workflow( $refusal ) ?? $this->of_claim( $refusal ) ?? $this->of_asking( $refusal ) ?? $this->of_work( $refusal ) ?? $this->of_records( $refusal ) ?? ( new PolicyRefusalText() )->of( $refusal ) ?? ( new ServiceRefusalText() )->of( $refusal ) ?? ( new CookieRefusalText() )->of( $refusal ) ?? __( 'This is not possible.', 'rights-desk' );
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

	private function of_claim( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'consent_purpose'       => __( 'This purpose does not rest on consent, or is not done: choose another.', 'rights-desk' ),
			'consent_nothing'       => __( 'Please tick what you agree to.', 'rights-desk' ),
			'class_not_theirs'      => __( 'Who changes the settings says what a kind of mail is for.', 'rights-desk' ),
			'consent_ended'         => __( 'It was withdrawn before.', 'rights-desk' ),
			'identity_alternative'  => __( 'Offer at least two ways: not everybody can go each one.', 'rights-desk' ),
			'identity_method'       => __( 'Please choose one of the ways that were offered.', 'rights-desk' ),
			'identity_outcome'      => __( 'Please say what came of it.', 'rights-desk' ),
			'identity_number'       => __( 'This looks like the number of a card, a person or a telephone. Leave it out: only how you checked and what came of it may be kept.', 'rights-desk' ),
			'identity_not_proven'   => __( 'The last identity check did not show that it is them. Check again, or refuse.', 'rights-desk' ),
			'identity_for_delivery' => __( 'The copy should go elsewhere than to the known address. First check who it is, or drop that with a reason.', 'rights-desk' ),
			'identity_needed'       => __( 'This needs an identity check on this request.', 'rights-desk' ),
			'no_papers'             => __( 'We take no files here, and no copy or photo of an identity card: the law lets us ask for no more than we need, and we do not need that. Choose one of the ways on your page.', 'rights-desk' ),
			'looked_often'          => __( 'This was looked at many times in the last minute. Please wait a minute.', 'rights-desk' ),
			'too_many_codes'        => __( 'Three codes in a week are enough. Choose another way.', 'rights-desk' ),
			'code_wrong'            => __( 'This is not the code. Please look again.', 'rights-desk' ),
			'code_over'             => __( 'There is no code that counts now: it has expired or was tried too often. Ask us for another way or a new code.', 'rights-desk' ),
			'delivery_late'         => __( 'It is too late to have this copy sent elsewhere. Please make a new request.', 'rights-desk' ),
			'no_field'              => __( 'There is no such field of this person on this site now.', 'rights-desk' ),
			'no_line'               => __( 'There is no such line.', 'rights-desk' ),
			'too_many_lines'        => __( 'These are too many lines for one request. Please make another.', 'rights-desk' ),
			'nothing_to_correct'    => __( 'There is nothing to correct yet: add what is wrong and what it should be.', 'rights-desk' ),
			'some_lines_refused'    => __( 'Some lines are refused: grant this request in part, with the reason.', 'rights-desk' ),
			'some_lines_applied'    => __( 'Some lines are corrected already: grant this request in part, with the reason.', 'rights-desk' ),
			'role_unknown'          => __( 'Please say as what they act.', 'rights-desk' ),
			default                 => null,
		};
	}

	private function of_work( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'no_job'              => __( 'No work was done for this request yet.', 'rights-desk' ),
			'unknown_action'      => __( 'No such action exists.', 'rights-desk' ),
			'action_not_possible' => __( 'The work has moved on: this can no longer be done, or not yet.', 'rights-desk' ),
			'reason_needed'       => __( 'Please give the reason.', 'rights-desk' ),
			'no_finding'          => __( 'This is not among what was found.', 'rights-desk' ),
			'no_hold'             => __( 'There is no such hold.', 'rights-desk' ),
			'no_case'             => __( 'Nothing waits under this number.', 'rights-desk' ),
			'nothing_released'    => __( 'Nothing here may go yet.', 'rights-desk' ),
			'no_dispute'          => __( 'This is not open any more.', 'rights-desk' ),
			'no_presets'          => __( 'There are no presets for this country.', 'rights-desk' ),
			'months_invalid'      => __( 'Please give the term in months, from 1 to 1200.', 'rights-desk' ),
			'day_invalid'         => __( 'Please give a day, such as 2026-12-31.', 'rights-desk' ),
			'no_source'           => __( 'There is no such source on this site now.', 'rights-desk' ),
			'no_subject'          => __( 'This request is anonymous: nobody can be looked up for it.', 'rights-desk' ),
			'answer_empty'        => __( 'Please attach a file, or write what you hold.', 'rights-desk' ),
			'files_too_many'      => __( 'These are too many files, or they are too large: at most 10, together 20 MB.', 'rights-desk' ),
			'file_not_received'   => __( 'A file did not arrive whole; it may be too large. Please try again.', 'rights-desk' ),
			'no_task'             => __( 'There is no such task; it may have been settled.', 'rights-desk' ),
			'no_address'          => __( 'This processor has no e-mail address in the register.', 'rights-desk' ),
			'no_processor'        => __( 'This processor is not in the register.', 'rights-desk' ),
			'no_disclosure'       => __( 'There is no such entry in the log.', 'rights-desk' ),
			'purpose_unknown'     => __( 'This purpose is not in the register.', 'rights-desk' ),
			'purpose_needed'      => __( 'Without this purpose no request could be answered, so it stays.', 'rights-desk' ),
			'marketing_not_necessary' => __( 'Marketing is never necessary: it stops for a person who asks it.', 'rights-desk' ),
			'key_set_elsewhere'   => __( 'The key is set in wp-config.php or the server’s environment, and can only be changed there.', 'rights-desk' ),
			'day_invalid'         => __( 'This is no day.', 'rights-desk' ),
			'no_row'              => __( 'There is no such row in what is held.', 'rights-desk' ),
			'redaction_closed'    => __( 'The copy is being made or lies ready: what is withheld can no longer be changed.', 'rights-desk' ),
			'unknown_class'       => __( 'There is no such class.', 'rights-desk' ),
			'note_needed'         => __( 'Please add a note: people read it in their copy.', 'rights-desk' ),
			'no_package'          => __( 'There is no package for this request.', 'rights-desk' ),
			'package_building'    => __( 'The package is still being made.', 'rights-desk' ),
			'package_gone'        => __( 'The package has expired and is gone. A new one can be asked for.', 'rights-desk' ),
			'wrong_code'          => __( 'This code does not open the package. Please copy it whole from the newest mail.', 'rights-desk' ),
			default               => null,
		};
	}

	private function of_records( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'no_document'   => __( 'There is no such document.', 'rights-desk' ),
			'no_notice'         => __( 'There is no such notice.', 'rights-desk' ),
			'notice_moved_on'   => __( 'The notice has moved on: this can no longer be done, or not yet.', 'rights-desk' ),
			'notice_incomplete' => __( 'The text must keep {changes}, {effective} and {link}: people must learn what changes, from when, and where to read it.', 'rights-desk' ),
			'audience_empty'    => __( 'Please choose who gets it.', 'rights-desk' ),
			'source_unknown'    => __( 'One of these groups of people is not known on this site now.', 'rights-desk' ),
			'no_version'        => __( 'There is no such version of the policy.', 'rights-desk' ),
			'mail_not_sent'     => __( 'The site’s mailer refused the message.', 'rights-desk' ),
			'document_held' => __( 'The law says that this document must be kept: it cannot be deleted yet.', 'rights-desk' ),
			'document_date' => __( 'Please give the date of the document.', 'rights-desk' ),
			'file_missing'  => __( 'Please choose a file that is not empty.', 'rights-desk' ),
			'file_too_big'  => __( 'This file is larger than your server accepts.', 'rights-desk' ),
			'file_kind'     => __( 'Files of this kind are not accepted.', 'rights-desk' ),
			'sealed_reason' => __( 'Please choose one of the reasons.', 'rights-desk' ),
			'sealed_case'   => __( 'Please choose the case. All cases can be opened only for an inspection by an authority.', 'rights-desk' ),
			'sealed_holder' => __( 'Please choose who may open it.', 'rights-desk' ),
			'sealed_none'   => __( 'There is no such record for you to open.', 'rights-desk' ),
			'no_pages'      => __( 'None of these is a page of this site.', 'rights-desk' ),
			'no_scan'       => __( 'There is no such scan.', 'rights-desk' ),
			'scan_over'     => __( 'This scan is over; begin another.', 'rights-desk' ),
			'no_finding'    => __( 'There is no such finding.', 'rights-desk' ),
			'not_an_address' => __( 'Only an address can be the site’s own.', 'rights-desk' ),
			'sealed_over'   => __( 'The permission to open sealed records is over.', 'rights-desk' ),
			default         => null,
		};
	}
}
