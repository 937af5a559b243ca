<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** What staff do with holds and with what stops them. Each change stands in the history. */
final readonly class HoldDesk {

	/** No law that this is for keeps records for longer than a century. */
	private const LONGEST = 1200;

	public function __construct( private HoldStore $store, private Keepers $keepers, private Cases $cases, private Disputes $disputes, private Transaction $transaction, private Chain $chain ) {}

	/** @param array<string, mixed> $values */
	public function add( array $values, Actor $actor ): int {
		$this->check( $values + array( 'label' => '', 'law' => '', 'months' => 0, 'starts' => '', 'covers' => array() ) );
		return $this->transaction->run(
			function () use ( $values, $actor ): int {
				$id = $this->store->add( $values + array( 'active' => true ) );
				$this->chain->append( 0, 'hold_changed', $actor, array( 'hold' => $id ) );
				return $id;
			}
		);
	}

	/**
	 * What waits under it waits from now on until the new day.
	 *
	 * @param array<string, mixed> $values
	 * @return int How many records that concerns.
	 */
	public function change( int $id, array $values, Actor $actor ): int {
		if ( null === $this->store->find( $id ) ) {
			throw new Refusal( 'no_hold', '', 404 );
		}
		$this->check( $values );
		return $this->transaction->run(
			function () use ( $id, $values, $actor ): int {
				$this->store->change( $id, $values );
				$hold    = $this->store->find( $id ) ?? throw new \RuntimeException( 'The hold cannot be stored.' );
				$shifted = $this->cases->shift( $hold );
				$this->chain->append( 0, 'hold_changed', $actor, array( 'hold' => $id, 'records' => $shifted ) );
				return $shifted;
			}
		);
	}

	/** @return int How many are new. */
	public function bring( string $country, Actor $actor ): int {
		if ( ! isset( $this->store->presets()[ $country ] ) ) {
			throw new Refusal( 'no_presets', 'country' );
		}
		return $this->transaction->run(
			function () use ( $country, $actor ): int {
				$new = $this->store->bring( $country );
				$this->chain->append( 0, 'hold_changed', $actor, array( 'presets' => $country, 'new' => $new ) );
				return $new;
			}
		);
	}

	public function dispute( string $scope, int $ref, string $email, string $kind, string $note, Actor $actor ): int {
		if ( 'person' === $scope && ! is_email( $email ) ) {
			throw new Refusal( 'email_invalid', 'email' );
		}
		if ( 'hold' === $scope && null === $this->store->find( $ref ) ) {
			throw new Refusal( 'no_hold', 'ref' );
		}
		if ( 'case' === $scope && '' === $this->cases->key( $ref ) ) {
			throw new Refusal( 'no_case', 'ref' );
		}
		return $this->transaction->run(
			function () use ( $scope, $ref, $email, $kind, $note, $actor ): int {
				$id = $this->disputes->open( $scope, in_array( $scope, array( 'hold', 'case' ), true ) ? $ref : 0, 'person' === $scope ? $email : '', $kind, $note, $actor->user_id );
				$this->chain->append( 0, 'dispute_opened', $actor, array( 'dispute' => $id, 'scope' => $scope, 'kind' => $kind ) );
				return $id;
			}
		);
	}

	public function close( int $id, Actor $actor ): void {
		$this->transaction->run(
			function () use ( $id, $actor ): void {
				if ( ! $this->disputes->close( $id ) ) {
					throw new Refusal( 'no_dispute', '', 409 );
				}
				$this->chain->append( 0, 'dispute_closed', $actor, array( 'dispute' => $id ) );
			}
		);
	}

	/** @return array<string, string> Kinds of records that a hold may cover, with words. */
	public function records(): array {
		$all = array();
		foreach ( $this->keepers->all() as $type => $keeper ) {
			if ( 'document' !== $type ) {
				$all[ $type ] = $keeper->label();
			}
		}
		foreach ( Document::KINDS as $kind ) {
			/* translators: %s: a kind of document, such as Invoice. */
			$all[ "document/$kind" ] = sprintf( __( 'Client documents: %s', 'rights-desk' ), Document::label( $kind ) );
		}
		return $all;
	}

	/** @param array<string, mixed> $values */
	private function check( array $values ): void {
		foreach ( array( 'label', 'law' ) as $text ) {
			if ( array_key_exists( $text, $values ) && '' === trim( is_string( $values[ $text ] ) ? $values[ $text ] : '' ) ) {
				throw new Refusal( 'field_missing', $text );
			}
		}
		$months = $values['months'] ?? 1;
		if ( ! is_int( $months ) || $months < 1 || $months > self::LONGEST ) {
			throw new Refusal( 'months_invalid', 'months' );
		}
		if ( array_key_exists( 'starts', $values ) && ! in_array( $values['starts'], Term::STARTS, true ) ) {
			throw new Refusal( 'setting_invalid', 'starts' );
		}
		foreach ( array( 'valid_from', 'valid_until', 'checked_on' ) as $day ) {
			$value = $values[ $day ] ?? '';
			if ( '' !== $value && ( ! is_string( $value ) || ! self::is_day( $value ) ) ) {
				throw new Refusal( 'day_invalid', $day );
			}
		}
	}

	public static function is_day( string $day ): bool {
		$read = \DateTimeImmutable::createFromFormat( '!Y-m-d', $day );
		return false !== $read && $read->format( 'Y-m-d' ) === $day;
	}
}
