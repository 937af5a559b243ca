<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\Table;

/**
 * The security measures (Art. 32(1)), or who has access (P33): names, and what they say.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Listed implements Table {

	/**
	 * @param 'measures'|'access'                                           $what
	 * @param \Closure(): list<array{key: string, name: string, text: string}> $entries
	 */
	public function __construct( private string $what, private \Closure $entries ) {}

	public function label(): string {
		return 'measures' === $this->what ? __( 'How data is protected', 'rights-desk' ) : __( 'Who has access', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'name' => __( 'Who or what', 'rights-desk' ),
			'text' => __( 'What that means', 'rights-desk' ),
		);
	}

	public function rows(): array {
		$rows = array();
		foreach ( ( $this->entries )() as $one ) {
			$rows[ $one['key'] ] = array(
				'name' => $one['name'],
				'text' => $one['text'],
			);
		}
		return $rows;
	}

	public function cells( array $row ): array {
		return array(
			'name' => Cells::text( $row, 'name' ),
			'text' => Cells::text( $row, 'text' ),
		);
	}

	public function none(): string {
		return 'measures' === $this->what
			? __( 'No measures are named here yet.', 'rights-desk' )
			: __( 'Nobody has access.', 'rights-desk' );
	}
}
