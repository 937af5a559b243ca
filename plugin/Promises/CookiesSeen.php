<?php
declare( strict_types=1 );

namespace RightsDesk\Promises;

use RightsDesk\Cookies\Blocking\Own;
use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Matching;
use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Scan\Judged;
use RightsDesk\Cookies\Scan\Run;
use RightsDesk\Cookies\Scan\ScanDesk;
use RightsDesk\Cookies\Service;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;

/**
 * What is known of the pages' cookies: as a visitor gets the pages now, and as scans saw them.
 *
 * @phpstan-type Now array{pages: list<string>, cookies: list<string>, unneeded: list<string>, hosts: list<string>, foreign: list<string>, trackers: list<string>, why: string, guard: bool, asks: bool, notice: bool, reopens: bool, list: bool}
 */
final class CookiesSeen {

	private const FRESH = '-35 days';

	/** @var list<Judged>|null */
	private ?array $judged = null;

	/**
	 * @param \Closure(): list<Service> $services Those in use.
	 * @param \Closure(): string        $policy   Address of the policy page, or ''.
	 */
	public function __construct( private readonly SeenPages $pages, private readonly Visitor $visitor, private readonly ScanDesk $desk, private readonly \Closure $services, private readonly \Closure $policy, private readonly Settings $settings, private readonly Clock $clock ) {}

	/** @return Now */
	public function now(): array {
		$seen          = $this->pages->see();
		$judge         = Judge::without_rules( Own::hosts() );
		$seen['hosts'] = array_values( array_filter( $seen['hosts'], static fn ( string $host ): bool => '' !== $judge->address( "https://$host/" ) ) );
		$services = $this->services();
		$needed   = static fn ( ?Service $one ): bool => null !== $one && 'functional' === $one->category;
		$policy   = ( $this->policy )();
		$home     = $this->visitor->see( home_url( '/' ) );
		return array(
			'unneeded' => array_values( array_filter( $seen['unneeded'], static fn ( string $name ): bool => ! $needed( Matching::stored( $services, 'cookie', $name ) ) ) ),
			'foreign'  => array_values( array_filter( $seen['hosts'], static fn ( string $host ): bool => ! $needed( Matching::address( $services, "https://$host/" ) ) ) ),
			'guard'    => str_contains( $home->html, 'id="rd-guard"' ),
			'asks'     => max( Note::read()->versions ) > 0,
			'notice'   => str_contains( $home->html, 'id="rd-choices"' ),
			'reopens'  => 1 === preg_match( '/\brd-(change|choices-open)\b/', $home->html ),
			'list'     => '' !== $policy && str_contains( $this->visitor->see( $policy )->html, 'rd-list' ),
		) + $seen;
	}

	/** @return array{mode: string, advanced: bool, judged: list<Judged>, browser: string, server: string, old: string} */
	public function scans(): array {
		$mode    = Mode::of();
		$browser = $this->desk->last( 'browser' );
		$from    = $this->clock->now()->modify( self::FRESH )->format( 'Y-m-d H:i:s' );
		return array(
			'mode'     => $mode,
			'advanced' => 'advanced' === $this->settings->text( 'cookie_google' ),
			'judged'   => $this->judged ??= $this->desk->judged(),
			'browser'  => $this->when( $browser ),
			'server'   => $this->when( $this->desk->last( 'server' ) ),
			'old'      => match ( true ) {
				null === $browser                         => __( 'Nobody has scanned the pages in a browser yet: what scripts do is not known.', 'rights-desk' ),
				$browser->mode !== $mode                  => __( 'The mode has changed since the last scan in a browser: scan the pages again.', 'rights-desk' ),
				(string) $browser->ended_at < $from       => __( 'The last scan in a browser is more than five weeks old.', 'rights-desk' ),
				default                                   => '',
			},
		);
	}

	/** @return list<Service> */
	public function services(): array {
		return ( $this->services )();
	}

	private function when( ?Run $run ): string {
		$day = $this->clock->read( $run?->ended_at );
		/* translators: 1: a day, 2: number of pages. */
		return null === $run || null === $day ? __( 'never', 'rights-desk' ) : sprintf( __( '%1$s, %2$d pages', 'rights-desk' ), $this->clock->day( $day ), count( $run->seen() ) );
	}
}
