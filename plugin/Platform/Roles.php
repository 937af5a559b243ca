<?php
declare( strict_types=1 );

namespace RightsDesk\Platform;

final readonly class Roles {

	public const HANDLE  = 'rights_desk_handle_requests';
	public const MANAGE  = 'rights_desk_manage_settings';
	public const CONTACT = 'rights_desk_privacy_contact';

	public function add(): void {
		add_role(
			self::CONTACT,
			__( 'Privacy contact', 'rights-desk' ),
			array(
				'read'       => true,
				self::HANDLE => true,
				self::MANAGE => true,
			)
		);
		$administrator = get_role( 'administrator' );
		$administrator?->add_cap( self::HANDLE );
		$administrator?->add_cap( self::MANAGE );
	}

	public function remove(): void {
		foreach ( wp_roles()->role_objects as $role ) {
			$role->remove_cap( self::HANDLE );
			$role->remove_cap( self::MANAGE );
		}
		remove_role( self::CONTACT );
	}
}
