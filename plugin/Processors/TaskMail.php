<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tokens;

/** The mail to a processor, with the link by which it answers. */
final readonly class TaskMail {

	private const LINK_LIVES = '+90 days';
	private const ANSWER_BY  = '+14 days';

	/** An erased person's address waits no longer for the transport. */
	private const CLOSING_WAITS = '+7 days';

	public function __construct( private Outbox $outbox, private Tokens $tokens, private Clock $clock, private TaskWords $words ) {}

	public function ask( Task $task, Processor $processor, bool $again = false ): void {
		$locale   = '' === $processor->locale ? get_locale() : $processor->locale;
		$switched = switch_to_locale( $locale );
		$what     = $this->words->asked( $task->kind, $task->about ) . ( '' === $task->what ? '' : "\n\n" . $task->what );
		if ( $switched ) {
			restore_previous_locale();
		}
		$alone   = 'erasure' === $task->about || 0 === $task->request_id;
		$key     = $this->tokens->issue( 0, Tokens::REPLY, $this->clock->now()->modify( self::LINK_LIVES ), $task->id );
		$this->outbox->queue(
			new Message(
				$again ? 'processor_reminder' : 'processor_asked',
				$processor->email,
				$locale,
				$alone ? 0 : $task->request_id,
				array(
					'processor' => $processor->name,
					'what'      => $what,
					'person'    => implode( ', ', $task->emails ),
					'link'      => home_url( '/?rights-desk=reply&key=' . rawurlencode( $key ) ),
					'due'       => $this->clock->day( $this->clock->now()->modify( self::ANSWER_BY ) ),
				)
			),
			false,
			$alone ? $this->clock->now()->modify( self::CLOSING_WAITS ) : null
		);
	}
}
