<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Jobs\JobDesk;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Tokens;

/** What stays is kind, month, days taken and outcome; nothing leads back (P19). */
final readonly class Anonymiser {

	private const EMPTIED = array( 'entered_at', 'received_at', 'confirmed_at', 'identity_asked_at', 'identity_settled_at', 'extended_at', 'decided_at', 'closed_at', 'promise_due', 'law_due', 'due', 'reminded_on' );

	/** @param \Closure(int): void $forget What other rooms hold for the request alone. */
	public function __construct( private RequestStore $store, private Chain $chain, private Tokens $tokens, private Outbox $outbox, private JobDesk $jobs, private \Closure $forget ) {}

	/** Within the caller's transaction. @return bool False when another changed the request first. */
	public function anonymise( Request $request ): bool {
		if ( ! $this->store->change( $request, array_fill_keys( self::EMPTIED, null ) + array( 'anonymised' => 1, 'locale' => '' ) ) ) {
			return false;
		}
		$this->store->forget_subject( $request->id );
		$this->tokens->forget( $request->id );
		$this->outbox->forget( $request->id );
		$this->jobs->forget( $request->id );
		( $this->forget )( $request->id );
		$this->chain->append( $request->id, 'anonymised', Actor::system() );
		$this->chain->forget( $request->id );
		return true;
	}
}
