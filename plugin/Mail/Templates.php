<?php
declare( strict_types=1 );

namespace RightsDesk\Mail;

use RightsDesk\Platform\Settings;

/** Puts a message into words: staff's own text or the default, in the language of the request. */
final readonly class Templates {

	private const ALWAYS = array( 'controller', 'contact', 'authority' );

	/** What an unconfirmed asker typed is never mailed. */
	private const TYPED = array( 'name', 'greeting', 'message', 'reason' );

	public function __construct(
		private Settings $settings,
		private Texts $texts,
		private Words $words,
	) {}

	public function letter( Message $message ): Letter {
		$locale   = '' === $message->locale ? get_locale() : $message->locale;
		$switched = switch_to_locale( $locale );
		try {
			return $this->worded( $message );
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
	}

	/** @return array<string, array{subject: string, body: string}> */
	public function defaults( string $locale ): array {
		$switched = switch_to_locale( $locale );
		$texts    = array();
		foreach ( array_keys( Texts::PLACEHOLDERS ) as $template ) {
			$texts[ $template ] = $this->texts->of( $template );
		}
		if ( $switched ) {
			restore_previous_locale();
		}
		return $texts;
	}

	/** @return list<array{name: string, label: string, to: 'subject'|'staff'|'processor', subject: string, body: string, placeholders: list<array{name: string, label: string}>}> For the settings screen. */
	public function describe(): array {
		$described = array();
		foreach ( Texts::PLACEHOLDERS as $template => $placeholders ) {
			$text        = $this->texts->of( $template );
			$described[] = array(
				'name'         => $template,
				'label'        => $this->texts->label( $template ),
				'to'           => self::to_processor( $template ) ? 'processor' : ( self::to_staff( $template ) ? 'staff' : 'subject' ),
				'subject'      => $text['subject'],
				'body'         => $text['body'],
				'placeholders' => array_map(
					fn ( string $name ): array => array(
						'name'  => $name,
						'label' => $this->texts->placeholder( $name ),
					),
					array( ...$placeholders, ...self::ALWAYS )
				),
			);
		}
		return $described;
	}

	private function worded( Message $message ): Letter {
		$own     = $this->settings->get( 'mails' );
		$own     = is_array( $own ) && is_array( $own[ $message->template ] ?? null ) ? $own[ $message->template ] : array();
		$default = $this->texts->of( $message->template );
		$subject = is_string( $own['subject'] ?? null ) && '' !== trim( $own['subject'] ) ? $own['subject'] : $default['subject'];
		$body    = is_string( $own['body'] ?? null ) && '' !== trim( $own['body'] ) ? $own['body'] : $default['body'];
		$values  = $this->values( $message );
		$text    = self::fill( $body, $values );
		if ( ! self::to_staff( $message->template ) ) {
			$text .= "\n\n-- \n" . ( self::to_processor( $message->template ) ? $this->words->controller() . "\n" . $this->words->contact() : $this->closing() );
		}
		$links = array_values( array_filter( array( $values['{link}'] ?? '', $values['{lift}'] ?? '' ) ) );
		return new Letter( $message->to, trim( (string) preg_replace( '/\s+/u', ' ', strtr( $subject, $values ) ) ), $text . "\n", ( new Html() )->of( $text, $links ) );
	}

	/** P05 and P21: whoever rewrites a text can't write these away. */
	private function closing(): string {
		return $this->words->controller() . "\n"
			/* translators: %s: name, e-mail address, telephone of the privacy contact. */
			. sprintf( __( 'Questions about your privacy? %s', 'rights-desk' ), $this->words->contact() ) . "\n"
			/* translators: %s: name and whereabouts of the data protection authority. */
			. sprintf( __( 'You can complain at any time to the data protection authority: %s', 'rights-desk' ), $this->words->authority() );
	}

	/** @return array<string, string> For strtr(): what a value holds is not looked through for placeholders. */
	private function values( Message $message ): array {
		$allowed = array( ...Texts::PLACEHOLDERS[ $message->template ], ...self::ALWAYS );
		$name    = trim( $message->values['name'] ?? '' );
		$known   = array(
			/* translators: %s: name. */
			'greeting'   => '' === $name ? __( 'Hello,', 'rights-desk' ) : sprintf( __( 'Hello %s,', 'rights-desk' ), $name ),
			'controller' => $this->words->controller(),
			'contact'    => $this->words->contact(),
			'authority'  => $this->words->authority(),
			'kind'       => $this->words->kind( $message->values['kind'] ?? '' ),
			'due'        => $this->words->day( $message->values['due'] ?? '' ),
			'until'      => $this->words->day( $message->values['until'] ?? '' ),
			'expires'    => $this->words->day( $message->values['expires'] ?? '' ),
			'found'      => $this->found( $message->template, $message->values['outcome'] ?? '' ),
		);
		$values  = array();
		foreach ( $this->every_placeholder() as $placeholder ) {
			$value = $known[ $placeholder ] ?? $message->values[ $placeholder ] ?? '';
			$mute  = ! in_array( $placeholder, $allowed, true ) || ( ! in_array( 'greeting', $allowed, true ) && in_array( $placeholder, self::TYPED, true ) );

			$values[ '{' . $placeholder . '}' ] = $mute ? '' : $value;
		}
		return $values;
	}

	/** Whoever we know nothing of hears just that. */
	private function found( string $template, string $outcome ): string {
		return match ( true ) {
			'nothing_held' === $outcome => __( 'We searched everywhere, and hold nothing about you.', 'rights-desk' ),
			in_array( $template, array( 'erased', 'objection_erased' ), true ) => __( 'Your data has been erased, and we searched again to be sure.', 'rights-desk' ),
			default                     => '',
		};
	}

	/** @return list<string> */
	private function every_placeholder(): array {
		return array_values( array_unique( array( ...array_merge( ...array_values( Texts::PLACEHOLDERS ) ), ...self::ALWAYS ) ) );
	}

	/**
	 * A paragraph that held nothing but placeholders without a value goes.
	 *
	 * @param array<string, string> $values
	 */
	private static function fill( string $body, array $values ): string {
		$paragraphs = (array) preg_split( '/\R\s*\R/u', trim( $body ) );
		$filled     = array_map( static fn ( string|false $paragraph ): string => trim( strtr( (string) $paragraph, $values ) ), $paragraphs );
		return implode( "\n\n", array_filter( $filled, static fn ( string $paragraph ): bool => '' !== $paragraph ) );
	}

	/** Who works for the firm has no complaint to make about it. */
	private static function to_processor( string $template ): bool {
		return str_starts_with( $template, 'processor_' );
	}

	private static function to_staff( string $template ): bool {
		return str_starts_with( $template, 'staff_' );
	}
}
