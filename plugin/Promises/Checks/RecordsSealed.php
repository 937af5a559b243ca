<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Sealing\Marks;

/** Each record of somebody who left against its seal, and who could break it. */
final readonly class RecordsSealed implements Check {

	private const CAPABILITY = 'rights_desk_open_sealed';

	public function __construct( private Marks $marks, private Rows $rows ) {}

	public function number(): string {
		return 'P16';
	}

	public function look(): Verdict {
		$bare   = $this->rows->count( "SELECT COUNT(*) FROM {held_records} r LEFT JOIN {marks} m ON m.type = r.type AND m.object_id = r.object_id AND m.mark = 'sealed' WHERE m.object_id IS NULL AND r.type IN ('order','edd_order','document','post','comment','user')" );
		$sealed = $this->rows->count( "SELECT COUNT(*) FROM {marks} WHERE mark = 'sealed'" );
		// The guards ask this note and not the table: where it says that there are none, nothing is hidden.
		$blind = $sealed > 0 && ! $this->marks->any( Marks::SEALED );
		$roles = array_keys( array_filter( wp_roles()->roles, static fn ( mixed $role ): bool => is_array( $role ) && is_array( $role['capabilities'] ?? null ) && ! empty( $role['capabilities'][ self::CAPABILITY ] ) ) );
		$users = $this->rows->count( 'SELECT COUNT(*) FROM {wp:usermeta} WHERE meta_key = %s AND meta_value LIKE %s', $this->rows->prefixed( 'capabilities' ), '%"' . self::CAPABILITY . '";b:1%' );
		$open  = $this->rows->count( 'SELECT COUNT(*) FROM {openings} WHERE ended_at IS NULL AND expires_at > %s', $this->rows->moment() );
		$see   = __( 'Open the sealed records', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Sealed', 'rights-desk' ), $sealed )
			->shows( __( 'May be opened by somebody now', 'rights-desk' ), $open )
			/* translators: %d: number of records. */
			->broken( $bare > 0, sprintf( _n( '%d record of somebody who left is not sealed.', '%d records of people who left are not sealed.', $bare, 'rights-desk' ), $bare ), $see, '/sealed' )
			->broken( $blind, __( 'There are seals, but the site has lost its note of them: staff see what is sealed. Within the hour the note is made anew.', 'rights-desk' ), $see, '/sealed' )
			/* translators: %s: names of roles. */
			->broken( array() !== $roles, sprintf( __( 'A whole role may open sealed records: %s.', 'rights-desk' ), implode( ', ', array_map( 'strval', $roles ) ) ), __( 'See the accounts', 'rights-desk' ), admin_url( 'users.php' ) )
			->broken( $users > 0, __( 'Somebody may open sealed records for ever, without a reason or an end.', 'rights-desk' ), __( 'See the accounts', 'rights-desk' ), admin_url( 'users.php' ) )
			->verdict( 0 === $sealed ? __( 'Nothing had to be sealed yet, and nobody may open seals.', 'rights-desk' ) : __( 'Every record of somebody who left is sealed, and nobody may open it but for a reason and some hours.', 'rights-desk' ) );
	}
}
