<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\Missing;
use RightsDesk\Policy\Facts\PartyWords;
use RightsDesk\Policy\Facts\Table;
use RightsDesk\Processors\Processor;
use RightsDesk\Processors\Purposes;
use RightsDesk\Processors\Register;

/**
 * Who gets the data (Art. 13(1)(e)-(f)): those who work for the firm, or those who answer for it themselves.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Parties implements Table {

	/** @param list<string> $roles Of Processor::ROLES. */
	public function __construct( private Register $register, private Purposes $purposes, private PartyWords $words, private array $roles ) {}

	public function label(): string {
		return $this->work_for_us() ? __( 'Who processes data for us', 'rights-desk' ) : __( 'Who else receives data', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'who'   => __( 'Who', 'rights-desk' ),
			'what'  => __( 'What for', 'rights-desk' ),
			'where' => __( 'Where', 'rights-desk' ),
			'terms' => __( 'Under what conditions', 'rights-desk' ),
		);
	}

	public function rows(): array {
		$rows = array();
		foreach ( $this->register->all() as $one ) {
			if ( in_array( $one->role, $this->roles, true ) ) {
				$rows[ "party-$one->id" ] = $this->row( $one );
			}
		}
		return $rows;
	}

	public function cells( array $row ): array {
		$place = Cells::text( $row, 'place' );
		return array(
			'who'   => Cells::text( $row, 'name' ),
			'what'  => Cells::lines( array_map( fn ( string $slug ): string => $this->purposes->of( $slug )->label ?? $slug, Cells::list( $row, 'purposes' ) ) ),
			'where' => Cells::lines( array( '' === $place ? Missing::text( __( 'where the data is', 'rights-desk' ) ) : $place, $this->words->transfer( $row ) ) ),
			'terms' => Cells::lines( array( $this->words->bound( $row ), ...$this->words->uses( $row ), $this->words->kept( $row ) ) ),
		);
	}

	public function none(): string {
		return $this->work_for_us()
			? __( 'Nobody processes data for us.', 'rights-desk' )
			: __( 'Nobody else receives data from us.', 'rights-desk' );
	}

	private function work_for_us(): bool {
		return in_array( 'processor', $this->roles, true );
	}

	/** @return Row Nothing that only concerns the firm and them, such as whom to write to. */
	private function row( Processor $one ): array {
		return array(
			'name'       => $one->name,
			'role'       => $one->role,
			'purposes'   => $one->purposes,
			'place'      => $one->place,
			'outside'    => $one->outside,
			'safeguards' => $one->safeguards,
			'agreement'  => '' !== trim( $one->agreement ),
			'bound_by'   => $one->bound_by,
			'own_use'    => $one->own_use,
			'improves'   => $one->improves,
			'metadata'   => $one->metadata,
			'onward'     => $one->onward,
			'retention'  => $one->retention,
		);
	}
}
