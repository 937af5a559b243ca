<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Mode;
use RightsDesk\Platform\Assets;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Roles;

/** The weekly look in a browser: when somebody who may change settings next opens wp-admin, some pages at a time. */
final readonly class Quiet {

	private const HANDLE = 'rights-desk-scan';
	private const DAYS   = 7;

	/** @param \Closure(): ScanDesk $desk */
	public function __construct( private Assets $assets, private \Closure $desk, private Clock $clock ) {}

	/** Not where people write, nor on our own screens, which show a scan. */
	public function enqueue( string $screen ): void {
		if ( ! in_array( $screen, array( 'index.php', 'plugins.php', 'edit.php', 'upload.php', 'themes.php', 'options-general.php' ), true ) || 'off' === Mode::of() || ! current_user_can( Roles::MANAGE ) || ! $this->due() ) {
			return;
		}
		$this->assets->enqueue( 'admin/scan', self::HANDLE );
	}

	/** One that was begun goes on; else a week after the last. */
	public function due(): bool {
		$desk = ( $this->desk )();
		if ( null !== $desk->running( 'browser' ) ) {
			return true;
		}
		$last = $desk->last( 'browser' );
		return null !== $last && (string) $last->ended_at < $this->clock->now()->modify( '-' . self::DAYS . ' days' )->format( 'Y-m-d H:i:s' );
	}
}
