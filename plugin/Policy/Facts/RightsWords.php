<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts;

/** Each right by its name, and what this software does when somebody uses it. */
final readonly class RightsWords {

	public function title( string $kind ): string {
		return match ( $kind ) {
			'inspection'   => __( 'Access: a copy of your data', 'rights-desk' ),
			'correction'   => __( 'Correction', 'rights-desk' ),
			'erasure'      => __( 'Erasure: to be forgotten', 'rights-desk' ),
			'restriction'  => __( 'Restriction', 'rights-desk' ),
			'portability'  => __( 'Portability: to take your data elsewhere', 'rights-desk' ),
			'objection'    => __( 'Objection', 'rights-desk' ),
			'human_review' => __( 'No decision by machine alone', 'rights-desk' ),
			'withdrawal'   => __( 'Withdrawal of consent', 'rights-desk' ),
			default        => $kind,
		};
	}

	public function sentence( string $kind ): string {
		return match ( $kind ) {
			'inspection'   => __( 'You get everything that we hold about you, what we use it for and who else has it.', 'rights-desk' ),
			'correction'   => __( 'Tell us what it should be. We correct it, tell whoever has it from us, and tell you what changed.', 'rights-desk' ),
			'erasure'      => __( 'We erase what we hold about you, and tell you what the law obliges us to keep.', 'rights-desk' ),
			'restriction'  => __( 'We only store it, and do nothing else with it, until you say so yourself.', 'rights-desk' ),
			'portability'  => __( 'You, or the firm that you name, get it in a form that other systems can read.', 'rights-desk' ),
			'objection'    => __( 'We stop as soon as you confirm it, and must then show why we should be allowed to go on. For advertising we never are.', 'rights-desk' ),
			'human_review' => __( 'We decide nothing about you by machine alone. If you think that we did, a person looks at it and answers you.', 'rights-desk' ),
			'withdrawal'   => __( 'You can withdraw a consent at any time, as easily as you gave it. What we did before stays lawful.', 'rights-desk' ),
			default        => '',
		};
	}
}
