<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Schedule;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;

/**
 * Mail that is still to go. Address and content stand sealed in a row until the transport took
 * the message, then they are wiped. A closing mail (one with a last moment) outlives the person's
 * data by at most that long, and its row goes with it.
 */
final class Outbox {

	private const RETRY_MINUTES = array( 1, 5, 15, 60, 180, 360, 720 );
	private const ATTEMPTS      = 12;
	private const CLAIM_SECONDS = 120;

	private bool $queued = false;

	public function __construct(
		private readonly \wpdb $db,
		private readonly Tables $tables,
		private readonly Clock $clock,
		private readonly Vault $vault,
		private readonly Templates $templates,
		private readonly WordPressMailer $mailer,
		private readonly Schedule $schedule,
	) {}

	/**
	 * @param bool                $hold    Wait for release().
	 * @param ?\DateTimeImmutable $expires A closing mail: not sent by then, it is dropped.
	 */
	public function queue( Message $message, bool $hold = false, ?\DateTimeImmutable $expires = null ): int {
		$kept = $this->db->insert(
			$this->tables->name( 'mails' ),
			array(
				'request_id' => $message->request_id,
				'template'   => $message->template,
				'locale'     => $message->locale,
				'state'      => $hold ? 'held' : 'waiting',
				'sealed'     => $this->vault->seal( $message->to_json() ),
				'next_at'    => $this->clock->sql(),
				'expires_at' => $expires?->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' ),
			)
		);
		if ( 1 !== $kept ) {
			// What the mail tells of is in the same transaction, and goes back with it.
			throw new \RuntimeException( 'The mail cannot be stored.' );
		}
		$this->queued = $this->queued || ! $hold;
		return $this->db->insert_id;
	}

	/** @param array<string, string> $values What became known since: filled in beside the values it was queued with. */
	public function release( int $id, array $values = array() ): void {
		$row = $this->row( $id );
		if ( null === $row || 'held' !== $row['state'] ) {
			return;
		}
		$message = $this->opened( $row );
		if ( null === $message ) {
			$this->settle( $row, 'failed', 'The sealed message could not be opened.' );
			return;
		}
		$this->db->update(
			$this->tables->name( 'mails' ),
			array(
				'state'   => 'waiting',
				'sealed'  => $this->vault->seal( $message->with( $values )->to_json() ),
				'next_at' => $this->clock->sql(),
			),
			array(
				'id'    => $id,
				'state' => 'held',
			)
		);
		$this->queued = true;
	}

	public function discard( int $id ): void {
		$this->db->delete( $this->tables->name( 'mails' ), array( 'id' => $id ) );
	}

	/** Everything of a request goes, but for a closing mail: that one sees to itself. */
	public function forget( int $request_id ): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE request_id = %d AND expires_at IS NULL', $this->tables->name( 'mails' ), $request_id ) );
	}

	/** At the end of a page: sends what that page queued, once the visitor has their answer. */
	public function flush_after_answer(): void {
		if ( ! $this->queued ) {
			return;
		}
		$this->queued = false;
		if ( function_exists( 'fastcgi_finish_request' ) ) {
			fastcgi_finish_request();
		} elseif ( function_exists( 'litespeed_finish_request' ) ) {
			litespeed_finish_request();
		}
		$this->flush();
	}

	/** Sends what is due, for at most so many seconds. Answers whether more is due now. */
	public function flush( int $seconds = 10 ): bool {
		$this->expire();
		$until = microtime( true ) + $seconds;
		foreach ( $this->due() as $id ) {
			if ( microtime( true ) > $until ) {
				return true;
			}
			$row = $this->claim( $id ) ? $this->row( $id ) : null;
			if ( null !== $row ) {
				$this->send( $row );
			}
		}
		return array() !== $this->due();
	}

	private function expire(): void {
		$this->db->query( $this->db->prepare( 'DELETE FROM %i WHERE expires_at < %s', $this->tables->name( 'mails' ), $this->clock->sql() ) );
	}

	/** @return list<int> */
	private function due(): array {
		$now = $this->clock->sql();
		$ids = $this->db->get_col(
			$this->db->prepare( "SELECT id FROM %i WHERE state = 'waiting' AND next_at <= %s AND ( claimed_until IS NULL OR claimed_until < %s ) ORDER BY next_at, id LIMIT 50", $this->tables->name( 'mails' ), $now, $now )
		);
		return array_values( array_map( static fn ( ?string $id ): int => (int) $id, $ids ) );
	}

	private function claim( int $id ): bool {
		$until = $this->clock->now()->modify( '+' . self::CLAIM_SECONDS . ' seconds' )->format( 'Y-m-d H:i:s' );
		return 1 === $this->db->query(
			$this->db->prepare( "UPDATE %i SET claimed_until = %s, attempts = attempts + 1 WHERE id = %d AND state = 'waiting' AND ( claimed_until IS NULL OR claimed_until < %s )", $this->tables->name( 'mails' ), $until, $id, $this->clock->sql() )
		);
	}

	/** @param array<string, ?string> $row */
	private function send( array $row ): void {
		$message = $this->opened( $row );
		if ( null === $message ) {
			$this->settle( $row, 'failed', 'The sealed message could not be opened.' );
			return;
		}
		try {
			$letter = $this->templates->letter( $message );
		} catch ( \LogicException ) {
			// One message that cannot be worded must not hold up those behind it.
			$this->settle( $row, 'failed', 'The message could not be put into words.' );
			return;
		}
		$error = $this->mailer->send( $letter, null !== $row['expires_at'] );
		if ( null === $error ) {
			$this->settle( $row, 'sent', '' );
		} elseif ( (int) $row['attempts'] >= self::ATTEMPTS && null === $row['expires_at'] ) {
			$this->settle( $row, 'failed', $error );
		} else {
			$minutes = self::RETRY_MINUTES[ min( (int) $row['attempts'], count( self::RETRY_MINUTES ) ) - 1 ] ?? 1;
			$this->db->update(
				$this->tables->name( 'mails' ),
				array(
					'next_at'       => $this->clock->now()->modify( "+$minutes minutes" )->format( 'Y-m-d H:i:s' ),
					'claimed_until' => null,
					'error'         => $error,
				),
				array( 'id' => (int) $row['id'] )
			);
			$this->schedule->soon( $minutes * 60 );
		}
	}

	/**
	 * The end of a message, sent or given up: what was sealed is wiped.
	 *
	 * @param array<string, ?string> $row
	 */
	private function settle( array $row, string $state, string $error ): void {
		if ( null !== $row['expires_at'] ) {
			$this->discard( (int) $row['id'] );
			return;
		}
		$this->db->update(
			$this->tables->name( 'mails' ),
			array(
				'state'         => $state,
				'sealed'        => '',
				'claimed_until' => null,
				'sent_at'       => 'sent' === $state ? $this->clock->sql() : null,
				'error'         => $error,
			),
			array( 'id' => (int) $row['id'] )
		);
		do_action( "rights_desk_mail_$state", (int) $row['request_id'], (string) $row['template'], $error );
	}

	/** @return ?array<string, ?string> */
	private function row( int $id ): ?array {
		$row = $this->db->get_row( $this->db->prepare( 'SELECT * FROM %i WHERE id = %d', $this->tables->name( 'mails' ), $id ), ARRAY_A );
		return is_array( $row ) ? $row : null;
	}

	/** @param array<string, ?string> $row */
	private function opened( array $row ): ?Message {
		$json = $this->vault->open( (string) $row['sealed'] );
		return null === $json ? null : Message::from_json( $json, (string) $row['template'], (string) $row['locale'], (int) $row['request_id'] );
	}
}
