<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\ActorKind;

/** A request as contract/request.json shows it. */
final readonly class RequestShape {

	public function __construct( private Workflow $workflow, private Clocks $clocks ) {}

	/**
	 * @param array<string, mixed>|null $job
	 * @return array<string, mixed>
	 */
	public function of( Request $request, ?array $job ): array {
		$moments = $request->moments();
		$closed  = 'closed' === $this->workflow->phase( $request->state );
		return array(
			'id'               => $request->id,
			'kind'             => $request->kind->value,
			'state'            => $request->state->value,
			'channel'          => $request->channel,
			'outcome'          => $request->outcome,
			'locale'           => $request->locale,
			'subject'          => $request->anonymised ? null : array(
				'email'   => $request->email,
				'name'    => $request->name,
				'message' => $request->message,
				'user_id' => $request->user_id,
			),
			'received_at'      => self::iso( $request->received_at ),
			'confirmed_at'     => self::iso( $request->confirmed_at ),
			'decided_at'       => self::iso( $request->decided_at ),
			'closed_at'        => self::iso( $request->closed_at ),
			'month'            => $request->month,
			'days_taken'       => $request->days_taken,
			'extended'         => null !== $request->extended_at,
			'anonymised'       => $request->anonymised,
			'due'              => $closed || null === $moments || null === $request->due ? null : $this->clocks->due( $moments )->to_array(),
			'available_events' => $closed ? array() : $this->workflow->available( $request->state, ActorKind::Staff->value, $this->clocks->facts( $request ) ),
			'job'              => $job,
		);
	}

	private static function iso( ?\DateTimeImmutable $moment ): ?string {
		return $moment?->format( 'Y-m-d\TH:i:s\Z' );
	}
}
