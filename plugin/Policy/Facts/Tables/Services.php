<?php
declare( strict_types=1 );

namespace RightsDesk\Policy\Facts\Tables;

use RightsDesk\Cookies\CookieList;
use RightsDesk\Cookies\Entry;
use RightsDesk\Cookies\PurposeWords;
use RightsDesk\Cookies\Service;
use RightsDesk\Cookies\Words;
use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\Table;

/**
 * Services and what they keep in a browser (P31): what a version said, beside what is so now. A page shows them as a list.
 *
 * @phpstan-import-type Row from Table
 */
final readonly class Services implements Table {

	/** @param \Closure(): list<Service> $services Those in use. */
	public function __construct( private \Closure $services ) {}

	public function label(): string {
		return __( 'Cookies and services', 'rights-desk' );
	}

	public function columns(): array {
		return array(
			'name'    => __( 'Service, and who runs it', 'rights-desk' ),
			'purpose' => __( 'What for', 'rights-desk' ),
			'entries' => __( 'What it stores, and how long', 'rights-desk' ),
		);
	}

	public function rows(): array {
		$rows = array();
		foreach ( ( $this->services )() as $service ) {
			$rows[ $service->slug ] = array(
				'name'     => $service->name,
				'party'    => $service->party,
				'place'    => $service->place,
				'category' => $service->category,
				'purpose'  => $service->purpose,
				'entries'  => array_map( static fn ( Entry $one ): string => (string) wp_json_encode( array( $one->name, $one->kind, $one->seconds, $one->first, $one->purpose ), JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ), $service->entries ),
			);
		}
		return $rows;
	}

	public function cells( array $row ): array {
		$category = Cells::text( $row, 'category' );
		return array(
			'name'    => Cells::lines( array( Cells::text( $row, 'name' ), implode( ', ', array_filter( array( Cells::text( $row, 'party' ), Cells::text( $row, 'place' ) ), static fn ( string $one ): bool => '' !== $one ) ) ) ),
			'purpose' => Words::category( $category ) . ': ' . PurposeWords::service( Cells::text( $row, 'purpose' ) ),
			'entries' => Cells::lines( array_map( $this->entry( ... ), Cells::list( $row, 'entries' ) ) ),
		);
	}

	public function none(): string {
		return __( 'This site stores nothing in your browser.', 'rights-desk' );
	}

	private function entry( string $packed ): string {
		$one = json_decode( $packed, true );
		if ( ! is_array( $one ) || ! is_string( $one[0] ?? null ) ) {
			return '';
		}
		$text = static fn ( int $at ): string => is_string( $one[ $at ] ?? null ) ? $one[ $at ] : '';
		return $one[0] . ' ' . CookieList::line( new Entry( $one[0], $text( 1 ), is_int( $one[2] ?? null ) ? $one[2] : 0, true === ( $one[3] ?? true ), $text( 4 ) ) );
	}
}
