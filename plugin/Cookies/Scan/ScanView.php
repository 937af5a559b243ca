<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Scan;

use RightsDesk\Cookies\Mode;
use RightsDesk\Cookies\Register;
use RightsDesk\Cookies\Service;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Roles;

/** How the site stands by its scans, as REST tells it. */
final readonly class ScanView {

	/** A look by the browser or the server that is older says little of today. */
	public const FRESH_DAYS = 8;

	public function __construct( private ScanDesk $desk, private Register $register, private Clock $clock ) {}

	/** @return array<string, mixed> */
	public function whole(): array {
		$mode   = Mode::of();
		$judged = $this->desk->judged();
		$advice = new Advice( $mode );
		$last   = $this->desk->last( 'browser' );
		return array(
			'mode'       => $mode,
			'can_full'   => function_exists( 'wp_should_output_buffer_template_for_enhancement' ),
			'needs'      => self::needs( $judged, $last ),
			'stale'      => null !== $last && $last->mode !== $mode,
			'running'    => $this->run( $this->desk->running( 'browser' ) ),
			'browser'    => $this->run( $last ),
			'server'     => $this->run( $this->desk->last( 'server' ) ),
			'findings'   => array_map( fn ( Judged $one ): array => $this->finding( $one, $advice ), $judged ),
			'breaches'   => count( array_filter( $judged, static fn ( Judged $one ): bool => $one->breach() ) ),
			'unlisted'   => count( array_filter( $judged, static fn ( Judged $one ): bool => $one->unlisted() ) ),
			'blind'      => BlindSpots::all( $last ),
			'services'   => array_map( static fn ( Service $one ): array => array( 'id' => $one->id, 'name' => $one->name, 'category' => $one->category ), $this->register->active() ),
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * Which mode would hold back what was seen.
	 *
	 * @param list<Judged> $judged
	 * @return ''|'default'|'full'|'unknown' '': nothing to ask for.
	 */
	public static function needs( array $judged, ?Run $last ): string {
		$asks = array_filter( $judged, static fn ( Judged $one ): bool => $one->asks() );
		$full = array_filter( $asks, static fn ( Judged $one ): bool => in_array( 'default', $one->finding->leaks, true ) && ! $one->finding->seen->stored() );
		return match ( true ) {
			null === $last     => 'unknown',
			array() === $asks  => '',
			array() !== $full  => 'full',
			default            => 'default',
		};
	}

	/** @return array<string, mixed>|null */
	public function run( ?Run $run ): ?array {
		return null === $run ? null : array(
			'id'         => $run->id,
			'way'        => $run->way,
			'mode'       => $run->mode,
			'state'      => $run->state,
			'started_at' => $this->clock->iso( $run->started_at ),
			'ended_at'   => $this->clock->iso( $run->ended_at ),
			'pages'      => $run->pages,
			'of_pages'   => $run->of,
			'seen'       => count( $run->seen() ),
			'failed'     => $run->failed(),
			'next'       => $run->next(),
		);
	}

	/** @return array<string, mixed> */
	private function finding( Judged $one, Advice $advice ): array {
		$f = $one->finding;
		return array(
			'id'         => $f->id,
			'kind'       => $f->kind,
			'name'       => $f->name,
			'sample'     => $f->seen->name,
			'known'      => $one->known,
			'service'    => $one->service,
			'service_id' => $one->service_id,
			'category'   => $one->category,
			'breach'     => $one->breach(),
			'unlisted'   => $one->unlisted(),
			'before'     => $f->before,
			'after'      => $f->after,
			'held'       => $f->held,
			'at'         => $f->seen->at,
			'type'       => $f->seen->type,
			'tag'        => $f->seen->tag,
			'from'       => $f->seen->from,
			'line'       => $f->seen->line,
			'seconds'    => $f->seen->seconds,
			'pages'      => $f->pages,
			'stop'       => $advice->of( $one ),
			'state'      => $f->state,
			'reason'     => $f->reason,
			'way'        => $f->way,
			'first_seen' => $this->clock->iso( $f->first_seen ),
			'last_seen'  => $this->clock->iso( $f->last_seen ),
		);
	}
}
