<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

/** Each right as a person would say it, with one plain sentence on what it brings. */
final readonly class Rights {

	/** Those that the form can offer: the kinds that are carried out. */
	public const OFFERED = array( 'inspection', 'correction', 'erasure', 'restriction', 'portability', 'objection', 'human_review' );

	public function title( string $kind ): string {
		return match ( $kind ) {
			'inspection'   => __( 'I want a copy of my data', 'rights-desk' ),
			'correction'   => __( 'Something about me is wrong', 'rights-desk' ),
			'erasure'      => __( 'I want to be forgotten', 'rights-desk' ),
			'restriction'  => __( 'I want you to keep my data, but not use it', 'rights-desk' ),
			'portability'  => __( 'I want to take my data elsewhere', 'rights-desk' ),
			'objection'    => __( 'I object to what you do with my data', 'rights-desk' ),
			'human_review' => __( 'I want a person to look at a decision about me', 'rights-desk' ),
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
			default        => '',
		};
	}
}
