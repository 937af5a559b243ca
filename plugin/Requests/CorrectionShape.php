<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** Lines of a correction in words: for staff, side by side with what stands there now; for the person, what changed. */
final readonly class CorrectionShape {

	public function __construct( private Corrections $corrections, private CorrectionPlaces $places ) {}

	/** @return list<array{id: int, source: string, field: string, label: string, old: string, wanted: string, note: string, state: string, can_apply: bool, message: string}> */
	public function of( Request $request ): array {
		return array_map( fn ( SealedRow $line ): array => $this->line( $request, $line ), $this->corrections->of( $request ) );
	}

	/**
	 * @param bool $all Also what was not changed, and why: for the person alone.
	 * @return string One line for each, in the language that is switched on.
	 */
	public function changed( int $request_id, bool $all ): string {
		$lines = array();
		foreach ( $this->corrections->changes( $request_id ) as $change ) {
			if ( ! $all && ! $change['changed'] ) {
				continue;
			}
			$label   = '' === $change['label'] ? __( 'In your own words', 'rights-desk' ) : $change['label'];
			$lines[] = '- ' . ( $change['changed']
				/* translators: 1: field, 2: what it said, 3: what it says now. */
				? sprintf( __( '%1$s: was “%2$s”, is now “%3$s”.', 'rights-desk' ), $label, $change['old'], $change['new'] )
				/* translators: 1: field, 2: what was asked, 3: reason. */
				: sprintf( __( '%1$s: not changed to “%2$s”. Reason: %3$s', 'rights-desk' ), $label, $change['new'], $change['reason'] ) );
		}
		return implode( "\n", $lines );
	}

	public function word( string $state ): string {
		return match ( $state ) {
			'applied', 'done' => __( 'corrected', 'rights-desk' ),
			'refused'         => __( 'not changed', 'rights-desk' ),
			'waits'           => __( 'waits until the new e-mail address is confirmed', 'rights-desk' ),
			'asked'           => __( 'waits for our decision', 'rights-desk' ),
			default           => __( 'is being corrected', 'rights-desk' ),
		};
	}

	/** @return array{id: int, source: string, field: string, label: string, old: string, wanted: string, note: string, state: string, can_apply: bool, message: string} */
	private function line( Request $request, SealedRow $line ): array {
		$state = match ( $line->text( 'state' ) ) {
			'granted' => 'asked',
			'done'    => 'applied',
			default   => $line->text( 'state' ),
		};
		$place = $line->text( 'place' );
		$live  = in_array( $state, array( 'asked', 'waits', 'failed' ), true );
		return array(
			'id'        => $line->id,
			'source'    => $place,
			'field'     => $line->text( 'field' ),
			'label'     => '' === $line->said( 'label' ) ? __( 'In their own words', 'rights-desk' ) : $line->said( 'label' ),
			'old'       => $live && Corrections::OTHER !== $place ? $this->places->read( $request, $place, $line->text( 'field' ) ) : ( '' === $line->said( 'old' ) ? $line->said( 'note' ) : $line->said( 'old' ) ),
			'wanted'    => $line->said( 'new' ),
			'note'      => $line->said( 'note' ),
			'state'     => $state,
			'can_apply' => $live && null !== $this->places->label( $request, $place, $line->text( 'field' ) ) && $this->places->proven( $request, $line ),
			'message'   => $this->message( $line ),
		);
	}

	private function message( SealedRow $line ): string {
		return match ( $line->text( 'state' ) ) {
			'waits'  => __( 'The new e-mail address must first be confirmed from that mailbox.', 'rights-desk' ),
			'task'   => __( 'To be corrected by hand: nothing on this site can do it by itself.', 'rights-desk' ),
			'failed' => __( 'The site did not keep the new value. Correct it by hand, or try again.', 'rights-desk' ),
			default  => $line->said( 'reason' ),
		};
	}
}
