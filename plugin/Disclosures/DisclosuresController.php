<?php
declare( strict_types=1 );

namespace RightsDesk\Disclosures;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: the log of disclosures. Nothing takes an entry out. */
final readonly class DisclosuresController {

	public function __construct( private DisclosureLog $log, private Contract $contract, private Chain $chain, private Clock $clock ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/disclosures', $this->list( ... ) );
		$routes->add( 'POST', '/disclosures', $this->add( ... ), $this->fields( true ) );
		$routes->add( 'PUT', '/disclosures/{id}', $this->change( ... ), $this->fields( false ) );
	}

	/** @return list<array<string, mixed>> */
	private function list(): array {
		return array_map( fn ( Disclosure $one ): array => $one->shape( $this->clock->today() ), $this->log->all() );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $call ): array {
		$given = $this->given( $call );
		$this->check( $given );
		$id = $this->log->add( $given, $this->emails( $given ) );
		return $this->recorded( $id, 'disclosure_added' );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$id    = is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
		$given = $this->given( $call );
		$whole = array( ...$this->get( $id )->texts, ...$given );
		$this->check( $whole );
		$this->log->change( $id, $whole, isset( $given['emails'] ) ? $this->emails( $given ) : null );
		return $this->recorded( $id, 'disclosure_changed' );
	}

	/** @return array<string, mixed> */
	private function recorded( int $id, string $what ): array {
		$this->chain->append( 0, $what, Actor::staff( get_current_user_id() ), array( 'disclosure' => $id ) );
		return $this->get( $id )->shape( $this->clock->today() );
	}

	private function get( int $id ): Disclosure {
		return $this->log->find( $id ) ?? throw new Refusal( 'no_disclosure', '', 404 );
	}

	/** @param array<string, mixed> $fields */
	private function check( array $fields ): void {
		foreach ( array( 'authority', 'basis', 'asked', 'asked_on' ) as $name ) {
			if ( ! is_string( $fields[ $name ] ?? null ) || '' === trim( $fields[ $name ] ) ) {
				throw new Refusal( 'field_missing', $name );
			}
		}
		foreach ( array( 'asked_on', 'given_on', 'tell_from', 'keep_until' ) as $name ) {
			$day = is_string( $fields[ $name ] ?? null ) ? $fields[ $name ] : '';
			if ( '' !== $day && false === strtotime( $day ) ) {
				throw new Refusal( 'day_invalid', $name );
			}
		}
		if ( 'from' === ( $fields['tell'] ?? '' ) && '' === ( $fields['tell_from'] ?? '' ) ) {
			throw new Refusal( 'field_missing', 'tell_from' );
		}
		// An entry that outlives an erasure does so under a law, not by wish.
		if ( '' !== ( $fields['keep_until'] ?? '' ) && '' === ( $fields['keep_law'] ?? '' ) ) {
			throw new Refusal( 'field_missing', 'keep_law' );
		}
	}

	/**
	 * @param array<string, mixed> $given
	 * @return list<string>
	 */
	private function emails( array $given ): array {
		$emails = array();
		foreach ( is_array( $given['emails'] ?? null ) ? $given['emails'] : array() as $email ) {
			if ( ! is_string( $email ) || ! is_email( trim( $email ) ) ) {
				throw new Refusal( 'email_invalid', 'emails' );
			}
			$emails[] = trim( $email );
		}
		return $emails;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function given( \WP_REST_Request $call ): array {
		return array_filter( array_intersect_key( $call->get_params(), $this->properties() ), static fn ( mixed $value ): bool => null !== $value );
	}

	/** @return array<string, array<string, mixed>> Without defaults when only what is given changes. */
	private function fields( bool $whole ): array {
		$table    = $this->contract->table( 'disclosure' );
		$required = is_array( $table['required'] ) ? $table['required'] : array();
		$fields   = array();
		foreach ( $this->properties() as $name => $schema ) {
			unset( $schema['description'] );
			if ( ! $whole ) {
				unset( $schema['default'] );
			}
			$fields[ $name ] = $schema + array( 'required' => $whole && in_array( $name, $required, true ) );
		}
		return $fields;
	}

	/** @return array<string, array<string, mixed>> */
	private function properties(): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $this->contract->table( 'disclosure' )['properties'];
		return $properties;
	}
}
