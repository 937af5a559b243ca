<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Refusal;

/**
 * Review before release: what staff withhold from a copy, and its withholding.
 *
 * Withheld data never enters a package. When a field cannot be told any more in its row, the whole
 * row stays out: too little can be asked for again, too much cannot be taken back.
 *
 * @phpstan-import-type Item from Harvest
 */
final readonly class Redactions {

	/** @param \Closure(int): bool $open Whether nothing of a request's package was made yet. */
	public function __construct( private RedactionStore $store, private RedactionKeys $keys, private Chain $chain, private Transaction $transaction, private Clock $clock, private \Closure $open ) {}

	/** @return array{open: bool, items: list<array<string, int|string>>} For staff. */
	public function told( int $request_id ): array {
		$items = array();
		foreach ( $this->store->of( $request_id ) as $one ) {
			$user    = get_userdata( $one->user_id );
			$items[] = array(
				'id'     => $one->id,
				'source' => $one->source,
				'group'  => $one->group,
				'item'   => $one->item,
				'field'  => $one->field,
				'name'   => $one->name,
				'reason' => $one->reason,
				'by'     => false === $user ? '' : $user->display_name,
				'at'     => (string) $this->clock->iso( $one->at ),
			);
		}
		return array(
			'open'  => ( $this->open )( $request_id ),
			'items' => $items,
		);
	}

	/** @return list<Redaction> */
	public function of( int $request_id ): array {
		return $this->store->of( $request_id );
	}

	/** @throws Refusal */
	public function add( int $request_id, Redaction $new, Actor $actor ): void {
		$this->guard( $request_id );
		if ( '' === trim( $new->reason ) ) {
			throw new Refusal( 'reason_needed', 'reason' );
		}
		if ( 1 !== preg_match( '/^[0-9a-f]{40}$/', $new->item ) || 1 !== preg_match( '/^(|\d{1,5}\.[0-9a-f]{24})$/', $new->field ) ) {
			throw new Refusal( 'no_row', 'item' );
		}
		foreach ( $this->store->of( $request_id ) as $one ) {
			if ( $one->source === $new->source && $one->item === $new->item && $one->field === $new->field ) {
				return;
			}
		}
		$this->transaction->run(
			function () use ( $request_id, $new, $actor ): void {
				$this->store->add( $request_id, $new );
				$this->note( $request_id, 'redaction_made', $new, $actor );
			}
		);
	}

	/** @throws Refusal */
	public function remove( int $request_id, int $id, Actor $actor ): void {
		$this->guard( $request_id );
		$one = current( array_filter( $this->store->of( $request_id ), static fn ( Redaction $one ): bool => $one->id === $id ) );
		if ( false === $one ) {
			throw new Refusal( 'not_found', '', 404 );
		}
		$this->transaction->run(
			function () use ( $request_id, $one, $actor ): void {
				$this->store->remove( $request_id, $one->id );
				$this->note( $request_id, 'redaction_lifted', $one, $actor );
			}
		);
	}

	/**
	 * The rows of one page without what is withheld.
	 *
	 * @param list<Item> $items
	 * @return list<Item>
	 */
	public function apply( int $request_id, int $job_id, string $source, array $items ): array {
		$of  = array_filter( $this->store->of( $request_id ), static fn ( Redaction $one ): bool => $one->source === $source );
		$met = array();
		foreach ( $of as $one ) {
			$of_row = array_filter( $items, fn ( array $item ): bool => $this->keys->item( $request_id, $source, $item ) === $one->item );
			$places = array_filter( array_map( fn ( array $item ): ?int => $this->place( $request_id, $one, $item ), $of_row ), is_int( ... ) );
			foreach ( $of_row as $index => $item ) {
				$items[ $index ] = match ( true ) {
					array() === $places       => $this->without( $item, $one->reason ),
					isset( $places[ $index ] ) => $this->without_field( $item, $places[ $index ], $one->reason ),
					default                   => $item,
				};
			}
			if ( array() !== $of_row ) {
				$met[] = $one->id;
			}
		}
		if ( array() !== $met ) {
			$this->store->met( $met, $job_id );
		}
		return array_values( $items );
	}

	/** @return list<Redaction> That an export met nowhere: the row changed or went since it was reviewed. */
	public function unmet( int $request_id, int $job_id ): array {
		return array_values( array_filter( $this->store->of( $request_id ), static fn ( Redaction $one ): bool => $one->job !== $job_id ) );
	}

	public function forget( int $request_id ): void {
		$this->store->forget( $request_id );
	}

	/** @param Item $item */
	private function place( int $request_id, Redaction $one, array $item ): ?int {
		$same = null;
		foreach ( '' === $one->field ? array() : $item['fields'] as $index => $field ) {
			if ( $this->keys->value( $request_id, $field['value'] ) === $one->value() && ( null === $same || $index === $one->position() ) ) {
				$same = $index;
			}
		}
		foreach ( null === $same && '' !== $one->field ? $item['fields'] : array() as $index => $field ) {
			$same = $field['name'] === $one->name ? $index : $same;
		}
		return $same;
	}

	/**
	 * @param Item $item
	 * @return Item
	 */
	private function without( array $item, string $reason ): array {
		return array(
			'fields'   => array(),
			'withheld' => $item['withheld'] ?? $reason,
		) + $item;
	}

	/**
	 * @param Item $item
	 * @return Item
	 */
	private function without_field( array $item, int $place, string $reason ): array {
		$fields = array();
		foreach ( $item['fields'] as $index => $field ) {
			$fields[] = $index !== $place ? $field : array(
				'name'     => $field['name'],
				'value'    => '',
				'withheld' => $reason,
			);
		}
		return array( 'fields' => $fields ) + $item;
	}

	private function guard( int $request_id ): void {
		if ( ! ( $this->open )( $request_id ) ) {
			throw new Refusal( 'redaction_closed', '', 409 );
		}
	}

	private function note( int $request_id, string $type, Redaction $one, Actor $actor ): void {
		$this->chain->append(
			$request_id,
			$type,
			$actor,
			array(
				'source' => $one->source,
				'name'   => $one->name,
				'reason' => $one->reason,
			)
		);
	}
}
