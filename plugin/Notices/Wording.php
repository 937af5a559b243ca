<?php
declare( strict_types=1 );

namespace RightsDesk\Notices;

use RightsDesk\Mail\Html;
use RightsDesk\Mail\Letter;
use RightsDesk\Mail\Words;

/** The notice in words: staff's text or the default, in one language for many. Only the greeting is each one's own. */
final readonly class Wording {

	/** Filled in by the transport, for each recipient. */
	public const GREETING = '{greeting}';

	/** @param \Closure(int, string): string $address Where a version stands, in a language. */
	public function __construct( private Words $words, private \Closure $address ) {}

	/** @return array{subject: string, body: string} */
	public function defaults( string $locale ): array {
		return $this->in(
			$locale,
			static fn (): array => array(
				'subject' => __( 'Our privacy policy changes on {effective}', 'rights-desk' ),
				'body'    => __( "{greeting}\n\nWe hold data about you. From {effective} we handle some of it differently. This is what changes:\n\n{changes}\n\nYou can read the whole new policy here:\n{link}\n\nYou need do nothing if you agree. If you don’t, you can object, have your data corrected or erased, or ask for a copy: just answer our privacy contact below.", 'rights-desk' ),
			)
		);
	}

	/** @return list<array{name: string, label: string}> */
	public function placeholders(): array {
		$labels = array(
			'greeting'   => __( 'Greeting, with the name if it is known', 'rights-desk' ),
			'changes'    => __( 'What changes, as you wrote it at publication', 'rights-desk' ),
			'effective'  => __( 'When the new version takes effect', 'rights-desk' ),
			'link'       => __( 'Address of the new version', 'rights-desk' ),
			'controller' => __( 'Name of the firm', 'rights-desk' ),
			'contact'    => __( 'Privacy contact', 'rights-desk' ),
		);
		return array_map( static fn ( string $name ): array => array( 'name' => $name, 'label' => $labels[ $name ] ), array_keys( $labels ) );
	}

	/** To nobody yet: with GREETING in it. */
	public function letter( Notice $notice, Occasion $occasion, string $locale ): Letter {
		$locale = '' === $locale ? $notice->usual() : $locale;
		$text   = $notice->texts[ $locale ] ?? $this->defaults( $locale );
		return $this->in(
			$locale,
			function () use ( $text, $occasion, $locale ): Letter {
				$link   = ( $this->address )( $occasion->number, $locale );
				$values = array(
					'{changes}'    => $occasion->changes( $locale ),
					'{effective}'  => $this->moment( $occasion->effective ),
					'{link}'       => $link,
					'{controller}' => $this->words->controller(),
					'{contact}'    => $this->words->contact(),
				);
				$body   = strtr( $text['body'], $values ) . "\n\n-- \n" . $this->closing();
				$plain  = trim( (string) preg_replace( '/\s+/u', ' ', strtr( $text['subject'], $values + array( self::GREETING => '' ) ) ) );
				return new Letter( '', $plain, $body . "\n", ( new Html() )->of( $body, array_filter( array( $link ) ) ) );
			}
		);
	}

	/** For one recipient, where no transport fills it in. */
	public function personal( Letter $letter, string $to, string $greeting ): Letter {
		return new Letter( $to, $letter->subject, str_replace( self::GREETING, $greeting, $letter->text ), str_replace( self::GREETING, esc_html( $greeting ), $letter->html ) );
	}

	/**
	 * @param list<string> $names
	 * @return list<string> In the language of the letter.
	 */
	public function greetings( array $names, string $locale ): array {
		return $this->in(
			$locale,
			static fn (): array => array_map(
				/* translators: %s: name. */
				static fn ( string $name ): string => '' === $name ? __( 'Hello,', 'rights-desk' ) : sprintf( __( 'Hello %s,', 'rights-desk' ), $name ),
				array_map( self::name( ... ), $names )
			)
		);
	}

	/** P05 and P21: whoever rewrites a text can't write these away. */
	private function closing(): string {
		return $this->words->controller() . "\n"
			/* translators: %s: name, e-mail address, telephone of the privacy contact. */
			. sprintf( __( 'Questions about your privacy? %s', 'rights-desk' ), $this->words->contact() ) . "\n"
			/* translators: %s: name and whereabouts of the data protection authority. */
			. sprintf( __( 'You can complain at any time to the data protection authority: %s', 'rights-desk' ), $this->words->authority() );
	}

	/** The day; with the time when it isn't midnight. */
	private function moment( \DateTimeImmutable $moment ): string {
		$time = $moment->setTimezone( wp_timezone() )->format( 'H:i' );
		return $this->words->day( $moment->setTimezone( new \DateTimeZone( 'UTC' ) )->format( 'Y-m-d H:i:s' ) ) . ( '00:00' === $time ? '' : ", $time" );
	}

	/** A name is what somebody typed once: no link, no line of its own, nothing long. */
	private static function name( string $name ): string {
		$name = trim( (string) preg_replace( '/[\p{C}\s]+/u', ' ', $name ) );
		return 1 === preg_match( '~[/@<>\[\]{}]|www\.~i', $name ) || mb_strlen( $name ) > 60 ? '' : $name;
	}

	/**
	 * @template T
	 * @param \Closure(): T $work
	 * @return T
	 */
	private function in( string $locale, \Closure $work ): mixed {
		$switched = switch_to_locale( $locale );
		try {
			return $work();
		} finally {
			if ( $switched ) {
				restore_previous_locale();
			}
		}
	}
}
