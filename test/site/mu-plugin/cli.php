<?php
/** WP-CLI where there is no shell: arguments come as JSON in the body, what it prints goes back. */
declare( strict_types=1 );

// phpcs:disable
$config = json_decode( (string) file_get_contents( __DIR__ . '/rights-desk-test.json' ), true );
if ( ! hash_equals( $config['secret'], $_SERVER['HTTP_X_RIGHTS_DESK_TEST'] ?? '' ) || ! is_file( '/tools/wp-cli.phar' ) ) {
	http_response_code( 404 );
	exit;
}
$out  = tempnam( sys_get_temp_dir(), 'out' );
$args = json_decode( (string) file_get_contents( 'php://input' ), true );
putenv( 'SHELL_PIPE=0' );
define( 'STDIN', fopen( 'php://memory', 'rb' ) );
define( 'STDOUT', fopen( $out, 'ab' ) );
define( 'STDERR', fopen( $out, 'ab' ) );
// What a newer PHP says of WP-CLI's own code is no answer of WP-CLI's.
set_error_handler( static fn ( int $code, string $says, string $file ): bool => str_starts_with( $file, 'phar://' ) );
ob_start();
register_shutdown_function(
	static function () use ( $out ): void {
		$printed = '';
		while ( ob_get_level() > 0 ) {
			$printed = ob_get_clean() . $printed;
		}
		$text = file_get_contents( $out );
		$code = isset( $GLOBALS['rights_desk_exit'] ) ? $GLOBALS['rights_desk_exit'] : ( str_contains( $text, 'Error:' ) ? 1 : 0 );
		header( 'Content-Type: application/json' );
		echo json_encode( array( 'code' => $code, 'out' => preg_replace( '/^#!.*\n/', '', $printed ) . $text ), JSON_INVALID_UTF8_SUBSTITUTE );
	}
);
$GLOBALS['argv'] = array_merge( array( '/tools/wp-cli.phar', '--path=/wordpress', '--no-color' ), $args );
$_SERVER['argv'] = $GLOBALS['argv'];
$_SERVER['argc'] = count( $GLOBALS['argv'] );
require '/tools/wp-cli.phar';
