<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Mail\Words;
use RightsDesk\Platform\Tokens;
use RightsDesk\Requests\Delivery;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\RefusalText;

defined( 'ABSPATH' ) || exit;

/** Where a receiver whom someone named fetches the copy. The page says nothing of the person. */
final readonly class ReceiverPage {

	private const SCRIPT = 'var h=location.hash.slice(1);if(h){document.querySelectorAll("[data-seed]").forEach(function(i){i.value=h;i.closest("[data-code]").hidden=true});document.querySelectorAll("form").forEach(function(f){f.action+="#"+h})}';

	/** @param \Closure(): string $who Who answers for it, escaped. */
	public function __construct( private Delivery $delivery, private Tokens $tokens, private Words $words, private Page $page, private PanelForm $form, private RefusalText $refusals, private \Closure $who ) {}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		$id = '' === $key ? null : $this->tokens->ref_for( $key, Tokens::RECEIVE );
		try {
			$row = $this->delivery->row( $id ?? 0 );
			if ( $posted ) {
				$this->delivery->stream( $row->id, PanelForm::text( $fields, 'seed' ) );
				exit;
			}
		} catch ( Refusal $refusal ) {
			$title = 403 === $refusal->status ? __( 'This did not work', 'rights-desk' ) : __( 'This link does not work any more', 'rights-desk' );
			$text  = 403 === $refusal->status ? $this->refusals->of( $refusal ) : __( 'The copy was fetched often enough, its time is over, or the address of this page is not complete. Ask the person who sent it to you.', 'rights-desk' );
			$this->page->send( $refusal->status, $title, '<p>' . esc_html( $text ) . '</p><footer>' . ( $this->who )() . '</footer>' );
		}
		/* translators: 1: name of the firm, 2: day, 3: number. */
		$text = sprintf( __( 'Someone asked %1$s to pass a copy of their data on to you. You can fetch it until %2$s, %3$d times at most.', 'rights-desk' ), $this->words->controller(), $this->words->day( $row->text( 'expires_at' ) ), $row->number( 'downloads_left' ) );
		$url  = home_url( '/?rights-desk=receive&key=' . rawurlencode( $key ) );
		$this->page->send(
			200,
			__( 'A copy of someone’s data for you', 'rights-desk' ),
			'<p>' . esc_html( $text ) . '</p><p>' . esc_html__( 'It is a ZIP with data.json, whose form is described in package.schema.json beside it, and the same as a page to read and as CSV.', 'rights-desk' ) . '</p><section>'
			. $this->form->form( $url, 'download', $this->form->seed( 'seed' ), __( 'Download', 'rights-desk' ) ) . '</section><footer>' . ( $this->who )() . '</footer>',
			self::SCRIPT
		);
	}
}
