<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Measures\Fields;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;

/** Each field in which people are asked and each source that keeps data, against the purposes that the firm pursues. */
final readonly class FieldsNeeded implements Check {

	public function __construct( private Fields $fields ) {}

	public function number(): string {
		return 'P32';
	}

	public function look(): Verdict {
		$all     = $this->fields->all();
		$flagged = array_values( array_filter( $all, static fn ( array $one ): bool => $one['flagged'] ) );
		$asked   = array();
		$kept    = array();
		foreach ( $flagged as $one ) {
			if ( str_starts_with( $one['key'], 'source/' ) ) {
				$kept[] = "{$one['group']}: {$one['label']}";
			} else {
				$asked[] = "{$one['group']}: {$one['label']}";
			}
		}
		$say     = __( 'Say what they are for', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Fields and sources looked at', 'rights-desk' ), count( $all ) )
			->shows( __( 'Without a purpose', 'rights-desk' ), array_merge( $asked, $kept ) )
			/* translators: %d: number of fields. */
			->broken( array() !== $asked, sprintf( _n( '%d field asks people for data without a purpose.', '%d fields ask people for data without a purpose.', count( $asked ), 'rights-desk' ), count( $asked ) ), $say, '/collected' )
			/* translators: %d: number of sources. */
			->at_risk( array() !== $kept, sprintf( _n( 'Of %d source of data nobody has said what it is for.', 'Of %d sources of data nobody has said what they are for.', count( $kept ), 'rights-desk' ), count( $kept ) ), $say, '/collected' )
			->verdict( __( 'Every field and every source of data has a purpose.', 'rights-desk' ) );
	}
}
