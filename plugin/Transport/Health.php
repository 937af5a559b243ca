<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;
use RightsDesk\Processors\SparkPostAccount;

/** How it goes with the site's mail. One option, read only when mail is sent or staff look. */
final readonly class Health {

	public const OPTION = 'rights_desk_transport';

	private const KEEP_WORKING = 300;

	public function __construct( private Settings $settings, private SparkPostAccount $account, private Clock $clock ) {}

	public function on(): bool {
		return 'sparkpost' === $this->settings->text( 'mail_transport' );
	}

	/** @return array{state: 'off'|'ok'|'fallback'|'broken', reason: string, at: ?string, since: ?string, fell: int} at: the last message; since: when it began to fall back; fell: how many did since. */
	public function now(): array {
		$seen  = $this->seen();
		$state = match ( true ) {
			! $this->on()               => 'off',
			'' !== $this->other()       => 'broken',
			'' === $this->account->key() => 'fallback',
			default                     => $seen['state'],
		};
		return array(
			'state'  => $state,
			'reason' => match ( true ) {
				'off' === $state              => '',
				'' !== $this->other()         => $this->other(),
				'' === $this->account->key()  => __( 'No key for SparkPost is set.', 'rights-desk' ),
				default                       => $seen['reason'],
			},
			'at'     => $this->iso( $seen['at'] ),
			'since'  => in_array( $state, array( 'fallback', 'broken' ), true ) ? $this->iso( $seen['since'] ) : null,
			'fell'   => 'off' === $state ? 0 : $seen['fell'],
		);
	}

	/** Whether SparkPost is left alone for a while, so that nobody waits for it at every message. */
	public function paused(): bool {
		return $this->seen()['until'] > $this->moment();
	}

	public function works(): void {
		$seen = $this->seen();
		// Not a write for each message.
		if ( 'ok' !== $seen['state'] || '' !== $seen['other'] || $this->moment() - $seen['at'] > self::KEEP_WORKING ) {
			$this->keep( array( 'state' => 'ok', 'reason' => '', 'since' => 0, 'until' => 0, 'fell' => 0, 'other' => '' ) );
		}
	}

	/** @param int $pause Seconds in which not to try. */
	public function fails( string $reason, int $pause ): void {
		$this->keep( array( 'reason' => $reason, 'until' => $pause > 0 ? $this->moment() + $pause : 0 ) );
	}

	/** @param bool $sent Whether WordPress's mailer took it. */
	public function fell_back( bool $sent ): void {
		$seen = $this->seen();
		$this->keep(
			array(
				'state' => $sent ? 'fallback' : 'broken',
				'since' => 0 === $seen['since'] ? $this->moment() : $seen['since'],
				'fell'  => $seen['fell'] + 1,
				'other' => '',
			)
		);
	}

	/** Another plugin sends the site's mail. */
	public function taken_by( string $other ): void {
		if ( $this->seen()['other'] !== $other ) {
			$this->keep( array( 'other' => $other ) );
		}
	}

	private function other(): string {
		$other = $this->seen()['other'];
		if ( '' === $other && function_exists( 'wp_mail' ) ) {
			$file  = (string) ( new \ReflectionFunction( 'wp_mail' ) )->getFileName();
			$other = str_starts_with( wp_normalize_path( $file ), wp_normalize_path( ABSPATH . WPINC ) ) ? '' : basename( dirname( $file ) );
		}
		/* translators: %s: name of a plugin's folder or class. */
		return '' === $other ? '' : sprintf( __( 'Another plugin sends this site’s mail: %s.', 'rights-desk' ), $other );
	}

	private function moment(): int {
		return $this->clock->now()->getTimestamp();
	}

	private function iso( int $moment ): ?string {
		return 0 === $moment ? null : gmdate( 'Y-m-d\TH:i:s\Z', $moment );
	}

	/** @param array<string, string|int> $changes */
	private function keep( array $changes ): void {
		update_option( self::OPTION, $changes + array( 'at' => $this->moment() ) + $this->seen(), false );
	}

	/** @return array{state: 'ok'|'fallback'|'broken', reason: string, at: int, since: int, until: int, fell: int, other: string} */
	private function seen(): array {
		$seen   = get_option( self::OPTION, array() );
		$seen   = is_array( $seen ) ? $seen : array();
		$number = static fn ( string $key ): int => is_int( $seen[ $key ] ?? null ) ? $seen[ $key ] : 0;
		$text   = static fn ( string $key ): string => is_string( $seen[ $key ] ?? null ) ? $seen[ $key ] : '';
		$state  = $text( 'state' );
		return array(
			'state'  => in_array( $state, array( 'fallback', 'broken' ), true ) ? $state : 'ok',
			'reason' => $text( 'reason' ),
			'at'     => $number( 'at' ),
			'since'  => $number( 'since' ),
			'until'  => $number( 'until' ),
			'fell'   => $number( 'fell' ),
			'other'  => $text( 'other' ),
		);
	}
}
