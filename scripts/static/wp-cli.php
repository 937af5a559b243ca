<?php
/** What the plugin uses of WP-CLI, for static analysis; never loaded. */

namespace {
	class WP_CLI {
		/** @param object|callable|class-string $command */
		public static function add_command( string $name, $command ): bool {}
		public static function success( string $message ): void {}
		public static function warning( string $message ): void {}
		public static function log( string $message ): void {}
		public static function line( string $message = '' ): void {}
		/** @return never */
		public static function error( string $message ) {}
	}
}

namespace WP_CLI\Utils {
	/**
	 * @param list<array<string, mixed>> $items
	 * @param list<string>               $fields
	 */
	function format_items( string $format, array $items, array $fields ): void {}
}
