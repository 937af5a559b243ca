<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Vault;
use RightsDesk\Processors\Purpose;

/** How somebody stands, as staff see it. */
final readonly class Persons {

	/**
	 * @param \Closure(string): ?Purpose                                              $purpose
	 * @param \Closure(string $email_key): list<array{type: string, id: int, at: ?string}> $touched What was changed behind the guards.
	 */
	public function __construct(
		private StandingDesk $desk,
		private CauseStore $causes,
		private Addresses $addresses,
		private HeldMails $held,
		private Uses $uses,
		private Belongings $belongings,
		private \Closure $purpose,
		private \Closure $touched,
		private Vault $vault,
		private Clock $clock,
	) {}

	/** The address that a ground was given for; '' when there is no such ground, or it is a bare stop list. */
	public function email( int $id ): string {
		$row = $this->causes->row( $id );
		return null === $row ? '' : (string) $this->vault->open( (string) $row['sealed'] );
	}

	/** @return list<array<string, mixed>> One a ground, newest first. */
	public function page( int $page, int $per_page ): array {
		return array_map(
			function ( array $row ): array {
				$cause = Cause::from( $row );
				$email = (string) $this->vault->open( (string) $row['sealed'] );
				return array_merge(
					null === $cause ? array() : $this->ground( $cause ),
					array(
						'email' => $email,
						'state' => Cause::BAR === $row['ground'] ? Standing::BARRED : Standing::RESTRICTED,
					)
				);
			},
			$this->causes->page( $page, $per_page )
		);
	}

	public function total(): int {
		return $this->causes->count();
	}

	/** @return array<string, mixed> */
	public function one( int $id, string $email ): array {
		$standing = $this->desk->of( $email );
		$key      = $this->addresses->key( $email );
		return array(
			'id'        => $id,
			'email'     => $email,
			'state'     => $standing->state,
			'whole'     => $standing->whole(),
			'since'     => $this->clock->iso( $standing->since ),
			'purposes'  => array_map( fn ( string $slug ): array => array( 'slug' => $slug, 'label' => $this->label( $slug ) ), $standing->purposes ), // phpcs:ignore WordPress.Arrays
			'grounds'   => array_map( $this->ground( ... ), $standing->grounds ),
			'addresses' => $this->addresses->of( $email ),
			'has'       => array_map( count( ... ), $this->belongings->of( $email ) ),
			'uses'      => $this->uses->of( $key ),
			'touched'   => ( $this->touched )( $key ),
			'held'      => count( $this->held->of( $key ) ),
		);
	}

	/** @return ?array<string, mixed> Beside a request; null for somebody free. */
	public function brief( string $email ): ?array {
		$standing = $this->desk->of( $email );
		if ( '' === $email || $standing->free() ) {
			return null;
		}
		$key = $this->addresses->key( $email );
		return array(
			'id'         => $standing->grounds[0]->id ?? 0,
			'state'      => $standing->state,
			'since'      => $this->clock->iso( $standing->since ),
			'purposes'   => array_map( $this->label( ... ), $standing->purposes ),
			'grounds'    => array_map( $this->ground( ... ), $standing->grounds ),
			'addresses'  => $this->addresses->of( $email ),
			'held_mails' => count( $this->held->of( $key ) ),
			'touched'    => count( ( $this->touched )( $key ) ),
		);
	}

	/** @return array{id: int, ground: string, label: string, purposes: list<string>, since: ?string, until: ?string, request_id: int, stop_list: bool} */
	private function ground( Cause $cause ): array {
		return array(
			'id'         => $cause->id,
			'ground'     => $cause->ground,
			'label'      => match ( $cause->ground ) {
				Cause::RESTRICTION => __( 'Restriction asked for by the person (Article 18)', 'rights-desk' ),
				Cause::OBJECTION   => __( 'Objection that is being weighed (Article 21)', 'rights-desk' ),
				default            => $cause->stop_list ? __( 'Stop list that the person chose', 'rights-desk' ) : __( 'Objection that was founded (Article 21)', 'rights-desk' ),
			},
			'purposes'   => array_map( $this->label( ... ), $cause->purposes ),
			'since'      => $this->clock->iso( $cause->since ),
			'until'      => $this->clock->iso( $cause->lifts_at ),
			'request_id' => $cause->request_id,
			'stop_list'  => $cause->stop_list,
		);
	}

	private function label( string $slug ): string {
		return ( $this->purpose )( $slug )->label ?? $slug;
	}
}
