<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** Easy Digital Downloads' orders. */
final class EddOrders implements Keeper {

	private const KEPT     = array( 'complete', 'refunded', 'partially_refunded', 'revoked', 'edd_subscription' );
	private const STATUSES = array( 'pending', 'processing', 'on_hold', 'complete', 'refunded', 'partially_refunded', 'revoked', 'failed', 'abandoned', 'edd_subscription' );

	/** @var list<int>|null */
	private ?array $held = null;
	private bool $hooked = false;

	public function __construct( private readonly \wpdb $db ) {}

	public static function active(): bool {
		return function_exists( 'edd_get_orders' ) && function_exists( '_edd_anonymize_payment' );
	}

	public function type(): string {
		return 'edd_order';
	}

	public function label(): string {
		return __( 'Easy Digital Downloads orders', 'rights-desk' );
	}

	public function sources(): string {
		return 'easy-digital-downloads/';
	}

	public function of( string $email, int $user_id ): array {
		$all = array();
		foreach ( array_filter( array( 'email' => $email, 'user_id' => $user_id ) ) as $by => $value ) {
			$orders = edd_get_orders( // @phpstan-ignore function.notFound (Easy Digital Downloads')
				array(
					$by      => $value,
					'type'   => 'sale',
					'number' => 99999,
				)
			);
			foreach ( is_array( $orders ) ? $orders : array() as $order ) {
				$kept = is_object( $order ) ? $this->kept( $order ) : null;
				if ( null !== $kept ) {
					$all[ $kept->id ] = $kept;
				}
			}
		}
		return array_values( $all );
	}

	public function number( string $item_id ): ?int {
		return 1 === preg_match( '/^edd-order-details-(\d+)$/', $item_id, $found ) ? (int) $found[1] : null;
	}

	public function guard( array $ids ): void {
		$this->held = $ids;
		if ( $this->hooked ) {
			return;
		}
		$this->hooked = true;
		add_filter( 'edd_should_anonymize_payment', $this->may( ... ), PHP_INT_MAX, 2 );
		foreach ( self::STATUSES as $status ) {
			// One order that the shop's settings leave alone would keep the whole customer.
			add_filter( "edd_privacy_payment_status_action_$status", $this->action( ... ), PHP_INT_MAX );
		}
	}

	public function ease(): void {
		$this->held = null;
	}

	public function erase( int $id ): bool {
		$order = edd_get_order( $id ); // @phpstan-ignore function.notFound (Easy Digital Downloads')
		if ( ! is_object( $order ) ) {
			return false;
		}
		$this->guard( array() );
		_edd_anonymize_payment( $id ); // @phpstan-ignore function.notFound (Easy Digital Downloads')
		$this->ease();
		return true;
	}

	public function rows( array $ids ): array {
		if ( array() === $ids ) {
			return array();
		}
		$p = $this->db->prefix;
		return array(
			"{$p}edd_orders"             => array( 'id' => $ids ),
			"{$p}edd_ordermeta"          => array( 'edd_order_id' => $ids ),
			"{$p}edd_order_addresses"    => array( 'order_id' => $ids ),
			"{$p}edd_order_transactions" => array( 'object_id' => $ids ),
			"{$p}edd_order_items"        => array( 'order_id' => $ids ),
		);
	}

	/** @return array<array-key, mixed> */
	private function may( mixed $may, mixed $order ): array {
		$may = is_array( $may ) ? $may : array();
		if ( null !== $this->held ) {
			$held                    = in_array( $this->id( $order ), $this->held, true );
			$may['should_anonymize'] = ! $held;
			$may['message']          = $held ? __( 'It is kept by law.', 'rights-desk' ) : '';
		}
		return $may;
	}

	private function action( mixed $action ): string {
		$action = is_string( $action ) ? $action : 'none';
		return null !== $this->held && 'none' === $action ? 'anonymize' : $action;
	}

	private function id( mixed $order ): int {
		$id = is_object( $order ) ? ( $order->id ?? 0 ) : 0;
		return is_numeric( $id ) ? (int) $id : 0;
	}

	/** The order as a record, or null when it is no bookkeeping. */
	public function kept( object $order ): ?Kept {
		$status = $order->status ?? '';
		$day    = $order->date_completed ?? $order->date_created ?? '';
		$day    = is_string( $day ) && '' !== $day ? $day : ( $order->date_created ?? '' );
		if ( ! in_array( $status, self::KEPT, true ) || ! is_string( $day ) || strlen( $day ) < 10 ) {
			return null;
		}
		$number = method_exists( $order, 'get_number' ) ? $order->get_number() : $this->id( $order );
		/* translators: %s: number of an order. */
		return new Kept( 'edd_order', $this->id( $order ), 'order', get_date_from_gmt( $day, 'Y-m-d' ), sprintf( __( 'Order %s', 'rights-desk' ), is_scalar( $number ) ? (string) $number : '' ) );
	}
}
