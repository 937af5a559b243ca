<?php
/**
 * Plugin Name:       Rights Desk
 * Description:       Keeps the promises of your privacy policy, and proves it: requests for access and erasure, answered in time.
 * Version:           0.1.0
 * Requires at least: 6.8
 * Requires PHP:      8.2
 * Author:            Rights Desk
 * License:           GPL-2.0-or-later
 * License URI:       https://www.gnu.org/licenses/gpl-2.0.html
 * Text Domain:       rights-desk
 * Domain Path:       /languages
 *
 * @package RightsDesk
 */

declare( strict_types=1 );

namespace RightsDesk;

defined( 'ABSPATH' ) || exit;

const VERSION = '0.1.0';

spl_autoload_register(
	static function ( string $name ): void {
		if ( str_starts_with( $name, __NAMESPACE__ . '\\' ) ) {
			$file = __DIR__ . strtr( substr( $name, strlen( __NAMESPACE__ ) ), '\\', '/' ) . '.php';
			if ( is_file( $file ) ) {
				require $file;
			}
		}
	}
);

require_once __DIR__ . '/functions.php';

if ( 'POST' === ( $_SERVER['REQUEST_METHOD'] ?? '' ) ) {
	Composition\Cookies\ChoiceDoor::open();
}
( new Plugin( __FILE__ ) )->boot();
