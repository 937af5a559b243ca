import { anyone, confirmed } from '../steps/story';
import { site } from '../site/site';

/* What the plugin brings it takes away again: nothing of ours outlives it. */
it( 'gives its capabilities to whom they belong, and leaves nothing behind', async () => {
	const on = await site();
	const capabilities = async ( role: string ) =>
		Object.keys(
			JSON.parse(
				await on.wp(
					'eval',
					`echo wp_json_encode( get_role( '${ role }' )?->capabilities ?? array() );`
				)
			) as object
		)
			.filter( ( name ) => name.startsWith( 'rights_desk' ) )
			.sort();
	const both = [
		'rights_desk_handle_requests',
		'rights_desk_manage_settings',
	];
	expect( await capabilities( 'administrator' ) ).toEqual( both );
	expect( await capabilities( 'rights_desk_privacy_contact' ) ).toEqual(
		both
	);
	for ( const role of [ 'editor', 'author', 'subscriber' ] ) {
		expect( [ role, await capabilities( role ) ] ).toEqual( [ role, [] ] );
	}

	await confirmed( on, 'inspection', anyone( 'removal' ) );
	await on.work();
	const settings = await on
		.wp( 'option', 'get', 'rights_desk_settings', '--format=json' )
		.catch( () => '{}' );
	await on.wp( 'plugin', 'deactivate', 'rights-desk' );
	await on.wp( 'plugin', 'uninstall', 'rights-desk', '--skip-delete' );
	try {
		const left = JSON.parse(
			await on.wp(
				'eval',
				`global $wpdb; echo wp_json_encode( array(
					'tables'  => $wpdb->get_col( "SHOW TABLES LIKE '{$wpdb->prefix}rights_desk_%'" ),
					'options' => $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '%rights_desk_%' AND option_name NOT LIKE 'rights_desk_test%' AND option_name NOT LIKE 'theme_mods_%'" ),
					'meta'    => $wpdb->get_col( "SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE 'rights_desk%'" ),
					'cron'    => preg_match_all( '/rights_desk/', serialize( _get_cron_array() ) ),
					'roles'   => preg_match_all( '/rights_desk/', serialize( get_option( $wpdb->prefix . 'user_roles' ) ) ),
					'folders' => glob( WP_CONTENT_DIR . '/{,uploads/}*rights-desk-*', GLOB_BRACE | GLOB_ONLYDIR ),
				) );`
			)
		) as object;
		expect( left ).toEqual( {
			tables: [],
			options: [],
			meta: [],
			cron: 0,
			roles: 0,
			folders: [],
		} );
	} finally {
		await on.wp( 'plugin', 'activate', 'rights-desk' );
		await on.wp(
			'option',
			'update',
			'rights_desk_settings',
			settings.trim() || '{}',
			'--format=json'
		);
	}
	expect( await on.wp( 'rights-desk', 'verify' ) ).toMatch( /Success/ );
} );
