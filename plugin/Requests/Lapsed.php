<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\Subjects\Packages;

/** After a founded objection: whoever let their copy expire is erased then. */
final readonly class Lapsed {

	private const SHARE = 50;

	public function __construct( private RequestStore $store, private RequestDesk $desk, private Packages $packages ) {}

	public function run(): void {
		foreach ( $this->store->many( 'WHERE r.kind = %s AND r.state = %s AND r.due IS NULL ORDER BY r.id LIMIT %d', Kind::Objection->value, State::CarryingOut->value, self::SHARE ) as $request ) {
			$package = $this->packages->state( $request->id );
			if ( ! in_array( $package['state'] ?? '', array( 'building', 'ready' ), true ) && $this->desk->awaits_erasure( $request ) ) {
				$this->desk->erase_after_copy( $request->id, Actor::system() );
			}
		}
	}
}
