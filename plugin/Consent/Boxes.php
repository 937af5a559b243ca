<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Limits;
use RightsDesk\Platform\Settings;
use RightsDesk\Processors\Purpose;
use RightsDesk\Requests\Refusal;

/** The boxes in forms of the site: which, where; what was ticked. They are never ticked beforehand, and hold nothing that depends on the visitor. */
final readonly class Boxes {

	/** Not among what Contact Form 7 mails and Flamingo stores, for its first character. */
	public const FIELD = '_rights_desk_consent';

	public const PLACES = array( 'comments', 'registration', 'contact_form_7', 'woocommerce' );

	/** Boxes in forms that anybody can send: a program that ticks all must not have strangers mailed. */
	private const AN_HOUR = 20;

	public function __construct( private Settings $settings, private ConsentDesk $desk, private Wordings $wordings, private Limits $limits ) {}

	/** Whether this network may tick one more now. */
	public function may_tick(): bool {
		return $this->limits->take( 'agree/' . $this->limits->network(), self::AN_HOUR, HOUR_IN_SECONDS );
	}

	/** @return list<Purpose> That staff want asked there, and that still rest on consent. */
	public function at( string $place ): array {
		$places = $this->settings->get( 'consent_places' );
		$slugs  = is_array( $places ) && is_array( $places[ $place ] ?? null ) ? $places[ $place ] : array();
		return $this->purposes( array_values( array_filter( $slugs, is_string( ... ) ) ) );
	}

	/**
	 * @param list<string> $slugs
	 * @return list<Purpose>
	 */
	public function purposes( array $slugs ): array {
		return array() === $slugs ? array() : array_values( array_filter( $this->desk->askable(), static fn ( Purpose $one ): bool => in_array( $one->slug, $slugs, true ) ) );
	}

	/**
	 * @param list<Purpose> $purposes
	 * @param string        $tag      Around each box, with its class: p, span (within a paragraph) or div.
	 * @return string Escaped HTML.
	 */
	public function html( array $purposes, string $place, string $tag = 'p' ): string {
		$html = '';
		$tag  = in_array( $tag, array( 'div', 'span' ), true ) ? $tag : 'p';
		foreach ( $purposes as $purpose ) {
			$wording = $this->wordings->of( $purpose, $place );
			$id      = wp_unique_id( 'rights-desk-consent-' );
			$open    = match ( $tag ) {
				'div'   => '<div class="rd-box">',
				'span'  => '<span class="rights-desk-consent" style="display:block">',
				default => '<p class="comment-form-cookies-consent rights-desk-consent">',
			};
			$html   .= $open . '<input type="checkbox" id="' . esc_attr( $id ) . '" name="' . esc_attr( self::FIELD . '[' . $purpose->slug . ']' ) . '" value="' . esc_attr( $this->wordings->sign( $wording ) ) . '"> '
				. '<label for="' . esc_attr( $id ) . '">' . esc_html( $wording->text ) . "</label></$tag>";
		}
		return $html;
	}

	/**
	 * What was ticked, with the words that stood there.
	 *
	 * @param array<array-key, mixed> $posted Slashed.
	 * @return list<Wording>
	 */
	public function ticked( array $posted, string $place = '' ): array {
		$shown = array();
		foreach ( is_array( $posted[ self::FIELD ] ?? null ) ? $posted[ self::FIELD ] : array() as $signed ) {
			$wording = is_string( $signed ) ? $this->wordings->read( wp_unslash( $signed ) ) : null;
			if ( null !== $wording ) {
				$shown[] = '' === $place ? $wording : new Wording( $wording->purpose, $wording->locale, $wording->text, $place );
			}
		}
		return $shown;
	}

	/**
	 * From a form whose sender has other things to do: what is wrong with the consent doesn't stop them.
	 *
	 * @param list<Wording> $shown
	 */
	public function take( string $email, array $shown, string $source ): void {
		// The block's own form has asked before it answered.
		if ( array() === $shown || '' === $email || ( 'block' !== $source && ! $this->may_tick() ) ) {
			return;
		}
		try {
			$this->desk->ask( $email, $shown, $source, Actor::subject() );
		} catch ( Refusal | \RuntimeException ) {
			// No consent is kept, so nothing is sent: that is the safe side.
			return;
		}
	}
}
