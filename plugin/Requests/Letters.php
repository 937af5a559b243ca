<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tokens;

/** Which mail goes with what happens to a request. */
final readonly class Letters {

	/** Longer than any request may take; closing shortens it. */
	private const LINK_LIVES = '+1 year';

	/** The address of an erased person waits no longer for the transport. */
	private const CLOSING_WAITS = '+7 days';

	private const A_DAY  = 3;
	private const A_WEEK = 6;

	public function __construct( private Outbox $outbox, private Tokens $tokens, private Limits $limits, private Clock $clock, private Settings $settings ) {}

	/** @param array<string, string> $values */
	public function to_subject( string $template, Request $request, array $values = array() ): void {
		$this->outbox->queue( new Message( $template, $request->reach(), $request->locale, $request->id, array( 'link' => $this->link( $request->id ) ) + $values + $this->values( $request ) ) );
	}

	/** Mail to an address of which nobody has proven anything: so often and no more. */
	public function to_unproven( string $template, Request $request, int $days, string $to = '' ): void {
		$to = '' === $to ? $request->email : $to;
		if ( $this->may_mail( $template, $to ) ) {
			$this->outbox->queue(
				new Message(
					$template,
					$to,
					$request->locale,
					$request->id,
					array(
						'kind' => $request->kind->value,
						'link' => $this->link( $request->id ),
						'days' => (string) $days,
					)
				)
			);
		}
	}

	/** @param \Closure(): string $link Made only when the mail may go. */
	public function lift( string $email, string $locale, \Closure $link ): void {
		if ( $this->may_mail( 'lift', $email ) ) {
			$this->outbox->queue( new Message( 'lift', $email, $locale, 0, array( 'lift' => $link() ) ) );
		}
	}

	/** Nothing of the person goes to staff by mail: only that there is work, and where. */
	public function to_staff( string $template, Request $request ): void {
		$this->outbox->queue(
			new Message(
				$template,
				$this->settings->contact()->email,
				get_locale(),
				$request->id,
				array(
					'kind' => $request->kind->value,
					'link' => admin_url( 'admin.php?page=rights-desk&p=' . rawurlencode( '/requests/' . $request->id ) ),
					'due'  => (string) $request->due,
				)
			)
		);
	}

	/** The last mail about an erasure, after which nothing leads to the address. */
	public function closing( Request $request, string $kept, string $outcome ): void {
		if ( Replay::CHANNEL === $request->channel ) {
			return; // They were told when it was done the first time.
		}
		$this->outbox->queue(
			new Message( Kind::Objection === $request->kind ? 'objection_erased' : 'erased', $request->reach(), $request->locale, $request->id, array( 'kept' => $kept, 'outcome' => $outcome ) + $this->values( $request ) ),
			false,
			$this->clock->now()->modify( self::CLOSING_WAITS )
		);
	}

	private function link( int $request_id ): string {
		$key = $this->tokens->issue( $request_id, Tokens::PAGE, $this->clock->now()->modify( self::LINK_LIVES ) );
		return home_url( '/?rights-desk=request&key=' . rawurlencode( $key ) );
	}

	private function may_mail( string $template, string $email ): bool {
		return $this->limits->take( "$template/day/$email", self::A_DAY, DAY_IN_SECONDS )
			&& $this->limits->take( "$template/week/$email", self::A_WEEK, WEEK_IN_SECONDS );
	}

	/** @return array<string, string> */
	private function values( Request $request ): array {
		return array(
			'name'   => $request->name,
			'kind'   => $request->kind->value,
			'due'    => (string) $request->due,
			'reason' => $request->decision,
		);
	}
}
