<?php
declare( strict_types=1 );

namespace RightsDesk\Retention;

/** A record that stays, under which law, until when. */
final readonly class Held {

	/** @param string $until First day on which it need not be kept, Y-m-d; in the past while a dispute keeps it. */
	public function __construct( public Kept $record, public int $hold_id, public string $law, public string $article, public string $until, public bool $dispute ) {}

	/** @return array{type: string, id: int, kind: string, day: string, label: string, hold: int, law: string, article: string, until: string, dispute: bool} */
	public function shape(): array {
		return array(
			'type'    => $this->record->type,
			'id'      => $this->record->id,
			'kind'    => $this->record->kind,
			'day'     => $this->record->day,
			'label'   => $this->record->label,
			'hold'    => $this->hold_id,
			'law'     => $this->law,
			'article' => $this->article,
			'until'   => $this->until,
			'dispute' => $this->dispute,
		);
	}

	/** @param array<array-key, mixed> $shape As shape() made it. */
	public static function from_shape( array $shape ): self {
		$text   = static fn ( string $key ): string => is_string( $shape[ $key ] ?? null ) ? $shape[ $key ] : '';
		$number = static fn ( string $key ): int => is_int( $shape[ $key ] ?? null ) ? $shape[ $key ] : 0;
		return new self(
			new Kept( $text( 'type' ), $number( 'id' ), $text( 'kind' ), $text( 'day' ), $text( 'label' ) ),
			$number( 'hold' ),
			$text( 'law' ),
			$text( 'article' ),
			$text( 'until' ),
			true === ( $shape['dispute'] ?? false )
		);
	}

	/** The law in one line, as staff wrote it. */
	public function ground(): string {
		return '' === $this->article ? $this->law : "$this->law, $this->article";
	}
}
