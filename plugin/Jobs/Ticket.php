<?php
declare( strict_types=1 );

namespace RightsDesk\Jobs;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Vault;

/** Leave to do slices of one job, as one administrator, once, within a minute. Signed, so that neither job nor person can be changed. */
final readonly class Ticket {

	private const SECONDS = 60;

	public function __construct( private Tokens $tokens, private Vault $vault, private Clock $clock ) {}

	public function issue( Job $job, int $user_id ): string {
		$token = $this->tokens->issue( $job->request_id, Tokens::WORKER, $this->clock->now()->modify( '+' . self::SECONDS . ' seconds' ) );
		return "$token.{$job->id}.$user_id." . $this->sign( $token, $job->id, $user_id );
	}

	/** @return array{job: int, user: int}|null Null when it isn't ours, is too old, or was used. */
	public function redeem( string $ticket ): ?array {
		$parts = explode( '.', $ticket );
		if ( 4 !== count( $parts ) || ! ctype_digit( $parts[1] ) || ! ctype_digit( $parts[2] ) ) {
			return null;
		}
		$job  = (int) $parts[1];
		$user = (int) $parts[2];
		if ( ! hash_equals( $this->sign( $parts[0], $job, $user ), $parts[3] ) || null === $this->tokens->use_once( $parts[0], Tokens::WORKER ) ) {
			return null;
		}
		return array(
			'job'  => $job,
			'user' => $user,
		);
	}

	private function sign( string $token, int $job, int $user ): string {
		return $this->vault->hmac( 'worker', "$token|$job|$user" );
	}
}
