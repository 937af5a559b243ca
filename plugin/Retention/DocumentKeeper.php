<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** This plugin's own client documents. */
final readonly class DocumentKeeper implements Keeper {

	public function __construct( private Documents $documents, private string $source ) {}

	public function type(): string {
		return 'document';
	}

	public function label(): string {
		return __( 'Client documents', 'rights-desk' );
	}

	public function sources(): string {
		return $this->source;
	}

	public function of( string $email, int $user_id ): array {
		return array_map(
			static fn ( Document $one ): Kept => new Kept( 'document', $one->id, $one->kind, $one->date, trim( Document::label( $one->kind ) . ' ' . $one->number ) ),
			$this->documents->of( $email )
		);
	}

	public function number( string $item_id ): ?int {
		return 1 === preg_match( '/^document-(\d+)$/', $item_id, $found ) ? (int) $found[1] : null;
	}

	public function guard( array $ids ): void {
		// Its eraser asks Holds itself.
	}

	public function ease(): void {}

	public function erase( int $id ): bool {
		return $this->documents->erase( $id );
	}

	/** Its table is ours, and no proof looks there: all in it is sealed. */
	public function rows( array $ids ): array {
		return array();
	}
}
