<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/** Where something can be corrected by itself, what it says there now, and putting it right. */
final readonly class CorrectionPlaces {

	/**
	 * @param list<Correctable>              $own
	 * @param \Closure(string, string): bool $is_theirs Whether a further address was proven to be the same person's.
	 */
	public function __construct( private array $own, private \Closure $is_theirs ) {}

	public static function is_address( string $place, string $field ): bool {
		return 'account' === $place && 'user_email' === $field;
	}

	/** @return list<array{source: string, source_label: string, field: string, label: string}> */
	public function fields( Request $request ): array {
		$user   = $this->user( $request );
		$fields = array();
		foreach ( $this->all() as $place ) {
			foreach ( $place->fields( $request->email, $user ) as $field => $label ) {
				$fields[] = array(
					'source'       => $place->key(),
					'source_label' => $place->label(),
					'field'        => (string) $field,
					'label'        => $label,
				);
			}
		}
		return $fields;
	}

	/** Null when there is no such field of this person. */
	public function label( Request $request, string $place, string $field ): ?string {
		$found = $this->place( $place );
		$label = $found?->fields( $request->email, $this->user( $request ) )[ $field ] ?? null;
		return null === $found || null === $label ? null : $found->label() . ': ' . $label;
	}

	public function read( Request $request, string $place, string $field ): string {
		return null === $this->label( $request, $place, $field ) ? '' : (string) $this->place( $place )?->read( $request->email, $this->user( $request ), $field );
	}

	/** A new address for an account counts once its owner has shown that it is theirs. */
	public function proven( Request $request, SealedRow $line ): bool {
		return ! self::is_address( $line->text( 'place' ), $line->text( 'field' ) )
			|| Intake::normal( $line->said( 'new' ) ) === $request->email
			|| ( $this->is_theirs )( $request->email, Intake::normal( $line->said( 'new' ) ) );
	}

	/** @return array{state: 'applied'|'task'|'waits'|'failed', old: string} */
	public function apply( Request $request, SealedRow $line ): array {
		$key   = $line->text( 'place' );
		$field = $line->text( 'field' );
		$place = $this->place( $key );
		$old   = '' === $line->said( 'old' ) ? $this->read( $request, $key, $field ) : $line->said( 'old' );
		if ( null === $place || null === $this->label( $request, $key, $field ) ) {
			return array( 'state' => 'task', 'old' => $old );
		}
		if ( ! $this->proven( $request, $line ) ) {
			return array( 'state' => 'waits', 'old' => $old );
		}
		$user = $this->user( $request );
		// A person's own correction goes through where their data is otherwise held still.
		add_filter( 'rights_desk_own_act', '__return_true' );
		try {
			$written = $place->write( $request->email, $user, $field, $line->said( 'new' ) );
		} catch ( \Throwable ) {
			$written = false;
		} finally {
			remove_filter( 'rights_desk_own_act', '__return_true' );
		}
		$now = $place->read( self::is_address( $key, $field ) && $written ? Intake::normal( $line->said( 'new' ) ) : $request->email, $user, $field );
		return array( 'state' => $written && $now === $line->said( 'new' ) ? 'applied' : 'failed', 'old' => $old );
	}

	private function place( string $key ): ?Correctable {
		foreach ( $this->all() as $place ) {
			if ( $place->key() === $key ) {
				return $place;
			}
		}
		return null;
	}

	/** @return list<Correctable> */
	private function all(): array {
		/** Further places whose fields can be corrected: objects of RightsDesk\Requests\Correctable. */
		$more = apply_filters( 'rights_desk_correctable', array() );
		return array( ...$this->own, ...array_values( array_filter( is_array( $more ) ? $more : array(), static fn ( mixed $one ): bool => $one instanceof Correctable ) ) );
	}

	/** The account of now: that of the time of asking may be gone. */
	private function user( Request $request ): int {
		$user = '' === $request->email ? false : get_user_by( 'email', $request->email );
		$user = false === $user && $request->user_id > 0 ? get_userdata( $request->user_id ) : $user;
		return false === $user ? 0 : $user->ID;
	}
}
