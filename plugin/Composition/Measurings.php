<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Measures\Access;
use RightsDesk\Measures\Choices;
use RightsDesk\Measures\Collected;
use RightsDesk\Measures\CollectedController;
use RightsDesk\Measures\Fields;
use RightsDesk\Measures\FormFields;
use RightsDesk\Measures\Matches;
use RightsDesk\Measures\Measure;
use RightsDesk\Measures\MeasuresController;
use RightsDesk\Measures\MinimiseCommand;
use RightsDesk\Measures\Minimiser;
use RightsDesk\Measures\Register;
use RightsDesk\Measures\Suggestions;
use RightsDesk\Measures\Trails;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Sealing\Marks;

/** Security measures, who has access, and what the site collects by itself. Built when asked: visitors need none of it. */
final readonly class Measurings implements Part {

	public function __construct( private Ground $ground, private Processings $processings, private Sealings $sealings, private Standings $standings, private Retentions $retentions ) {}

	public function hooks(): void {
		add_action( Schedule::HOURLY, $this->minimise( ... ) );
		add_action( Schedule::WORK, $this->minimise( ... ) );
	}

	public function rest( Routes $routes ): void {
		( new MeasuresController( $this->register(), new Access(), $this->matches(), $this->ground->chain, $this->ground->transaction ) )->register( $routes );
		( new CollectedController( $this->found(), $this->minimiser(), new Choices(), $this->fields(), $this->trails(), $this->processings->purposes, $this->ground->chain ) )->register( $routes );
	}

	public function commands(): void {
		\WP_CLI::add_command( 'rights-desk minimise', new MinimiseCommand( $this->minimiser( ... ) ) );
	}

	public function forget( int $request_id ): void {}

	/** @return list<array{key: string, name: string, text: string}> What protects the data, for the policy. */
	public function measures(): array {
		return array_map( static fn ( Measure $one ): array => array( 'key' => $one->slug, 'name' => $one->label, 'text' => $one->what ), $this->register()->active() );
	}

	/** @return list<array{key: string, name: string, text: string}> Which roles reach what, for the policy. */
	public function access(): array {
		return array_map( static fn ( array $one ): array => array( 'key' => $one['role'], 'name' => $one['label'], 'text' => implode( ', ', $one['can'] ) ), ( new Access() )->roles() );
	}

	/** @return list<array{place: string, label: string, fields: string, purpose: string, basis: string, keep_days: int}> What the site keeps by itself, for the policy; keep_days 0: nothing ends it. */
	public function collected(): array {
		return array_map(
			static fn ( array $one ): array => array(
				'place'     => $one['place'],
				'label'     => $one['label'],
				'fields'    => implode( ', ', $one['fields'] ),
				'purpose'   => $one['purpose_label'],
				'basis'     => $one['basis'],
				'keep_days' => $one['keep_days'],
			),
			$this->found()->found()
		);
	}

	public function register(): Register {
		return new Register( $this->ground->db, $this->ground->tables, new Suggestions() );
	}

	public function matches(): Matches {
		return new Matches( $this->register(), ( new Choices() )->any( ... ) );
	}

	public function found(): Collected {
		return new Collected( $this->trails(), new Choices(), $this->processings->purposes );
	}

	public function fields(): Fields {
		return new Fields( new Choices(), $this->processings->purposes, new FormFields(), $this->sources( ... ) );
	}

	public function minimiser(): Minimiser {
		return new Minimiser( $this->trails(), new Choices(), $this->ground->clock, $this->ground->chain, $this->spared( ... ) );
	}

	private function trails(): Trails {
		return new Trails( $this->ground->db );
	}

	private function minimise(): void {
		// Who is hidden or sealed still ages.
		if ( ( new Choices() )->any() && $this->sealings->veil->without( fn (): bool => $this->minimiser()->run( 5 )['more'] ) ) {
			$this->ground->schedule->soon( 5 );
		}
	}

	/** Why a row stays whole: only stored (Art. 18), sealed as it was, or needed for a claim. */
	private function spared( string $email, string $record, int $id ): string {
		return match ( true ) {
			'' !== $record && $this->sealings->marks->is( Marks::SEALED, $record, $id ) => 'sealed',
			'' === $email || false === is_email( $email )  => '',
			! $this->standings->desk->of( $email )->free() => 'restricted',
			$this->retentions->disputes->stop( $email, 0 ) => 'dispute',
			default                                        => '',
		};
	}

	/** @return list<array{key: string, label: string}> */
	private function sources(): array {
		// phpcs:ignore WordPress.NamingConventions.PrefixAllGlobals.NonPrefixedHooknameFound -- WordPress's own list.
		$exporters = apply_filters( 'wp_privacy_personal_data_exporters', array() );
		$sources   = array();
		foreach ( is_array( $exporters ) ? $exporters : array() as $key => $exporter ) {
			$name      = is_array( $exporter ) ? $exporter['exporter_friendly_name'] ?? '' : '';
			$sources[] = array( 'key' => (string) $key, 'label' => is_string( $name ) && '' !== $name ? $name : (string) $key );
		}
		return $sources;
	}
}
