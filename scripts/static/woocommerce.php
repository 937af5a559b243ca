<?php
/** What the plugin uses of WooCommerce's classes, for static analysis; never loaded. */

class WC_Order {
	public function get_id(): int {}
	public function get_customer_id(): int {}
	public function get_billing_email( string $context = 'view' ): string {}
	public function get_billing_city(): string {}
	public function get_transaction_id(): string {}
	/** @return array<string, mixed> */
	public function get_changes(): array {}
	public function set_billing_city( string $city ): void {}
	public function set_transaction_id( string $id ): void {}
	public function save(): int {}
}

class WC_Customer {
	public function get_id(): int {}
}

class WC_Admin_Meta_Boxes {
	public static function add_error( string $text ): void {}
}

class WC_Email {
	/** @var string */
	public $id = '';
}
