<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\Answer;
use RightsDesk\Frontdoor\AskPage;
use RightsDesk\Frontdoor\Front;
use RightsDesk\Frontdoor\Page;
use RightsDesk\Frontdoor\RequestBlock;
use RightsDesk\Frontdoor\StateWords;
use RightsDesk\Frontdoor\SubjectPage;
use RightsDesk\Frontdoor\SubjectView;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Subjects\Packages;

/** The part of the composition root that visitors meet: the form and the pages behind the links. */
final readonly class Fronts {

	private const FOLDER = '/blocks/request-form';

	/**
	 * @param \Closure(): RequestDesk $desk
	 * @param \Closure(): Packages    $packages
	 */
	public function __construct( private Ground $ground, private \Closure $desk, private \Closure $packages, private Kinds $kinds, private Shares $shares ) {}

	public function hooks(): void {
		$block = new RequestBlock( $this->kinds->form( ... ), dirname( __DIR__ ) . self::FOLDER );
		add_action( 'init', $block->register( ... ) );
		add_filter( RequestBlock::FILTER, $block->render( ... ), 10, 3 );
		add_action( 'wp_loaded', ( new Front( $this->ask( ... ), $this->subject( ... ), $this->shares->doors( ... ) ) )->answer( ... ) );
	}

	private function ask(): AskPage {
		return new AskPage( ( $this->desk )(), $this->kinds->form(), $this->page(), new Answer(), new RefusalText() );
	}

	private function subject(): SubjectPage {
		$view = new SubjectView( $this->ground->words, new StateWords(), $this->kinds->form() );
		return new SubjectPage( ( $this->desk )(), $this->ground->tokens, $this->ground->limits, ( $this->packages )(), $view, $this->shares->panels( ... ), $this->send_links( ... ), $this->page(), new Answer(), new RefusalText() );
	}

	private function send_links( string $email ): void {
		( $this->desk )()->send_links( $email );
		$this->kinds->send_lifts( $email );
	}

	private function page(): Page {
		return new Page( dirname( __DIR__ ) . self::FOLDER . '/style-index.css' );
	}
}
