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

	private RequestBlock $block;
	private Front $front;

	/** @param string $folder Of the built block. */
	public function __construct( Ground $ground, string $folder, RequestDesk $desk, Packages $packages, Kinds $kinds, Shares $shares ) {
		$form        = $kinds->form();
		$page        = new Page( $folder . '/style-index.css' );
		$answer      = new Answer();
		$refusals    = new RefusalText();
		$view        = new SubjectView( $ground->words, new StateWords(), $form );
		$send        = static function ( string $email ) use ( $desk, $kinds ): void {
			$desk->send_links( $email );
			$kinds->send_lifts( $email );
		};
		$subject     = new SubjectPage( $desk, $ground->tokens, $ground->limits, $packages, $view, $shares->panels( ... ), $send, $page, $answer, $refusals );
		$this->block = new RequestBlock( $form, $folder );
		$this->front = new Front( new AskPage( $desk, $form, $page, $answer, $refusals ), $subject, $shares->doors( ... ) );
	}

	public function hooks(): void {
		add_action( 'init', $this->block->register( ... ) );
		add_filter( RequestBlock::FILTER, $this->block->render( ... ), 10, 3 );
		add_action( 'wp_loaded', $this->front->answer( ... ) );
	}
}
