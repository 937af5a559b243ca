<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;

/** Records that a mail went or could not go: which one, never to whom or what it said. */
final readonly class MailHistory {

	public function __construct( private RequestStore $store, private Chain $chain ) {}

	public function sent( int $request_id, string $template ): void {
		$this->record( $request_id, 'mail_sent', array( 'template' => $template ) );
	}

	public function failed( int $request_id, string $template, string $reason ): void {
		$this->record(
			$request_id,
			'mail_failed',
			array(
				'template' => $template,
				'reason'   => $reason,
			)
		);
	}

	/** @param array<string, string> $detail */
	private function record( int $request_id, string $type, array $detail ): void {
		$request = $this->store->find( $request_id );
		// What is gone, anonymous or never confirmed leaves no trace by its mail.
		if ( null !== $request && ! $request->anonymised && State::Asked !== $request->state ) {
			$this->chain->append( $request_id, $type, Actor::system(), $detail );
		}
	}
}
