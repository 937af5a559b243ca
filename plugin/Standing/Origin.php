<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Who calls, told by the files and functions on the way, never by what a message says of itself. */
final readonly class Origin {

	/** Core's own mails by the function that sends them. */
	private const CORE = array(
		'retrieve_password'                     => 'retrieve_password',
		'wp_new_user_notification'              => 'wp_new_user_notification',
		'wp_password_change_notification'       => 'wp_password_change_notification',
		'send_confirmation_on_profile_email'    => 'send_confirmation_on_profile_email',
		'update_option_new_admin_email'         => 'send_confirmation_on_profile_email',
		'wp_update_user'                        => 'wp_update_user',
		'wp_notify_postauthor'                  => 'wp_notify_postauthor',
		'wp_notify_moderator'                   => 'wp_notify_moderator',
		'wp_send_user_request'                  => 'user_request',
		'wp_privacy_send_personal_data_export_email' => 'user_request',
		'_wp_privacy_send_request_confirmation_notification' => 'user_request',
		'_wp_privacy_send_erasure_fulfillment_notification' => 'user_request',
		'wpmu_signup_user_notification'         => 'signup',
		'wpmu_signup_blog_notification'         => 'signup',
		'wpmu_welcome_user_notification'        => 'signup',
		'WP_Recovery_Mode_Email_Service'        => 'recovery_mode',
		'WP_Automatic_Updater'                  => 'update',
	);

	private function __construct( public string $owner, public string $name, public bool $own = false ) {}

	/** Of the mail that is being sent now. */
	public static function of_mail(): self {
		$frames = debug_backtrace( DEBUG_BACKTRACE_PROVIDE_OBJECT | DEBUG_BACKTRACE_IGNORE_ARGS ); // phpcs:ignore WordPress.PHP.DevelopmentFunctions -- Only for a mail to somebody restricted.
		$start  = 0;
		foreach ( $frames as $n => $frame ) {
			if ( 'wp_mail' === $frame['function'] && ! isset( $frame['class'] ) ) {
				$start = $n;
				break;
			}
		}
		$frames = array_slice( $frames, $start );
		$caller = $frames[1] ?? array( 'function' => '' );
		if ( 'RightsDesk\Mail\WordPressMailer' === ( $caller['class'] ?? '' ) ) {
			// An answer to a request is always necessary.
			return new self( 'rights-desk', 'rights', true );
		}
		foreach ( $frames as $frame ) {
			$object = $frame['object'] ?? null;
			if ( $object instanceof \WC_Email ) {
				return new self( self::owner( (string) ( new \ReflectionObject( $object ) )->getFileName() ), $object->id );
			}
			$named = self::CORE[ $frame['function'] ] ?? self::CORE[ $frame['class'] ?? '' ] ?? null;
			if ( null !== $named ) {
				return new self( 'wordpress', $named );
			}
		}
		foreach ( $frames as $n => $frame ) {
			$owner = self::owner( $frame['file'] ?? '' );
			if ( 'wordpress' !== $owner ) {
				return new self( $owner, self::callee( $frames[ $n + 1 ] ?? null ) );
			}
		}
		return new self( 'wordpress', self::callee( $frames[1] ?? null ) );
	}

	private static function owner( string $file ): string {
		$file  = wp_normalize_path( $file );
		$theme = wp_normalize_path( get_theme_root() ) . '/';
		if ( str_starts_with( $file, $theme ) ) {
			return 'theme/' . strtok( substr( $file, strlen( $theme ) ), '/' );
		}
		$short = plugin_basename( $file );
		return '' === $file || ltrim( $file, '/' ) === $short ? 'wordpress' : (string) strtok( $short, '/' );
	}

	/** @param array{function: string, class?: string}|null $frame */
	private static function callee( ?array $frame ): string {
		if ( null === $frame || in_array( $frame['function'], array( 'include', 'require', 'include_once', 'require_once', '{closure}' ), true ) || str_contains( $frame['function'], '{closure' ) ) {
			return '';
		}
		return mb_substr( ( isset( $frame['class'] ) ? $frame['class'] . '::' : '' ) . $frame['function'], 0, 100 );
	}
}
