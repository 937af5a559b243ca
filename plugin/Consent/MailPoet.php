<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

/**
 * MailPoet asks and confirms by itself, and sends past wp_mail(): what was confirmed there counts,
 * whoever is on a list without that gets no newsletter, and who withdraws here leaves it.
 */
final readonly class MailPoet {

	public const PURPOSE = 'newsletter';

	public function __construct( private Permission $permission, private ConsentDesk $consents, private MailLog $log ) {}

	/** When somebody confirmed their subscription. */
	public function evidence( mixed $given, mixed $email, mixed $purpose ): mixed {
		return null !== $given || self::PURPOSE !== $purpose || ! is_string( $email ) ? $given : $this->confirmed( $this->asked( static fn (): array => \MailPoet\API\API::MP( 'v1' )->getSubscriber( $email ) ) );
	}

	public function batch( mixed $subscribers, mixed $newsletter ): mixed {
		$order = is_object( $newsletter ) && method_exists( $newsletter, 'isTransactional' ) && true === $newsletter->isTransactional();
		if ( ! is_array( $subscribers ) || $order ) {
			return $subscribers;
		}
		$may  = array_filter( $subscribers, $this->agreed( ... ) );
		$gone = count( $subscribers ) - count( $may );
		if ( $gone > 0 ) {
			$this->log->note( 'mailpoet', '', self::PURPOSE, Permission::NO_CONSENT, $gone );
		}
		return $may;
	}

	public function changed( mixed $email, mixed $purpose, mixed $state ): void {
		if ( is_string( $email ) && self::PURPOSE === $purpose && Consent::WITHDRAWN === $state ) {
			$this->asked( static fn (): array => \MailPoet\API\API::MP( 'v1' )->unsubscribe( $email ) );
		}
	}

	private function agreed( mixed $subscriber ): bool {
		$email = is_object( $subscriber ) && method_exists( $subscriber, 'getEmail' ) ? $subscriber->getEmail() : '';
		if ( ! is_string( $email ) || '' === $email || ! is_object( $subscriber ) ) {
			return false;
		}
		$at     = method_exists( $subscriber, 'getConfirmedAt' ) ? $subscriber->getConfirmedAt() : null;
		$latest = $at instanceof \DateTimeInterface ? $this->consents->latest( $email, self::PURPOSE ) : null;
		// Known here already: MailPoet need not be asked for each of a batch.
		return ( $at instanceof \DateTimeInterface && ( null === $latest?->ended_at || $at > $latest->ended_at ) ) || $this->permission->agreed( $email, self::PURPOSE );
	}

	/** @param array<string, mixed>|null $subscriber */
	private function confirmed( ?array $subscriber ): ?\DateTimeImmutable {
		$at = null !== $subscriber && 'subscribed' === ( $subscriber['status'] ?? '' ) ? ( $subscriber['confirmed_at'] ?? null ) : null;
		if ( $at instanceof \DateTimeInterface ) {
			return \DateTimeImmutable::createFromInterface( $at );
		}
		$read = is_string( $at ) ? date_create_immutable( $at, new \DateTimeZone( 'UTC' ) ) : false;
		return false === $read ? null : $read;
	}

	/**
	 * @param \Closure(): array<string, mixed> $ask
	 * @return array<string, mixed>|null Null without MailPoet, and for who is no subscriber.
	 */
	private function asked( \Closure $ask ): ?array {
		try {
			return class_exists( '\MailPoet\API\API' ) ? $ask() : null;
		} catch ( \Throwable ) {
			return null;
		}
	}
}
