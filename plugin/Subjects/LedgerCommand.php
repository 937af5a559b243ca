<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

use RightsDesk\Platform\Clock;

/** wp rights-desk replay. */
final readonly class LedgerCommand {

	/** @param \Closure(string): int $erase Opens an erasure again; its number. */
	public function __construct( private Ledger $ledger, private LedgerSearch $search, private Clock $clock, private \Closure $erase ) {}

	/**
	 * After a backup was restored: erases again whoever was erased since it was made.
	 *
	 * Shows who is back; with --yes it erases them. Nobody is mailed. Finish with: wp rights-desk work
	 *
	 * ## OPTIONS
	 *
	 * [--yes]
	 * : Erase them.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function replay( array $args, array $options ): void {
		if ( ! $this->ledger->is_on() ) {
			\WP_CLI::error( __( 'The ledger is switched off (setting: days that backups are kept).', 'rights-desk' ) );
		}
		foreach ( $this->ledger->unreadable() as $day ) {
			/* translators: %s: date. */
			\WP_CLI::warning( sprintf( __( 'The ledger of %s cannot be read: the salts in wp-config.php are not those that it was written with. Put the old ones back and try again.', 'rights-desk' ), $day ) );
		}
		$back = $this->search->back();
		if ( array() === $back ) {
			/* translators: %d: number of addresses. */
			\WP_CLI::success( sprintf( __( 'Nobody is back. Addresses in the ledger: %d', 'rights-desk' ), $this->ledger->count() ) );
			return;
		}
		foreach ( $back as $email => $at ) {
			$user = get_user_by( 'email', $email );
			if ( $user instanceof \WP_User && strtotime( $user->user_registered . ' UTC' ) > $at ) {
				/* translators: %s: e-mail address. */
				\WP_CLI::warning( sprintf( __( '%s has made an account since the erasure: left alone.', 'rights-desk' ), $email ) );
				continue;
			}
			if ( ! isset( $options['yes'] ) ) {
				/* translators: 1: e-mail address, 2: date. */
				\WP_CLI::log( sprintf( __( '%1$s is back: erased on %2$s.', 'rights-desk' ), $email, $this->clock->day( new \DateTimeImmutable( "@$at" ) ) ) );
				continue;
			}
			$id = ( $this->erase )( $email );
			/* translators: 1: e-mail address, 2: number of a request. */
			\WP_CLI::log( sprintf( __( '%1$s is being erased again (request %2$d).', 'rights-desk' ), $email, $id ) );
		}
		if ( isset( $options['yes'] ) ) {
			\WP_CLI::success( __( 'Now run: wp rights-desk work', 'rights-desk' ) );
		}
	}
}
