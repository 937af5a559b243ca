<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** A message that waits, to one person. */
final readonly class HeldMail {

	/**
	 * @param list<string>             $headers
	 * @param array<array-key, string> $files Content by name, in base64; empty when it was too big to keep.
	 */
	public function __construct(
		public int $id,
		public string $email_key,
		public string $origin,
		public string $name,
		public string $at,
		public string $expires_at,
		public string $to,
		public string $subject,
		public string $message,
		public array $headers,
		public array $files,
	) {}

	/** Whether wp_mail() took it. */
	public function send(): bool {
		$paths = array();
		foreach ( $this->files as $name => $content ) {
			$path = '' === $content ? '' : wp_tempnam( (string) $name );
			if ( '' !== $path ) {
				file_put_contents( $path, base64_decode( $content, true ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions, WordPress.PHP.DiscouragedPHPFunctions -- A temporary file, gone below.
				$paths[ (string) $name ] = $path;
			}
		}
		try {
			return wp_mail( $this->to, $this->subject, $this->message, $this->headers, $paths );
		} finally {
			array_map( wp_delete_file( ... ), $paths );
		}
	}

	/** @return array{id: int, to: string, subject: string, origin: string, name: string, at: string, expires_at: string} */
	public function to_array(): array {
		return array(
			'id'         => $this->id,
			'to'         => $this->to,
			'subject'    => $this->subject,
			'origin'     => $this->origin,
			'name'       => $this->name,
			'at'         => $this->at,
			'expires_at' => $this->expires_at,
		);
	}
}
