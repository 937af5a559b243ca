<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Vault;

/** An erasure that opens by itself, since its person left (P14): it needs no confirmation, and can be withdrawn. */
final readonly class Opening {

	/** How such a request came in. */
	public const CHANNEL = 'leaving';

	public function __construct( private RequestStore $store, private Clocks $clocks, private Letters $letters, private Chain $chain, private Vault $vault, private Clock $clock, private PromisedDays $promised ) {}

	/** Within the caller's transaction. @return int The request; the one that is open already, if any. */
	public function erasure( string $email, string $name, Actor $actor ): int {
		$email = Intake::normal( $email );
		$key   = $this->vault->hmac( 'email', $email );
		foreach ( $this->store->of_address( $key ) as $request ) {
			if ( Kind::Erasure === $request->kind && null === $request->closed_at && State::Asked !== $request->state ) {
				return $request->id;
			}
		}
		$request = $this->store->find( $this->add( $email, $key, $name ) ) ?? throw new \RuntimeException( 'The request cannot be stored.' );
		$this->chain->append( $request->id, Event::Ask->value, $actor, array( 'channel' => self::CHANNEL ) );
		$this->letters->to_subject( 'confirmed', $request );
		$this->letters->to_staff( 'staff_new', $request );
		return $request->id;
	}

	private function add( string $email, string $key, string $name ): int {
		$now  = $this->clock->now();
		$days = $this->promised->at( $now );
		$user = get_user_by( 'email', $email );
		return $this->store->add(
			array(
				'kind'         => Kind::Erasure->value,
				'state'        => State::Confirmed->value,
				'phase'        => 'open',
				'channel'      => self::CHANNEL,
				'locale'       => false === $user ? get_locale() : get_user_locale( $user ),
				'month'        => substr( $this->clock->day( $now ), 0, 7 ),
				'entered_at'   => $this->clock->sql(),
				'received_at'  => $this->clock->sql(),
				'confirmed_at' => $this->clock->sql(),
				'promise_days' => $days,
				...$this->clocks->columns( new Moments( $now, $days ) ),
			),
			array(
				'email'     => $email,
				'email_key' => $key,
				'name'      => $name,
				'message'   => '',
				'decision'  => '',
				'user_id'   => false === $user ? 0 : $user->ID,
			)
		);
	}
}
