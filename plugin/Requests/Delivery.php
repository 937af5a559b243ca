<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Tokens;
use RightsDesk\Platform\Transaction;
use RightsDesk\Subjects\Contents;
use RightsDesk\Subjects\Download;
use RightsDesk\Subjects\Packages;
use RightsDesk\Subjects\SealedReader;
use RightsDesk\Subjects\SealedWriter;
use RightsDesk\Subjects\Seed;
use RightsDesk\Subjects\Vessel;

/**
 * A copy that goes elsewhere than to the known address: to a receiver whom the person names (Art. 20(2)),
 * to another address of theirs, or by post. Only after an identity check, and only on their own word.
 *
 * The receiver's copy is made while the person's own code is at hand, in the very POST that confirms it,
 * and sealed to a code of the receiver's: neither stays on the server.
 */
final readonly class Delivery {

	public const WAYS      = array( 'receiver', 'address', 'post' );
	public const DAYS      = 14;
	public const DOWNLOADS = 5;

	private const FILE = '/copy.rds';

	/** @param \Closure(): Packages $packages */
	public function __construct(
		private SealedTable $rows,
		private Identity $identity,
		private \Closure $packages,
		private Vessel $vessel,
		private Outbox $outbox,
		private Tokens $tokens,
		private Transaction $transaction,
		private Chain $chain,
		private Clock $clock,
	) {}

	public function of( int $request_id ): ?SealedRow {
		return $this->rows->latest( $request_id );
	}

	/** @throws Refusal When it is too late, or nobody is named. */
	public function name( Request $request, string $way, string $name, string $where, bool $all, Actor $actor ): void {
		if ( ! in_array( $request->kind, array( Kind::Inspection, Kind::Portability ), true ) || ! in_array( $request->state, array( State::Confirmed, State::InProgress, State::IdentityPending ), true ) ) {
			throw new Refusal( 'delivery_late', '', 409 );
		}
		$said = new Said( '', '', array( 'name' => $name, 'where' => $where ) );
		if ( ! in_array( $way, self::WAYS, true ) ) {
			throw new Refusal( 'unknown_action', 'way' );
		}
		$where = $said->needed( 'where', 1000 );
		if ( 'post' !== $way && ( strlen( $where ) > 190 || false === is_email( $where ) ) ) {
			throw new Refusal( 'email_invalid', 'where' );
		}
		if ( 'receiver' === $way ) {
			$said->needed( 'name', 190 );
		}
		$this->rows->forget( $request->id );
		$this->rows->add(
			$request->id,
			array(
				'way'   => $way,
				'scope' => $all || 'receiver' !== $way ? 'all' : 'article20',
				'state' => 'named',
			),
			array( 'name' => $said->text( 'name', 190 ), 'where' => 'post' === $way ? $where : Intake::normal( $where ), 'why' => '' )
		);
		$this->chain->append( $request->id, 'delivery_named', $actor, array( 'way' => $way ) );
	}

	/** Staff or the person themselves think better of it. */
	public function drop( int $request_id, string $reason, Actor $actor ): void {
		$row = $this->of( $request_id ) ?? throw new Refusal( 'action_not_possible', 'action', 409 );
		if ( ! $this->rows->move( $row->id, 'named', 'dropped' ) ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		$this->rows->change( $row->id, array(), array( 'why' => trim( $reason ) ) + $row->secret );
		$this->chain->append( $request_id, 'delivery_dropped', $actor, array_filter( array( 'reason' => trim( $reason ) ) ) );
	}

	/** Staff put it in an envelope. */
	public function posted( int $request_id, string $reason, Actor $actor ): void {
		$row = $this->of( $request_id );
		if ( null === $row || 'post' !== $row->text( 'way' ) || ! $this->identity->proven( $request_id ) || ! $this->rows->move( $row->id, 'named', 'sent' ) ) {
			throw new Refusal( 'action_not_possible', 'action', 409 );
		}
		$this->rows->change( $row->id, array( 'sent_at' => $this->clock->sql() ) );
		$this->chain->append( $request_id, 'delivery_posted', $actor, array_filter( array( 'reason' => trim( $reason ) ) ) );
	}

	/** Whether the person may now send it on. */
	public function may_send( Request $request ): bool {
		$row = $this->of( $request->id );
		return null !== $row && 'named' === $row->text( 'state' ) && 'post' !== $row->text( 'way' ) && $this->identity->proven( $request->id )
			&& 'ready' === ( ( $this->packages )()->state( $request->id )['state'] ?? '' );
	}

	/**
	 * The person's own word, with their code: the copy is made and its link mailed to the receiver.
	 *
	 * @throws Refusal
	 */
	public function send( Request $request, string $seed, bool $all ): void {
		$row = $this->of( $request->id );
		if ( null === $row || ! $this->may_send( $request ) || ! $this->rows->move( $row->id, 'named', 'sending' ) ) {
			throw new Refusal( 'action_not_possible', '', 409 );
		}
		$scope  = $all || 'receiver' !== $row->text( 'way' ) ? 'all' : 'article20';
		$own    = Seed::make();
		$folder = bin2hex( random_bytes( 20 ) );
		// Known before it is written, so that what a stopped process leaves can be found.
		$this->rows->change( $row->id, array( 'folder' => $folder, 'sent_at' => $this->clock->sql() ) );
		try {
			$bytes = $this->write( $request->id, $seed, $scope, $own, $folder );
			$this->transaction->run( fn () => $this->tell( $request, $row, $own, $folder, $bytes, $scope ) );
		} catch ( \Throwable $fault ) {
			$this->take_back( $row->id, $folder );
			throw $fault;
		}
	}

	/** @throws Refusal Before anything is sent. */
	public function stream( int $id, string $seed ): void {
		$row = $this->row( $id );
		$key = Seed::from( $seed );
		if ( null === $key || ! hash_equals( $row->text( 'public_key' ), bin2hex( $key->public_key() ) ) ) {
			throw new Refusal( 'wrong_code', 'seed', 403 );
		}
		$path = $this->vessel->folder( $row->text( 'folder' ) ) . self::FILE;
		if ( ! is_readable( $path ) || ! $this->rows->take( $id, 'downloads_left' ) ) {
			throw new Refusal( 'package_gone', '', 410 );
		}
		$sink = new Download( 'rights-desk-' . $this->clock->today() . '.zip' );
		$sink->begin();
		foreach ( ( new SealedReader( $key->pair() ) )->bytes( $path ) as $bytes ) {
			$sink->write( $bytes );
		}
		if ( $sink->end() ) {
			$this->rows->change( $id, array( 'state' => 'fetched' ) );
			$this->chain->append( $row->request_id, 'delivery_fetched', Actor::system() );
		}
	}

	/** A copy that can still be fetched. @throws Refusal */
	public function row( int $id ): SealedRow {
		$row = $this->rows->find( $id );
		if ( null === $row || ! in_array( $row->text( 'state' ), array( 'sent', 'fetched' ), true ) || $row->text( 'expires_at' ) <= $this->clock->sql() || 0 === $row->number( 'downloads_left' ) ) {
			throw new Refusal( 'package_gone', '', 410 );
		}
		return $row;
	}

	/** What is past its day goes; what a stopped process left half done can be confirmed again. */
	public function sweep(): void {
		foreach ( $this->rows->many( "WHERE state = 'sending' AND sent_at <= %s LIMIT 50", $this->clock->now()->modify( '-1 hour' )->format( 'Y-m-d H:i:s' ) ) as $row ) {
			$this->take_back( $row->id, $row->text( 'folder' ) );
		}
		foreach ( $this->rows->many( "WHERE folder <> '' AND expires_at <= %s LIMIT 50", $this->clock->sql() ) as $row ) {
			$this->vessel->empty( $row->text( 'folder' ) );
			$this->rows->change( $row->id, array( 'folder' => '', 'public_key' => '' ) + ( 'sent' === $row->text( 'state' ) ? array( 'state' => 'expired' ) : array() ) );
		}
	}

	public function forget( int $request_id ): void {
		foreach ( $this->rows->of( $request_id ) as $row ) {
			$this->vessel->empty( $row->text( 'folder' ) );
		}
		$this->rows->forget( $request_id );
	}

	private function take_back( int $id, string $folder ): void {
		$this->vessel->empty( $folder );
		$this->rows->change( $id, array( 'state' => 'named', 'folder' => '', 'sent_at' => null ) );
	}

	private function write( int $request_id, string $seed, string $scope, Seed $own, string $folder ): int {
		$file = new SealedWriter( $this->vessel->folder( $folder ) . self::FILE, $own->public_key() );
		( $this->packages )()->write( $request_id, $seed, 'all' === $scope ? Contents::ALL : Contents::ARTICLE_20, $file->write( ... ) );
		return $file->close();
	}

	private function tell( Request $request, SealedRow $row, Seed $own, string $folder, int $bytes, string $scope ): void {
		$expires = $this->clock->now()->modify( '+' . self::DAYS . ' days' );
		$key     = $this->tokens->issue( $request->id, Tokens::RECEIVE, $expires, $row->id );
		$this->rows->change(
			$row->id,
			array(
				'state'          => 'sent',
				'scope'          => $scope,
				'folder'         => $folder,
				'public_key'     => bin2hex( $own->public_key() ),
				'bytes'          => $bytes,
				'downloads_left' => self::DOWNLOADS,
				'sent_at'        => $this->clock->sql(),
				'expires_at'     => $expires->format( 'Y-m-d H:i:s' ),
			)
		);
		$this->outbox->queue(
			new Message(
				'delivery',
				$row->said( 'where' ),
				$request->locale,
				$request->id,
				array(
					'name'    => $row->said( 'name' ),
					'person'  => $request->name,
					'link'    => home_url( '/?rights-desk=receive&key=' . rawurlencode( $key ) ) . '#' . $own->code(),
					'code'    => $own->code(),
					'expires' => $expires->format( 'Y-m-d' ),
				)
			)
		);
		$this->chain->append( $request->id, 'delivery_sent', Actor::subject(), array( 'way' => $row->text( 'way' ), 'scope' => $scope ) );
	}
}
