<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

/** What is asked of a processor, in words. */
final readonly class TaskWords {

	public function asked( string $kind, string $about ): string {
		return match ( true ) {
			'copy' === $kind          => __( 'Please send us a copy of all the personal data that you hold about this person on our behalf, or that you received from us. Attach it as files on the page below.', 'rights-desk' ),
			'erasure' === $about      => __( 'Please erase all the personal data that you hold about this person on our behalf, or that you received from us, backups included as soon as they allow it, and tell us when it is done. What a law makes you keep you may keep: then tell us which law, and until when.', 'rights-desk' ),
			'correction' === $about   => __( 'This person’s data was corrected. Please correct it where you hold it too.', 'rights-desk' ),
			'lifted' === $about       => __( 'The restriction that we told you of has ended: you may use this person’s data again as agreed.', 'rights-desk' ),
			'objection' === $about    => __( 'This person objects to the use of their data. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.', 'rights-desk' ),
			default                   => __( 'This person’s data is restricted. Until we write again, please only store it, and use it for nothing else; what a law demands goes on.', 'rights-desk' ),
		};
	}

	public function label( string $kind, string $about ): string {
		return match ( true ) {
			'copy' === $kind        => __( 'Asked for a copy', 'rights-desk' ),
			'erasure' === $about    => __( 'Told to erase', 'rights-desk' ),
			'correction' === $about => __( 'Told of the correction', 'rights-desk' ),
			'lifted' === $about     => __( 'Told that the restriction ended', 'rights-desk' ),
			'objection' === $about  => __( 'Told of the objection', 'rights-desk' ),
			default                 => __( 'Told of the restriction', 'rights-desk' ),
		};
	}

	public function state( Task $task ): string {
		return match ( $task->state ) {
			'open'    => __( 'Being done', 'rights-desk' ),
			'waiting' => 'hand' === $task->how ? __( 'For you to do', 'rights-desk' ) : __( 'Waiting for the answer', 'rights-desk' ),
			'failed'  => __( 'Did not work', 'rights-desk' ),
			'done'    => __( 'Done', 'rights-desk' ),
			'refused' => __( 'Refused', 'rights-desk' ),
			default   => __( 'Left out', 'rights-desk' ),
		};
	}
}
