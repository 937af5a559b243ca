<?php
declare( strict_types=1 );

namespace RightsDesk\Frontdoor;

use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\Said;

/** Of a review by a person: what they looked at, and their answer. */
final readonly class ReviewPanel implements Panel {

	public function html( Request $request, string $url ): string {
		$said = new Said( '', '', $request->answered );
		if ( Kind::HumanReview !== $request->kind || '' === $said->text( 'answer' ) ) {
			return '';
		}
		return '<section><h2>' . esc_html__( 'What a person reviewed', 'rights-desk' ) . '</h2><p>' . nl2br( esc_html( $said->text( 'reviewed' ) ) ) . '</p><h2>'
			. esc_html__( 'Their answer', 'rights-desk' ) . '</h2><p>' . nl2br( esc_html( $said->text( 'answer' ) ) ) . '</p></section>';
	}

	public function deeds(): array {
		return array();
	}
}
