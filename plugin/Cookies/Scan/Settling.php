<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Entry;
use RightsDesk\Cookies\Register;
use RightsDesk\Cookies\Service;
use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Staff say whose a finding is: it goes into the register, or is none. */
final readonly class Settling {

	public const WAYS = array( 'preset', 'service', 'new', 'own', 'dismiss' );

	public function __construct( private FindingStore $findings, private Known $known, private Register $register, private Settings $settings, private Chain $chain, private Transaction $transaction ) {}

	/** @param array<string, mixed> $given service: id; or name, category, party, purpose, privacy of a new one; reason of a dismissal. */
	public function settle( int $id, string $as, array $given, Actor $actor ): void {
		$one = $this->findings->find( $id ) ?? throw new Refusal( 'no_finding', '', 404 );
		$this->transaction->run(
			function () use ( $one, $as, $given, $actor ): void {
				match ( $as ) {
					'preset'  => $this->preset( $one, $actor ),
					'service' => $this->join( $one, is_numeric( $given['service'] ?? null ) ? (int) $given['service'] : 0, $actor ),
					'new'     => $this->add( $one, $given, $actor ),
					'own'     => $this->own( $one ),
					default   => $this->dismiss( $one, is_string( $given['reason'] ?? null ) ? trim( $given['reason'] ) : '' ),
				};
				// Whom nobody knows is asked for as long as a page has them.
				$this->transaction->then( $this->register->note( ... ) );
				$this->chain->append( 0, 'cookie_settled', $actor, array( 'kind' => $one->kind, 'name' => $one->name, 'as' => $as ) );
			}
		);
	}

	private function preset( Finding $one, Actor $actor ): void {
		$known = $this->known->of( $one->kind, $one->name, $one->address() );
		if ( null === $known || 'preset' !== $known[1] ) {
			throw new Refusal( 'no_service', '', 404 );
		}
		$this->register->add_preset( $known[0]->slug, $actor );
	}

	private function join( Finding $one, int $id, Actor $actor ): void {
		$service = $this->register->find( $id ) ?? throw new Refusal( 'no_service', 'service', 404 );
		$this->register->put( array( 'id' => $id ) + $this->with( $one, $service, '' ), $actor );
	}

	/** @param array<string, mixed> $given */
	private function add( Finding $one, array $given, Actor $actor ): void {
		$purpose = is_string( $given['purpose'] ?? null ) ? $given['purpose'] : '';
		$fields  = array_intersect_key( $given, array_flip( array( 'name', 'category', 'party', 'place', 'privacy', 'purpose' ) ) );
		$this->register->put( $fields + $this->with( $one, null, $purpose ), $actor );
	}

	/** The site's own server by another name, such as a CDN of its own. */
	private function own( Finding $one ): void {
		if ( 'address' !== $one->kind ) {
			throw new Refusal( 'not_an_address' );
		}
		$hosts = $this->settings->get( 'cookie_own_hosts' );
		$hosts = is_array( $hosts ) ? array_values( array_filter( $hosts, is_string( ... ) ) ) : array();
		$this->settings->update( array( 'cookie_own_hosts' => array_values( array_unique( array( ...$hosts, explode( '/', $one->name )[0] ) ) ) ) );
		$this->findings->dismiss( $one->id, '' );
	}

	private function dismiss( Finding $one, string $reason ): void {
		if ( '' === $reason ) {
			throw new Refusal( 'reason_needed', 'reason' );
		}
		$this->findings->dismiss( $one->id, mb_substr( $reason, 0, 300 ) );
	}

	/** @return array<string, mixed> The part of a service that takes the finding in. */
	private function with( Finding $one, ?Service $into, string $purpose ): array {
		if ( 'inline' === $one->kind ) {
			return array( 'inline' => array_values( array_unique( array( ...( $into->inline ?? array() ), $one->name ) ) ) );
		}
		if ( 'address' === $one->kind ) {
			return array( 'patterns' => array_values( array_unique( array( ...( $into->patterns ?? array() ), $one->name ) ) ) );
		}
		$entries = array_map( static fn ( Entry $entry ): array => get_object_vars( $entry ), $into->entries ?? array() );
		return array( 'entries' => array( ...$entries, array( 'name' => $one->name, 'kind' => $one->kind, 'seconds' => $one->seen->seconds, 'first' => true, 'purpose' => $purpose ) ) );
	}
}
