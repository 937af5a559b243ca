<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Mail\Letter;
use RightsDesk\Platform\Clock;
use RightsDesk\Processors\ApiReply;
use RightsDesk\Transport\Transmissions;

/** Sends to many at once through SparkPost. What it took for certain is sent, what it refused for certain is not; the rest its events will tell. */
final readonly class Batches {

	private const LIMIT_REACHED = 420;

	public function __construct( private Transmissions $api, private RecipientStore $recipients, private NoticeStore $notices, private Clock $clock ) {}

	/** @param list<string> $greetings Of the people, in their order. */
	public function send( Notice $notice, Claim $claim, Letter $letter, array $greetings ): void {
		$list = array();
		foreach ( $claim->people as $n => $one ) {
			$list[] = array( 'email' => $one->email, 'name' => $one->name, 'data' => array( 'greeting' => $greetings[ $n ] ?? '' ) );
		}
		if ( count( $list ) !== $this->recipients->begin( $claim->batch ) ) {
			// The claim ran out, or somebody in it was erased meanwhile: nothing has gone yet, so all of it starts anew.
			$this->recipients->give_back( $claim->batch );
			return;
		}
		$reply = $this->api->batch( $list, $letter->subject, $letter->html, $letter->text, Claim::campaign( $notice->id, $claim->batch ) );
		if ( ApiReply::OK === $reply->verdict && $this->whole( $reply, count( $list ) ) ) {
			$this->recipients->settle( $claim->batch, Recipient::SENT );
			$this->notices->fine( $notice );
		} elseif ( ApiReply::OK === $reply->verdict || $this->unclear( $reply ) ) {
			$this->recipients->settle( $claim->batch, Recipient::UNSURE, $reply->error, 0, $this->clock->now()->modify( Settlement::LOOK_AFTER ) );
			ApiReply::OK === $reply->verdict ? $this->notices->fine( $notice ) : $this->notices->wait( $notice->id, min( 900, 2 ** min( 10, $notice->tries + 1 ) ), $reply->error );
		} elseif ( ApiReply::LATER === $reply->verdict ) {
			$this->recipients->give_back( $claim->batch );
			$wait = self::LIMIT_REACHED === $reply->status ? 900 : min( 300, 2 ** min( 8, $notice->tries ) );
			$this->notices->wait( $notice->id, max( 1, 0 === $reply->wait ? $wait : $reply->wait ), $reply->error );
		} else {
			$this->refused( $notice, $claim, $reply );
		}
	}

	/** Everybody in it was accepted. */
	private function whole( ApiReply $reply, int $people ): bool {
		$results  = is_array( $reply->data['results'] ?? null ) ? $reply->data['results'] : array();
		$rejected = $results['total_rejected_recipients'] ?? 0;
		return 0 === $rejected && ( $results['total_accepted_recipients'] ?? $people ) === $people;
	}

	/** A disturbance, or no answer: the call may have done its work before. */
	private function unclear( ApiReply $reply ): bool {
		return ApiReply::LATER === $reply->verdict && ( $reply->status < 400 || 408 === $reply->status || $reply->status >= 500 );
	}

	/** Refused as it is: the key, the domain, the text. Staff must look; nobody was mailed. */
	private function refused( Notice $notice, Claim $claim, ApiReply $reply ): void {
		$this->recipients->give_back( $claim->batch );
		$this->notices->change( $notice->id, array( 'state' => Notice::PAUSED, 'trouble' => mb_substr( $reply->error, 0, 190 ) ), array( Notice::RUNNING ) );
	}
}
