<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Tokens;
use RightsDesk\Standing\StandingDesk;

/** Where the person lifts their restriction, and nobody else can. Looking changes nothing. */
final readonly class LiftPage {

	/** @param \Closure(): string $who Privacy contact and authority. */
	public function __construct( private StandingDesk $standing, private Tokens $tokens, private Page $page, private \Closure $who ) {}

	/** @param array<array-key, mixed> $fields Slashed. */
	public function answer( bool $posted, string $key, array $fields ): never {
		$ground = '' === $key ? null : $this->tokens->ref_for( $key, Tokens::LIFT );
		if ( null === $ground ) {
			$this->page->send( 404, __( 'This link does not work any more', 'rights-desk' ), '<p>' . esc_html__( 'The restriction was lifted, or the address of this page is not complete. Is it still there? Ask for a new link on our site.', 'rights-desk' ) . '</p><p><a href="' . esc_url( home_url( '/?rights-desk=link' ) ) . '">' . esc_html__( 'Send me the link', 'rights-desk' ) . '</a></p>' . $this->who() );
		}
		if ( $posted && 'lift' === ( $fields['do'] ?? '' ) ) {
			$this->standing->lift( $ground, Actor::subject() );
			$this->page->send( 200, __( 'The restriction is lifted', 'rights-desk' ), '<p role="status">' . esc_html__( 'We may use your data again as our privacy policy says, and what was hidden is shown again. You can ask for a new restriction at any time.', 'rights-desk' ) . '</p>' . $this->who() );
		}
		$this->page->send(
			200,
			__( 'Lift the restriction of your data?', 'rights-desk' ),
			'<p>' . esc_html__( 'Your data is now only stored. If you lift this we may use it again as our privacy policy says, and what was hidden is shown again. If you are not sure, leave it: nothing happens.', 'rights-desk' )
			. '</p><form method="post" action="' . esc_url( home_url( '/?rights-desk=lift&key=' . rawurlencode( $key ) ) ) . '"><input type="hidden" name="do" value="lift"><p><button>' . esc_html__( 'Lift the restriction', 'rights-desk' ) . '</button></p></form>' . $this->who()
		);
	}

	private function who(): string {
		return '<footer>' . ( $this->who )() . '</footer>';
	}
}
