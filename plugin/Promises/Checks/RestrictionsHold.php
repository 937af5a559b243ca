<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Platform\Vault;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Weighing;
use RightsDesk\Sealing\Marks;
use RightsDesk\Standing\Belongings;
use RightsDesk\Standing\StandingDesk;
use RightsDesk\Standing\StandingStore;

/** Everybody who is restricted: may they be written to, is what they published out of sight, did anybody change it. */
final readonly class RestrictionsHold implements Check {

	private const MOST = 100;

	public function __construct( private StandingDesk $desk, private Belongings $belongings, private Marks $marks, private Vault $vault, private Rows $rows ) {}

	public function number(): string {
		return 'P24';
	}

	public function look(): Verdict {
		$rows    = $this->rows->all( "SELECT email_key, sealed, purposes FROM {standing_causes} WHERE ground IN ('restriction','objection') ORDER BY id DESC LIMIT %d", self::MOST );
		$open    = 0;
		$shown   = 0;
		$tried   = 0;
		foreach ( $rows as $row ) {
			$email = $this->vault->open( (string) $row['sealed'] );
			if ( null === $email || '' === $email ) {
				continue;
			}
			++$tried;
			$named = json_decode( (string) $row['purposes'], true );
			foreach ( is_array( $named ) && array() !== $named ? array_filter( $named, is_string( ... ) ) : array( 'newsletter' ) as $purpose ) {
				$open += $this->desk->may_process( $email, $purpose ) ? 1 : 0;
			}
			$shown += $this->desk->of( $email )->whole() ? $this->in_sight( $email ) : 0;
		}
		$touched = $this->rows->count( 'SELECT COUNT(*) FROM {prints} WHERE touched_at IS NOT NULL' );
		$noted   = get_option( StandingStore::OPTION );
		$blind   = $this->rows->count( 'SELECT COUNT(*) FROM {standings}' ) > 0 && ( ! is_array( $noted ) || ( $noted['any'] ?? 0 ) < 1 );
		$see     = __( 'See who is restricted', 'rights-desk' );
		return ( new Weighing() )
			->shows( __( 'Restricted', 'rights-desk' ), $this->rows->count( "SELECT COUNT(*) FROM {standings} WHERE state = 'restricted'" ) )
			->shows( __( 'Tried', 'rights-desk' ), $tried )
			->shows( __( 'Changed although it was restricted', 'rights-desk' ), $touched )
			->broken( $blind, __( 'Somebody is restricted, but the site has lost its note of it: nothing holds it back. Within the hour the note is made anew.', 'rights-desk' ), $see, '/standings' )
			->broken( $open > 0, __( 'Somebody who is restricted could be written to all the same.', 'rights-desk' ), $see, '/standings' )
			/* translators: %d: number of posts, comments and profiles. */
			->broken( $shown > 0, sprintf( _n( '%d thing that a restricted person published is in public sight.', '%d things that restricted people published are in public sight.', $shown, 'rights-desk' ), $shown ), $see, '/standings' )
			/* translators: %d: number of records. */
			->broken( $touched > 0, sprintf( _n( '%d record was changed although it was restricted.', '%d records were changed although they were restricted.', $touched, 'rights-desk' ), $touched ), $see, '/standings' )
			->verdict( 0 === $tried ? __( 'Nobody is restricted now.', 'rights-desk' ) : __( 'What is restricted is stored and nothing else: it was tried for everybody.', 'rights-desk' ) );
	}

	private function in_sight( string $email ): int {
		$shown = 0;
		foreach ( $this->belongings->of( $email ) as $type => $ids ) {
			foreach ( $ids as $id ) {
				$shown += $this->marks->is( Marks::HIDDEN, $type, $id ) ? 0 : 1;
			}
		}
		return $shown;
	}
}
