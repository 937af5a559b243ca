<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/**
 * MailPoet sends by a mailer of its own, past wp_mail(): restricted people are taken out of each
 * batch. Their subscription stays as it was, for when they lift the restriction; who objected to
 * newsletters is unsubscribed.
 */
final readonly class MailPoet {

	private const BATCH = 'mailpoet_sending_queue_subscribers_to_process';

	public function __construct( private StandingDesk $desk ) {}

	public function hook(): void {
		add_filter( self::BATCH, $this->batch( ... ), PHP_INT_MAX, 2 );
		add_action( 'rights_desk_standing_changed', $this->changed( ... ), 10, 2 );
	}

	/** The test button: whether a newsletter would go to them. Null without MailPoet, or when it doesn't know them. */
	public function sends( string $email ): ?bool {
		$known = $this->asked( static fn (): array => \MailPoet\API\API::MP( 'v1' )->getSubscriber( $email ) );
		if ( null === $known ) {
			return null;
		}
		if ( 'subscribed' !== ( $known['status'] ?? '' ) ) {
			return false;
		}
		$subscriber = new \MailPoet\Entities\SubscriberEntity();
		$subscriber->setEmail( $email );
		$batch = apply_filters( self::BATCH, array( $subscriber ), null, null ); // phpcs:ignore WordPress.NamingConventions -- MailPoet's own.
		return array() !== $batch;
	}

	private function batch( mixed $subscribers, mixed $newsletter ): mixed {
		if ( ! is_array( $subscribers ) ) {
			return $subscribers;
		}
		$order   = is_object( $newsletter ) && method_exists( $newsletter, 'isTransactional' ) && true === $newsletter->isTransactional();
		$purpose = $order ? 'contract' : 'newsletter';
		return array_filter(
			$subscribers,
			function ( mixed $subscriber ) use ( $purpose ): bool {
				$email = is_object( $subscriber ) && method_exists( $subscriber, 'getEmail' ) ? $subscriber->getEmail() : '';
				return is_string( $email ) && $this->desk->may_process( $email, $purpose );
			}
		);
	}

	private function changed( mixed $email, mixed $state ): void {
		if ( is_string( $email ) && Standing::BARRED === $state && ! $this->desk->may_process( $email, 'newsletter' ) ) {
			$this->asked( static fn (): array => \MailPoet\API\API::MP( 'v1' )->unsubscribe( $email ) );
		}
	}

	/**
	 * @param \Closure(): array<string, mixed> $ask
	 * @return array<string, mixed>|null Null without MailPoet, for who is no subscriber, and for who left before.
	 */
	private function asked( \Closure $ask ): ?array {
		try {
			return class_exists( '\MailPoet\API\API' ) ? $ask() : null;
		} catch ( \Throwable ) {
			return null;
		}
	}
}
