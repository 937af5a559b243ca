<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;

/** The mail with the link, held sealed until the package is there: after that the server no longer knows the seed. */
final readonly class PackageMail {

	/** @param \Closure(int): string $page_link A fresh link to the subject's page of a request. */
	public function __construct( private Outbox $outbox, private \Closure $page_link ) {}

	public function hold( int $request_id, Person $person, Seed $seed ): int {
		$values = array(
			'kind'   => $person->kind,
			'name'   => $person->name,
			'reason' => $person->decision,
			'link'   => ( $this->page_link )( $request_id ) . '#' . $seed->code(),
			'code'   => $seed->code(),
			'days'   => (string) Packages::DAYS,
		);
		return $this->outbox->queue( new Message( 'package_ready', '' === $person->contact ? $person->email : $person->contact, $person->locale, $request_id, $values ), true );
	}

	/** @param string $outcome granted, or nothing_held: the mail says so. */
	public function release( int $mail, \DateTimeImmutable $expires, string $outcome ): void {
		$this->outbox->release(
			$mail,
			array(
				'expires' => $expires->format( 'Y-m-d' ),
				'outcome' => $outcome,
			)
		);
	}
}
