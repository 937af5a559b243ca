<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * REST: notices of new versions.
 *
 * @phpstan-type Call \WP_REST_Request<array<string, mixed>>
 */
final readonly class NoticesController {

	private const A_PAGE = 50;
	private const WORKS  = 8;

	public function __construct( private NoticeDesk $desk, private NoticeStore $store, private NoticeShape $shape, private Record $record, private People $people, private Sender $sender ) {}

	public function register( Routes $routes ): void {
		$text = array( 'type' => 'string', 'required' => true );
		$routes->add( 'GET', '/notices', fn (): array => array_map( $this->shape->brief( ... ), $this->store->all() ) );
		$routes->add( 'POST', '/notices', fn ( \WP_REST_Request $call ): array => $this->shape->whole( $this->desk->draft( self::number( $call, 'version' ), $this->actor() ) ), array( 'version' => array( 'type' => 'integer', 'minimum' => 1, 'required' => true ) ) );
		$routes->add( 'GET', '/notices/{id}', fn ( \WP_REST_Request $call ): array => $this->shape->whole( $this->desk->get( self::number( $call ) ) ) );
		$routes->add( 'PUT', '/notices/{id}', $this->change( ... ), $this->fields() );
		$routes->add( 'GET', '/notices/{id}/estimate', fn ( \WP_REST_Request $call ): array => $this->desk->estimate( self::number( $call ) ) );
		$routes->add( 'POST', '/notices/{id}/test', $this->test( ... ), array( 'locale' => array( 'type' => 'string', 'maxLength' => 20, 'default' => '' ) ) );
		$routes->add(
			'POST',
			'/notices/{id}/actions',
			$this->act( ... ),
			array(
				'action'  => array( 'enum' => array( 'send', 'pause', 'resume', 'unschedule', 'cancel', 'again', 'leave' ) ) + $text,
				'send_at' => array( 'type' => array( 'string', 'null' ), 'pattern' => '^\d{4}-\d\d-\d\dT\d\d:\d\d$' ),
				'state'   => array( 'type' => 'string', 'enum' => array( Recipient::UNCERTAIN, Recipient::FAILED ), 'default' => Recipient::UNCERTAIN ),
			)
		);
		$routes->add(
			'GET',
			'/notices/{id}/recipients',
			$this->recipients( ... ),
			array(
				'state' => array( 'type' => 'string', 'enum' => array( Recipient::UNCERTAIN, Recipient::FAILED ), 'default' => Recipient::UNCERTAIN ),
				'page'  => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100000, 'default' => 1 ),
			)
		);
		$routes->add( 'POST', '/notices/{id}/look-up', $this->look_up( ... ), array( 'email' => array( 'maxLength' => 190 ) + $text ) );
		$routes->add( 'POST', '/notices/work', fn (): array => array( 'more' => $this->sender->work( self::WORKS ) ) );
	}

	/**
	 * @param Call $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$texts   = $call['texts'];
		$sources = $call['sources'];
		return $this->shape->whole(
			$this->desk->change(
				self::number( $call ),
				is_array( $texts ) ? Notice::texts( $texts ) : null,
				is_array( $sources ) ? array_values( array_filter( $sources, is_string( ... ) ) ) : null,
				is_bool( $call['affected'] ) ? $call['affected'] : null,
				$this->actor()
			)
		);
	}

	/**
	 * To whoever asks, and nobody else: this sends to no address that is typed.
	 *
	 * @param Call $call
	 * @return array{to: string}
	 */
	private function test( \WP_REST_Request $call ): array {
		$user = wp_get_current_user();
		$this->desk->test( self::number( $call ), is_string( $call['locale'] ) ? $call['locale'] : '', $user->user_email, $user->display_name, $this->actor() );
		return array( 'to' => $user->user_email );
	}

	/**
	 * @param Call $call
	 * @return array<string, mixed>
	 */
	private function act( \WP_REST_Request $call ): array {
		$id    = self::number( $call );
		$actor = $this->actor();
		$state = is_string( $call['state'] ) ? $call['state'] : '';
		return $this->shape->whole(
			match ( $call['action'] ) {
				'send'          => $this->desk->send( $id, $this->moment( $call['send_at'] ), $actor ),
				'pause'         => $this->desk->pause( $id, $actor ),
				'resume'        => $this->desk->resume( $id, $actor ),
				'unschedule'    => $this->desk->unschedule( $id, $actor ),
				'again', 'leave' => $this->desk->settle( $id, $state, $call['action'], $actor ),
				default         => $this->desk->cancel( $id, $actor ),
			}
		);
	}

	/** @param Call $call */
	private function recipients( \WP_REST_Request $call ): \WP_REST_Response {
		$notice = $this->desk->get( self::number( $call ) );
		$state  = is_string( $call['state'] ) ? $call['state'] : Recipient::UNCERTAIN;
		$total  = $this->record->figures( $notice->id )[ $state ] ?? 0;
		$answer = new \WP_REST_Response( $this->record->troubled( $notice->id, $state, self::number( $call, 'page' ), self::A_PAGE ) );
		$answer->header( 'X-WP-Total', (string) $total );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $total / self::A_PAGE ) );
		return $answer;
	}

	/**
	 * Whether one person got it. By POST: an address belongs into no log of addresses.
	 *
	 * @param Call $call
	 * @return list<array{id: int, notice: int, version: int, state: string, reason: string, at: ?string}>
	 */
	private function look_up( \WP_REST_Request $call ): array {
		return $this->record->of( $this->people->key( is_string( $call['email'] ) ? $call['email'] : '' ), $this->desk->get( self::number( $call ) )->id );
	}

	/** A moment on the site's clock. */
	private function moment( mixed $given ): ?\DateTimeImmutable {
		if ( ! is_string( $given ) || '' === $given ) {
			return null;
		}
		$moment = \DateTimeImmutable::createFromFormat( '!Y-m-d\TH:i', $given, wp_timezone() );
		return false === $moment ? throw new Refusal( 'day_invalid', 'send_at' ) : $moment;
	}

	/** @param Call $call */
	private static function number( \WP_REST_Request $call, string $name = 'id' ): int {
		return is_numeric( $call[ $name ] ) ? (int) $call[ $name ] : 0;
	}

	private function actor(): Actor {
		return Actor::staff( get_current_user_id() );
	}

	/** @return array<string, array<string, mixed>> */
	private function fields(): array {
		return array(
			'texts'    => array(
				'type'                 => 'object',
				'additionalProperties' => array(
					'type'                 => 'object',
					'additionalProperties' => false,
					'properties'           => array(
						'subject' => array( 'type' => 'string', 'maxLength' => 200, 'required' => true ),
						'body'    => array( 'type' => 'string', 'maxLength' => 20000, 'required' => true ),
					),
				),
			),
			'sources'  => array( 'type' => 'array', 'maxItems' => 50, 'items' => array( 'type' => 'string', 'maxLength' => 40 ) ),
			'affected' => array( 'type' => 'boolean' ),
		);
	}
}
