<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Settings;
use RightsDesk\Requests\Refusal;
use RightsDesk\Retention\Held;
use RightsDesk\Retention\HeldWords;
use RightsDesk\Retention\Holds;

/**
 * What the site holds on the person of a request, for staff who decide. Asked when it is looked at, stored nowhere.
 *
 * @phpstan-import-type Item from Harvest
 */
final readonly class Holdings {

	/** @param \Closure(int): ?Person $person Of a request. */
	public function __construct( private Sources $sources, private Call $call, private Settings $settings, private Enclosures $enclosures, private Redactions $redactions, private RedactionKeys $keys, private Holds $holds, private HeldWords $words, private \Closure $person ) {}

	/** @return list<array{key: string, label: string, category: string, exports: bool, erases: bool}> */
	public function sources( int $request_id ): array {
		$exporters = $this->sources->exporters();
		$erasers   = $this->sources->erasers();
		$exporting = array_column( $exporters, 'owner' );
		$list      = array();
		foreach ( $exporters as $source ) {
			$list[] = $this->row( $source, true, $this->erases( $source, $erasers ) );
		}
		foreach ( $erasers as $source ) {
			if ( ! in_array( $source->owner, $exporting, true ) ) {
				$list[] = $this->row( $source, false, true );
			}
		}
		foreach ( $this->enclosures->sources( $request_id ) as $source ) {
			$list[] = $this->row( $source, true, true );
		}
		return $list;
	}

	/** @return array{items: list<array<string, mixed>>, done: bool, fate: string, why: string} */
	public function page( int $request_id, string $key, int $page ): array {
		$person = ( $this->person )( $request_id ) ?? throw new Refusal( 'no_subject', '', 404 );
		$source = null;
		foreach ( array_merge( $this->sources->exporters(), $this->enclosures->sources( $request_id ) ) as $one ) {
			$source = $one->key === $key ? $one : $source;
		}
		if ( null === $source ) {
			throw new Refusal( 'no_source', 'source', 404 );
		}
		// Staff read this in their own language.
		$reader  = new Person( $person->email, $person->name, $person->user_id, '' );
		$harvest = Harvest::from( $this->call->ask( $source, $reader, $page ) );
		$fate    = Fate::of( $source, $this->erases( $source, $this->sources->erasers() ), $this->settings->text( 'account_erasure' ), $this->settings->text( 'content_erasure' ) );
		$items   = array();
		$hidden  = $this->redactions->of( $request_id );
		$held    = $this->holds->held( $person->email, $person->user_id );
		foreach ( $harvest->items as $item ) {
			/**
			 * What an erasure will do with one row: 'fate' (erase, anonymise, keep, unknown) and 'why'. For plugins that know better, such as of paid orders.
			 */
			$told    = apply_filters( 'rights_desk_erasure_preview', get_object_vars( $fate ), $source->key, $item );
			$items[] = array_merge( $this->reviewed( $request_id, $source->key, $item, $hidden ), $this->told( $told, $fate ), $this->kept( $this->holds->over( $source->key, $item['id'], $held ) ) );
		}
		return array(
			'items' => $items,
			'done'  => $harvest->done,
			'fate'  => $fate->fate,
			'why'   => $fate->why,
		);
	}

	/**
	 * With the keys by which staff withhold it, and what they withhold.
	 *
	 * @param Item            $item
	 * @param list<Redaction> $hidden
	 * @return array<string, mixed>
	 */
	private function reviewed( int $request_id, string $source, array $item, array $hidden ): array {
		$key    = $this->keys->item( $request_id, $source, $item );
		$of     = static function ( string $field ) use ( $source, $key, $hidden ): ?array {
			foreach ( $hidden as $one ) {
				if ( $one->source === $source && $one->item === $key && $one->field === $field ) {
					return array(
						'id'     => $one->id,
						'reason' => $one->reason,
					);
				}
			}
			return null;
		};
		$fields = array();
		foreach ( $item['fields'] as $position => $field ) {
			$own      = $this->keys->field( $request_id, $position, $field['value'] );
			$fields[] = array(
				'name'     => $field['name'],
				'value'    => $field['value'],
				'key'      => $own,
				'withheld' => $of( $own ),
			);
		}
		return array(
			'key'      => $key,
			'withheld' => $of( '' ),
			'fields'   => $fields,
		) + $item;
	}

	/** @return array<string, mixed> A law goes before whatever a plugin says. */
	private function kept( ?Held $held ): array {
		return null === $held ? array() : array(
			'fate' => 'keep',
			'why'  => $this->words->until( $held ),
			'hold' => array(
				'law'     => $held->law,
				'article' => $held->article,
				'until'   => $held->until,
				'dispute' => $held->dispute,
			),
		);
	}

	/** @return array{fate: string, why: string} */
	private function told( mixed $told, Fate $fate ): array {
		$known = is_array( $told ) && is_string( $told['why'] ?? null ) && in_array( $told['fate'] ?? null, array( 'erase', 'anonymise', 'keep', 'unknown' ), true );
		return array(
			'fate' => $known ? $told['fate'] : $fate->fate,
			'why'  => $known ? $told['why'] : $fate->why,
		);
	}

	/** @param list<Source> $erasers */
	private function erases( Source $source, array $erasers ): bool {
		return in_array( $source->owner, array_column( $erasers, 'owner' ), true );
	}

	/** @return array{key: string, label: string, category: string, exports: bool, erases: bool} */
	private function row( Source $source, bool $exports, bool $erases ): array {
		return array(
			'key'      => $source->key,
			'label'    => $source->label,
			'category' => Category::label( $source->category ),
			'exports'  => $exports,
			'erases'   => $erases || in_array( $source->category, array( 'account', 'content', 'media', 'comments', 'requests' ), true ),
		);
	}
}
