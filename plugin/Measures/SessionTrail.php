<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** Where accounts are signed in: WordPress notes address and browser of each session, and keeps those that ended until the next. */
final readonly class SessionTrail implements Trail {

	private const KEY = 'session_tokens';

	public function __construct( private \wpdb $db ) {}

	public function key(): string {
		return 'sessions';
	}

	public function label(): string {
		return __( 'Signing in', 'rights-desk' );
	}

	public function notes(): array {
		return array( 'address' => true, 'agent' => true );
	}

	public function purpose(): string {
		return 'account';
	}

	public function record(): string {
		return '';
	}

	public function rows(): int {
		return (int) $this->db->get_var( $this->db->prepare( 'SELECT COUNT(*) FROM %i WHERE meta_key = %s AND meta_value LIKE %s', $this->db->usermeta, self::KEY, '%"ip"%' ) );
	}

	public function due( string $before, string $how ): int {
		$due   = 0;
		$after = 0;
		while ( array() !== ( $traces = $this->slice( $before, $how, $after, 200 ) ) ) {
			$due  += count( $traces );
			$after = $traces[ count( $traces ) - 1 ]['id'];
		}
		return $due;
	}

	/** By user: the sessions are in one row. A trace shows the oldest of them. */
	public function slice( string $before, string $how, int $after, int $limit ): array {
		$traces = array();
		$then   = (int) strtotime( "$before UTC" );
		do {
			$ids = array_map( static fn ( ?string $id ): int => (int) $id, $this->db->get_col( $this->db->prepare( 'SELECT user_id FROM %i WHERE meta_key = %s AND meta_value LIKE %s AND user_id > %d ORDER BY user_id LIMIT %d', $this->db->usermeta, self::KEY, '%"ip"%', $after, $limit ) ) );
			foreach ( $ids as $id ) {
				$after = $id;
				$old   = array_filter( $this->sessions( $id ), static fn ( array $session ): bool => self::is_due( $session, $then, $how ) );
				if ( array() !== $old ) {
					$first    = array_values( $old )[0];
					$user     = get_userdata( $id );
					$traces[] = array(
						'id'      => $id,
						'email'   => false === $user ? '' : $user->user_email,
						'address' => is_string( $first['ip'] ?? null ) ? $first['ip'] : '',
						'agent'   => is_string( $first['ua'] ?? null ) ? $first['ua'] : '',
						'before'  => $then,
						'how'     => $how,
					);
				}
			}
		} while ( array() === $traces && count( $ids ) === $limit );
		return $traces;
	}

	public function write( array $trace ): void {
		$then = is_int( $trace['before'] ?? null ) ? $trace['before'] : 0;
		$how  = 'shorten' === ( $trace['how'] ?? '' ) ? 'shorten' : 'delete';
		$kept = array();
		foreach ( $this->sessions( $trace['id'] ) as $token => $session ) {
			$expires = $session['expiration'] ?? 0;
			if ( is_numeric( $expires ) && $expires < time() ) {
				// It is over: nobody signs in by it again.
				continue;
			}
			if ( self::is_due( $session, $then, $how ) ) {
				if ( 'shorten' === $how && is_string( $session['ip'] ?? null ) ) {
					$session['ip'] = wp_privacy_anonymize_ip( $session['ip'] );
				} else {
					unset( $session['ip'] );
				}
				unset( $session['ua'] );
			}
			$kept[ $token ] = $session;
		}
		array() === $kept ? delete_user_meta( $trace['id'], self::KEY ) : update_user_meta( $trace['id'], self::KEY, $kept );
	}

	/** @param array<array-key, mixed> $session */
	private static function is_due( array $session, int $before, string $how ): bool {
		$login   = $session['login'] ?? 0;
		$address = is_string( $session['ip'] ?? null ) ? $session['ip'] : '';
		$holds   = '' !== $address && ( 'delete' === $how || wp_privacy_anonymize_ip( $address ) !== $address );
		return ( $holds || ! empty( $session['ua'] ) ) && is_numeric( $login ) && $login < $before;
	}

	/** @return array<string, array<array-key, mixed>> */
	private function sessions( int $user_id ): array {
		$all      = get_user_meta( $user_id, self::KEY, true );
		$sessions = array();
		foreach ( is_array( $all ) ? $all : array() as $token => $session ) {
			if ( is_array( $session ) ) {
				$sessions[ (string) $token ] = $session;
			}
		}
		return $sessions;
	}
}
