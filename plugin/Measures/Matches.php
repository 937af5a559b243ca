<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

/**
 * Whether the site is as its measures say, as far as it can see itself (P33).
 *
 * @phpstan-type Seen array{slug: string, label: string, ok: bool, sure: bool, claimed: bool, says: string}
 */
final readonly class Matches {

	private const BACKUPS  = array( 'updraftplus', 'backwpup', 'duplicator', 'duplicator-pro', 'wpvivid-backuprestore', 'all-in-one-wp-migration', 'backupbuddy', 'solid-backups', 'jetpack-backup', 'vaultpress', 'blogvault-real-time-backup', 'wp-time-capsule', 'boldgrid-backup', 'xcloner-backup-and-restore', 'backup-backup', 'wp-staging', 'akeebabackupwp' );
	private const SECOND   = array( 'two-factor', 'wordfence', 'wordfence-login-security', 'wp-2fa', 'better-wp-security', 'ithemes-security-pro', 'miniorange-2-factor-authentication', 'google-authenticator', 'sg-security', 'all-in-one-wp-security-and-firewall', 'two-factor-authentication', 'jetpack' );
	private const FIREWALL = array( 'wordfence', 'better-wp-security', 'ithemes-security-pro', 'sg-security', 'all-in-one-wp-security-and-firewall', 'limit-login-attempts-reloaded', 'sucuri-scanner', 'ninjafirewall', 'bulletproof-security', 'jetpack', 'really-simple-ssl' );

	/** What may be done where the site doesn't see it. */
	private const ELSEWHERE = array( 'backups', 'second', 'firewall' );

	/** Who may do everything: more than these, and nobody knows any longer who does. */
	private const ADMINISTRATORS = 5;

	/** @param \Closure(): bool $minimises Whether anything is shortened or deleted after a while. */
	public function __construct( private Register $register, private \Closure $minimises ) {}

	/** @return list<Seen> claimed: the register says so. sure: the site can see it; what a host does beside it, it cannot. */
	public function check(): array {
		$seen = array(
			'https'    => $this->https(),
			'updates'  => $this->updates(),
			'backups'  => $this->plugins( self::BACKUPS, __( 'Backups are made by %s.', 'rights-desk' ), __( 'The site sees no plugin that makes backups. If your host makes them, this is fine: say so in the measure.', 'rights-desk' ) ), // phpcs:ignore WordPress.WP.I18n.MissingTranslatorsComment
			'access'   => $this->access(),
			'second'   => $this->plugins( self::SECOND, __( 'A second factor comes from %s.', 'rights-desk' ), __( 'The site sees no plugin that asks for a second factor.', 'rights-desk' ) ), // phpcs:ignore WordPress.WP.I18n.MissingTranslatorsComment
			'firewall' => $this->plugins( self::FIREWALL, __( 'Attacks are stopped by %s.', 'rights-desk' ), __( 'The site sees no plugin that stops attacks. If your host does, this is fine: say so in the measure.', 'rights-desk' ) ), // phpcs:ignore WordPress.WP.I18n.MissingTranslatorsComment
			'less'     => ( $this->minimises )()
				? array( true, __( 'Something is shortened or deleted after a while.', 'rights-desk' ) )
				: array( false, __( 'Nothing is set to be shortened or deleted after a while.', 'rights-desk' ) ),
		);
		$found = array();
		foreach ( $this->register->all() as $measure ) {
			if ( isset( $seen[ $measure->slug ] ) ) {
				[ $ok, $says ] = $seen[ $measure->slug ];
				$found[]       = array( 'slug' => $measure->slug, 'label' => $measure->label, 'ok' => $ok, 'sure' => $ok || ! in_array( $measure->slug, self::ELSEWHERE, true ), 'claimed' => $measure->active, 'says' => $says );
			}
		}
		return $found;
	}

	/** @return list<Seen> What the register says and the site contradicts. */
	public function contradictions(): array {
		return array_values( array_filter( $this->check(), static fn ( array $one ): bool => $one['claimed'] && ! $one['ok'] && $one['sure'] ) );
	}

	/** @return array{bool, string} */
	private function https(): array {
		$secure = static fn ( string $url ): bool => 'https' === wp_parse_url( $url, PHP_URL_SCHEME );
		return $secure( home_url() ) && $secure( site_url() )
			? array( true, __( 'The site’s address begins with https.', 'rights-desk' ) )
			: array( false, __( 'The site’s address does not begin with https: what visitors fill in can be read on its way.', 'rights-desk' ) );
	}

	/** @return array{bool, string} */
	private function updates(): array {
		$waiting = 0;
		foreach ( array( 'update_plugins', 'update_themes' ) as $list ) {
			$found    = get_site_transient( $list );
			$waiting += is_object( $found ) && is_array( $found->response ?? null ) ? count( $found->response ) : 0;
		}
		$core = get_site_transient( 'update_core' );
		$core = is_object( $core ) && is_array( $core->updates ?? null ) ? $core->updates : array();
		$waiting += array() !== array_filter( $core, static fn ( mixed $one ): bool => is_object( $one ) && 'upgrade' === ( $one->response ?? '' ) ) ? 1 : 0;
		return 0 === $waiting
			? array( true, __( 'Nothing waits to be updated, as far as WordPress knows.', 'rights-desk' ) )
			/* translators: %d: number. */
			: array( false, sprintf( _n( '%d update waits.', '%d updates wait.', $waiting, 'rights-desk' ), $waiting ) );
	}

	/** @return array{bool, string} */
	private function access(): array {
		$people = count_users()['avail_roles']['administrator'] ?? 0;
		$people = is_int( $people ) ? $people : 0;
		if ( is_string( get_option( 'default_role' ) ) && get_role( get_option( 'default_role' ) )?->has_cap( 'manage_options' ) && get_option( 'users_can_register' ) ) {
			return array( false, __( 'Whoever registers becomes an administrator.', 'rights-desk' ) );
		}
		return array(
			$people <= self::ADMINISTRATORS,
			/* translators: %d: number. */
			sprintf( _n( '%d person may do everything on this site.', '%d people may do everything on this site.', $people, 'rights-desk' ), $people ),
		);
	}

	/**
	 * @param list<string> $known
	 * @return array{bool, string}
	 */
	private function plugins( array $known, string $found, string $none ): array {
		$active = get_option( 'active_plugins', array() );
		$active = array_merge( is_array( $active ) ? $active : array(), is_multisite() ? array_keys( (array) get_site_option( 'active_sitewide_plugins', array() ) ) : array() );
		$names  = array_intersect( $known, array_map( static fn ( mixed $file ): string => is_string( $file ) ? dirname( $file ) : '', $active ) );
		return array() === $names ? array( false, $none ) : array( true, sprintf( $found, implode( ', ', $names ) ) );
	}
}
