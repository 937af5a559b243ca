<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

use RightsDesk\Mail\Message;
use RightsDesk\Mail\Outbox;
use RightsDesk\Platform\Settings;

/** Mails to the privacy contact: who may open sealed records, and what they opened. Nothing on whose they are. */
final readonly class Alerts {

	public function __construct( private Outbox $outbox, private Settings $settings ) {}

	public function granted( int $user_id, int $by, int $case_id, string $reason, int $hours ): void {
		$this->send(
			'staff_sealed_granted',
			array(
				'who'    => self::name( $user_id ),
				'by'     => self::name( $by ),
				'record' => self::case_name( $case_id ),
				'ground' => self::reason( $reason ),
				'hours'  => (string) $hours,
			)
		);
	}

	public function opened( int $user_id, int $case_id, string $reason, string $type, int $object_id ): void {
		$this->send(
			'staff_sealed_opened',
			array(
				'who'    => self::name( $user_id ),
				'record' => self::type( $type ) . " $object_id, " . self::case_name( $case_id ),
				'ground' => self::reason( $reason ),
			)
		);
	}

	public static function reason( string $reason ): string {
		return match ( $reason ) {
			'authority' => __( 'Inspection by an authority', 'rights-desk' ),
			'claim'     => __( 'Legal claim', 'rights-desk' ),
			default     => __( 'Request of the person themselves', 'rights-desk' ),
		};
	}

	public static function type( string $type ): string {
		return match ( $type ) {
			'order', 'edd_order' => __( 'Order', 'rights-desk' ),
			'document'           => __( 'Document', 'rights-desk' ),
			'post'               => __( 'Post', 'rights-desk' ),
			'comment'            => __( 'Comment', 'rights-desk' ),
			'user'               => __( 'Account', 'rights-desk' ),
			default              => $type,
		};
	}

	private static function case_name( int $case_id ): string {
		/* translators: %d: number. */
		return 0 === $case_id ? __( 'all cases', 'rights-desk' ) : sprintf( __( 'case %d', 'rights-desk' ), $case_id );
	}

	private static function name( int $user_id ): string {
		$user = get_user_by( 'id', $user_id );
		return $user instanceof \WP_User ? $user->display_name : "#$user_id";
	}

	/** @param array<string, string> $values */
	private function send( string $template, array $values ): void {
		$link = admin_url( 'admin.php?page=rights-desk&p=/sealed' );
		$this->outbox->queue( new Message( $template, $this->settings->contact()->email, '', 0, $values + array( 'link' => $link ) ) );
	}
}
