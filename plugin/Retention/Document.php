<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** An invoice, a contract, a piece of work: a file that was made for a client. */
final readonly class Document {

	public const KINDS = array( 'invoice', 'credit_note', 'quote', 'contract', 'work', 'letter', 'other' );

	/** @param string $date Y-m-d, that of the document. */
	public function __construct(
		public int $id,
		public string $email,
		public string $kind,
		public string $date,
		public string $number,
		public string $title,
		public string $name,
		public string $mime,
		public int $bytes,
		public string $added_at,
	) {}

	public static function label( string $kind ): string {
		return match ( $kind ) {
			'invoice'     => __( 'Invoice', 'rights-desk' ),
			'credit_note' => __( 'Credit note', 'rights-desk' ),
			'quote'       => __( 'Quote', 'rights-desk' ),
			'contract'    => __( 'Contract', 'rights-desk' ),
			'work'        => __( 'Work made for the client', 'rights-desk' ),
			'letter'      => __( 'Letter', 'rights-desk' ),
			default       => __( 'Other document', 'rights-desk' ),
		};
	}
}
