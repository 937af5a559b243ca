<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Transaction;
use RightsDesk\Platform\Vault;

/**
 * An erasure that a restored backup undid, carried out again.
 *
 * The person asked once and was answered: they are not asked again, and not mailed.
 */
final readonly class Replay {

	/** How such a request came in. */
	public const CHANNEL = 'restore';

	public function __construct(
		private RequestStore $store,
		private Clocks $clocks,
		private Anonymiser $anonymiser,
		private JobDesk $jobs,
		private Chain $chain,
		private Transaction $transaction,
		private Vault $vault,
		private Clock $clock,
		private Settings $settings,
	) {}

	/** @return int The request that carries the erasure. */
	public function erase( string $email ): int {
		$email = Intake::normal( $email );
		$key   = $this->vault->hmac( 'email', $email );
		$id    = $this->transaction->run( fn (): int => $this->open( $email, $key ) );
		$this->jobs->start( $id, 'erase' );
		return $id;
	}

	private function open( string $email, string $key ): int {
		$carrier = null;
		foreach ( $this->store->of_address( $key ) as $request ) {
			// What stood open when the backup was made was answered since, or went with the erasure.
			$this->jobs->forget( $request->id );
			if ( null === $carrier && Kind::Erasure === $request->kind ) {
				$carrier = $request;
				continue;
			}
			$this->store->change(
				$request,
				array(
					'state' => State::Expired->value,
					'phase' => 'closed',
				)
			);
			$this->anonymiser->anonymise( $this->store->find( $request->id ) ?? $request );
		}
		if ( null === $carrier ) {
			$carrier = $this->store->find( $this->add( $email, $key ) ) ?? throw new \RuntimeException( 'The request cannot be stored.' );
		}
		$this->store->change(
			$carrier,
			array(
				'state'   => State::CarryingOut->value,
				'phase'   => 'decided',
				'channel' => self::CHANNEL,
				'outcome' => 'granted',
			)
		);
		$this->chain->append( $carrier->id, 'replayed', Actor::system() );
		return $carrier->id;
	}

	private function add( string $email, string $key ): int {
		$now  = $this->clock->now();
		$days = $this->settings->number( 'promise_days' );
		return $this->store->add(
			array(
				'kind'         => Kind::Erasure->value,
				'state'        => State::CarryingOut->value,
				'phase'        => 'decided',
				'channel'      => self::CHANNEL,
				'locale'       => get_locale(),
				'month'        => substr( $this->clock->day( $now ), 0, 7 ),
				'entered_at'   => $this->clock->sql(),
				'received_at'  => $this->clock->sql(),
				'confirmed_at' => $this->clock->sql(),
				'decided_at'   => $this->clock->sql(),
				'outcome'      => 'granted',
				'promise_days' => $days,
				...$this->clocks->columns( new Moments( $now, $days ) ),
			),
			array(
				'email'     => $email,
				'email_key' => $key,
				'name'      => '',
				'message'   => '',
				'decision'  => '',
			)
		);
	}
}
