<?php
/**
 * Removes everything of ours: tables, options, roles, appointments and the private folder.
 *
 * @package RightsDesk
 */

declare( strict_types=1 );

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

require_once __DIR__ . '/rights-desk.php';

( new RightsDesk\Plugin( __DIR__ . '/rights-desk.php' ) )->remove();
