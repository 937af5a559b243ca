<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/** A column, or a name within one, where addresses stand. */
final readonly class Place {

	public function __construct( public string $table, public string $column, public string $key, public int $rows, public string $form ) {}

	public function name(): string {
		return mb_substr( "$this->table.$this->column" . ( '' === $this->key ? '' : "[$this->key]" ), 0, 190 );
	}

	/** A name for many: numbers and hashes in it would make each row a place of its own, and may say whose it is. */
	public static function key( string $raw ): string {
		$key = (string) preg_replace( array( '/^_(site_)?transient_(timeout_)?.*$/', '/\S*@\S*/', '/[0-9a-f]{16,}/i', '/\d{3,}/' ), array( '_transient_*', '*@*', '*', '*' ), $raw );
		return mb_substr( $key, 0, 100 );
	}
}
