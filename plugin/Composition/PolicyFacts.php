<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Cookies\CookieList;
use RightsDesk\Platform\Routes;
use RightsDesk\Policy\Facts\BasisWords;
use RightsDesk\Policy\Facts\Blocks;
use RightsDesk\Policy\Facts\Facts;
use RightsDesk\Policy\Facts\FactsController;
use RightsDesk\Policy\Facts\Filler;
use RightsDesk\Policy\Facts\PartyWords;
use RightsDesk\Policy\Facts\RegisterFacts;
use RightsDesk\Policy\Facts\RetentionWords;
use RightsDesk\Policy\Facts\RightsWords;
use RightsDesk\Policy\Facts\SiteFacts;
use RightsDesk\Policy\Facts\Table;
use RightsDesk\Policy\Facts\Tables\Collected;
use RightsDesk\Policy\Facts\Tables\Listed;
use RightsDesk\Policy\Facts\Tables\Parties;
use RightsDesk\Policy\Facts\Tables\Purposes;
use RightsDesk\Policy\Facts\Tables\Retention;
use RightsDesk\Policy\Facts\Tables\Rights;
use RightsDesk\Policy\Facts\Tables\Services;
use RightsDesk\Policy\Starter;
use RightsDesk\Policy\StarterText;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\PurposeWords;

/** What a policy quotes: of the settings, the registers, and the site itself. Built when a text quotes something. */
final class PolicyFacts {

	private ?Facts $facts = null;

	public function __construct( private readonly Ground $ground, private readonly Processings $processings, private readonly Retentions $retentions, private readonly Measurings $measurings, private readonly Cookies $cookies ) {}

	public function facts(): Facts {
		return $this->facts ??= new Facts(
			new SiteFacts( $this->ground->settings, $this->ground->words ),
			new RegisterFacts( $this->retentions->store, $this->processings->register, $this->processings->purposes, new BasisWords() ),
			$this->tables( ... )
		);
	}

	public function hooks(): void {
		add_action( 'init', ( new Blocks( $this->facts( ... ), $this->ground->clock, dirname( __DIR__ ), $this->services( ... ) ) )->register( ... ) );
		add_filter( 'render_block', fn ( string $html ): string => str_contains( $html, 'rights-desk-fact' ) ? ( new Filler( $this->facts() ) )->fill( $html ) : $html );
		// WordPress before 6.9 takes the element out of what those without unfiltered_html write.
		add_filter( 'wp_kses_allowed_html', static fn ( array $tags, mixed $context ): array => 'post' === $context ? array( ...$tags, 'data' => array( 'value' => true, 'class' => true ) + ( is_array( $tags['data'] ?? null ) ? $tags['data'] : array() ) ) : $tags, 10, 2 );
	}

	public function rest( Routes $routes ): void {
		( new FactsController( $this->facts() ) )->register( $routes );
	}

	/** @return array{title: string, content: string} A policy to start from, in that language. */
	public function starter( string $locale ): array {
		return $this->facts()->in(
			$locale,
			function (): array {
				$active = array_filter( $this->processings->purposes->all(), static fn ( Purpose $one ): bool => $one->active );
				$any    = static fn ( \Closure $what ): bool => array() !== array_filter( $active, $what );
				$text   = new StarterText(
					$any( static fn ( Purpose $one ): bool => $one->marketing ),
					$any( static fn ( Purpose $one ): bool => '6(1)(a)' === $one->basis ),
					$any( static fn ( Purpose $one ): bool => $one->profiling ),
					$this->ground->settings->text( 'origin' ),
					$this->ground->settings->number( 'backup_days' ),
					'off' !== $this->ground->settings->text( 'cookie_mode' )
				);
				return ( new Starter( $text, $this->facts()->label( ... ) ) )->make();
			}
		);
	}

	private function services(): string {
		return ( new CookieList() )->html( $this->cookies->register->register()->active() );
	}

	/** @return array<string, Table> Built when a text quotes one. */
	private function tables(): array {
		$purposes = $this->processings->purposes;
		$parties  = fn ( string ...$roles ): Table => new Parties( $this->processings->register, $purposes, new PartyWords(), array_values( $roles ) );
		return array(
			'processors' => $parties( 'processor' ),
			'recipients' => $parties( 'recipient', 'joint' ),
			'purposes'   => new Purposes( $purposes, new PurposeWords(), new BasisWords() ),
			'retention'  => new Retention( $this->retentions->store, $purposes, new PurposeWords(), $this->ground->settings, new RetentionWords() ),
			'rights'     => new Rights( $this->ground->contract, $purposes, new RightsWords() ),
			'collected'  => new Collected( $this->measurings->collected( ... ), new BasisWords() ),
			'measures'   => new Listed( 'measures', $this->measurings->measures( ... ) ),
			'access'     => new Listed( 'access', $this->measurings->access( ... ) ),
			'services'   => new Services( $this->cookies->register->register()->active( ... ) ),
		);
	}
}
