<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\Page;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Policy\Caches;
use RightsDesk\Policy\Copies;
use RightsDesk\Policy\Difference;
use RightsDesk\Policy\Documents;
use RightsDesk\Policy\Drafts;
use RightsDesk\Policy\DocumentType;
use RightsDesk\Policy\Facts\Facts;
use RightsDesk\Policy\Guide;
use RightsDesk\Policy\Headings;
use RightsDesk\Policy\InForce;
use RightsDesk\Policy\Lifetime;
use RightsDesk\Policy\Note;
use RightsDesk\Policy\PlainText;
use RightsDesk\Policy\PolicyBlock;
use RightsDesk\Policy\PolicyController;
use RightsDesk\Policy\PolicyDesk;
use RightsDesk\Policy\PolicyFoot;
use RightsDesk\Policy\PolicyPage;
use RightsDesk\Policy\PolicyView;
use RightsDesk\Policy\Probe;
use RightsDesk\Policy\Rendering;
use RightsDesk\Policy\Setup;
use RightsDesk\Policy\Styles;
use RightsDesk\Policy\Turn;
use RightsDesk\Policy\VersionsController;
use RightsDesk\Policy\VersionShape;
use RightsDesk\Policy\VersionStore;
use RightsDesk\Policy\When;

/** The policy: its versions, and the facts in its text. Built when asked for: most pages of a site show no policy. */
final readonly class Policies implements Part, Sharing {

	private PolicyFacts $quoted;

	public function __construct( private Ground $ground, private Processings $processings, private Retentions $retentions, private Measurings $measurings, private Cookies $cookies ) {
		$this->quoted = new PolicyFacts( $ground, $processings, $retentions, $measurings, $cookies );
	}

	public function hooks(): void {
		$note     = new Note();
		$lifetime = new Lifetime( $note, $this->ground->clock );
		$block    = new PolicyBlock( dirname( __DIR__ ) . '/blocks/policy', $this->view( ... ), $lifetime );
		$type     = new DocumentType();
		add_action( 'init', $type->register( ... ) );
		add_filter( 'wp_insert_post_data', $type->keep_private( ... ), 99 );
		add_action( 'init', $block->register( ... ) );
		add_filter( PolicyBlock::FILTER, $block->render( ... ), 10, 3 );
		add_filter( 'the_content', $block->fill( ... ), PHP_INT_MAX );
		add_action( 'template_redirect', $lifetime->of_page( ... ), PHP_INT_MAX );
		foreach ( array( 'option_', 'default_option_' ) as $when ) {
			add_filter( $when . Lifetime::LEFT_OUT, $lifetime->left_out( ... ) );
		}
		add_filter( 'wp_robots', $this->robots( ... ) );
		add_action( 'save_post', fn ( int $id, \WP_Post $post ) => $this->copies()->saved( $id, $post ), 10, 2 );
		add_action( 'admin_init', static fn () => ( new Guide() )->offer() );
		add_action( Turn::EFFECT, fn () => $this->turn()->due() );
		add_action( Schedule::HOURLY, fn () => $this->turn()->due() );
		add_action( 'shutdown', fn () => $note->due( $this->ground->clock->now()->getTimestamp() ) && $this->turn()->due(), 20 );
		$this->quoted->hooks();
	}

	public function rest( Routes $routes ): void {
		$desk  = $this->desk();
		$shape = new VersionShape( $desk, new PolicyPage( new Note() ), new Documents(), $this->facts()->words( ... ) );
		( new PolicyController( $desk, new Documents(), $this->rendering(), new PolicyPage( new Note() ), new Setup( new Documents(), new PolicyPage( new Note() ), $this->store(), $this->ground->chain, $this->ground->transaction ), new When(), new Difference(), $shape, $this->ground->clock, $this->facts()->differences( ... ), $this->quoted->starter( ... ), fn (): array => $this->probe()->page() ) )->register( $routes );
		( new VersionsController( $desk, $shape ) )->register( $routes );
		$this->quoted->rest( $routes );
		( new PolicyLint( $this->ground, $this->processings, $this->retentions, $this->cookies ) )->rest( $routes );
	}

	public function share(): Share {
		return new Share( doors: array( 'policy' => $this->door( ... ) ) );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	public function facts(): Facts {
		return $this->quoted->facts();
	}

	public function desk(): PolicyDesk {
		$ground = $this->ground;
		return new PolicyDesk( $this->store(), new InForce(), new Drafts( new Documents(), $this->rendering(), $ground->clock ), new Difference(), $ground->chain, $ground->transaction, $ground->clock, fn () => $this->copies()->doubt(), fn () => $this->turn()->changed() );
	}

	public function rendering(): Rendering {
		return new Rendering( fn ( string $locale, \DateTimeImmutable $effective, \Closure $render ): array => $this->facts()->collect( $locale, $effective, $render ), new Styles(), new Headings(), new PlainText() );
	}

	public function probe(): Probe {
		return new Probe( $this->desk(), new PolicyPage( new Note() ), new Note(), $this->ground->clock );
	}

	private function store(): VersionStore {
		return new VersionStore( $this->ground->db, $this->ground->tables, $this->ground->clock );
	}

	private function copies(): Copies {
		return new Copies( $this->store(), new InForce(), new Note(), $this->ground->clock, $this->ground->transaction );
	}

	private function turn(): Turn {
		return new Turn( $this->copies(), new Note(), new Caches(), $this->ground->clock );
	}

	private function view(): PolicyView {
		return new PolicyView( $this->copies(), $this->store(), new InForce(), new When(), new Headings(), new Difference(), new PolicyFoot( $this->ground->settings, $this->ground->words ), $this->ground->clock );
	}

	/**
	 * Void versions are for people, not for search engines.
	 *
	 * @param array<string, bool|string> $robots
	 * @return array<string, bool|string>
	 */
	private function robots( array $robots ): array {
		return PolicyView::asks() ? wp_robots_no_robots( $robots ) : $robots;
	}

	/** Where the policy is when no page of the site shows it. */
	private function door(): never {
		$page = ( new PolicyPage( new Note() ) )->find();
		if ( null !== $page && 'publish' === $page->post_status && Copies::shows( $page ) && ! PolicyView::asks() && wp_safe_redirect( (string) get_permalink( $page ) ) ) {
			exit;
		}
		( new Page( dirname( __DIR__ ) . '/blocks/policy/style-index.css' ) )->send( 200, __( 'Privacy policy', 'rights-desk' ), $this->view()->html( 0, '' ) );
	}
}
