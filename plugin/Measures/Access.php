<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/** Who reaches whose data (P33): from the roles that WordPress really has, and the people in them. */
final readonly class Access {

	/** @return list<array{role: string, label: string, can: list<string>, people: int}> Roles that reach somebody else's data and have people. */
	public function roles(): array {
		$counts = count_users()['avail_roles'];
		$found  = array();
		foreach ( wp_roles()->role_objects as $slug => $role ) {
			$people = is_int( $counts[ $slug ] ?? null ) ? $counts[ $slug ] : 0;
			$can    = $this->reaches( array_map( strval( ... ), array_keys( array_filter( $role->capabilities ) ) ) );
			if ( $people > 0 && array() !== $can ) {
				$found[] = array(
					'role'   => (string) $slug,
					'label'  => $this->label( (string) $slug ),
					'can'    => $can,
					'people' => $people,
				);
			}
		}
		usort( $found, static fn ( array $one, array $other ): int => count( $other['can'] ) <=> count( $one['can'] ) );
		return $found;
	}

	/**
	 * @param list<string> $capabilities
	 * @return list<string>
	 */
	private function reaches( array $capabilities ): array {
		$has = static fn ( string ...$any ): bool => array() !== array_intersect( $any, $capabilities );
		return array_keys(
			array_filter(
				array(
					__( 'accounts', 'rights-desk' )              => $has( 'list_users', 'edit_users' ),
					__( 'comments', 'rights-desk' )              => $has( 'moderate_comments' ),
					__( 'orders and customers', 'rights-desk' )  => $has( 'edit_shop_orders', 'manage_woocommerce', 'view_shop_payments', 'edit_shop_payments' ),
					__( 'messages by forms', 'rights-desk' )     => $has( 'wpcf7_edit_contact_forms', 'flamingo_edit_inbound_messages', 'gravityforms_view_entries', 'wpforms_view_entries' ),
					__( 'newsletters', 'rights-desk' )           => $has( 'mailpoet_manage_subscribers' ),
					__( 'texts that others wrote', 'rights-desk' ) => $has( 'edit_others_posts' ),
					__( 'requests about data', 'rights-desk' )   => $has( 'rights_desk_handle_requests' ),
					__( 'the whole site and its settings', 'rights-desk' ) => $has( 'manage_options' ),
				)
			)
		);
	}

	private function label( string $role ): string {
		$names = wp_roles()->get_names();
		return translate_user_role( $names[ $role ] ?? $role );
	}
}
