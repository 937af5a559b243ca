<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

/** A mail before it is put into words: which template, for whom, in which language, with what filled in. */
final readonly class Message {

	/** @param array<string, string> $values By placeholder. Days as Y-m-d, moments as Y-m-d H:i:s in UTC, kinds as in workflow.json: Templates words them. */
	public function __construct(
		public string $template,
		public string $to,
		public string $locale,
		public int $request_id,
		public array $values = array(),
	) {}

	/** @param array<string, string> $values */
	public function with( array $values ): self {
		return new self( $this->template, $this->to, $this->locale, $this->request_id, array_merge( $this->values, $values ) );
	}

	public function to_json(): string {
		return (string) wp_json_encode(
			array(
				'to'     => $this->to,
				'values' => $this->values,
			)
		);
	}

	/** Null when what was sealed isn't a message. */
	public static function from_json( string $json, string $template, string $locale, int $request_id ): ?self {
		$data = json_decode( $json, true );
		if ( ! is_array( $data ) || ! is_string( $data['to'] ?? null ) || ! is_array( $data['values'] ?? null ) ) {
			return null;
		}
		$values = array();
		foreach ( $data['values'] as $name => $value ) {
			$values[ (string) $name ] = is_scalar( $value ) ? (string) $value : '';
		}
		return new self( $template, $data['to'], $locale, $request_id, $values );
	}
}
