<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** The words for what is refused about the policy. */
final readonly class PolicyRefusalText {

	public function of( Refusal $refusal ): ?string {
		return match ( $refusal->reason ) {
			'no_policy_document'       => __( 'There is no such document.', 'rights-desk' ),
			'no_policy_version'        => __( 'There is no such version.', 'rights-desk' ),
			'policy_document_exists'   => __( 'There is one document for each language; this language has its own already.', 'rights-desk' ),
			'policy_empty'             => __( 'The policy has no text yet.', 'rights-desk' ),
			'facts_missing'            => __( 'The text quotes something that nobody has filled in yet. Look for “not filled in” in the preview.', 'rights-desk' ),
			'policy_changed_meanwhile' => __( 'The text or a register changed after you looked at it. Please look again before you publish.', 'rights-desk' ),
			'policy_moment_taken'      => __( 'Another version takes effect at this very moment. Choose another moment.', 'rights-desk' ),
			'policy_time_past'         => __( 'A version cannot take effect in the past.', 'rights-desk' ),
			'policy_time_invalid'      => __( 'Please give a date and a time.', 'rights-desk' ),
			'policy_time_missing'      => __( 'There is no such moment: the month has no such day, or the clocks skip this hour. Choose another.', 'rights-desk' ),
			'policy_took_effect'       => __( 'This version has taken effect, or was called off before: it cannot be called off. Publish a new one.', 'rights-desk' ),
			default                    => null,
		};
	}
}
