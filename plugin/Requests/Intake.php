<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\ActorKind;
use RightsDesk\Platform\Clock;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** Checks and cleans what was asked. It looks at the words alone, never at who is known. */
final readonly class Intake {

	private const BY_SUBJECT = array( 'form', 'account' );
	private const BY_STAFF   = array( 'email', 'post', 'telephone', 'in_person' );

	private const LONGEST_NAME    = 190;
	private const LONGEST_MESSAGE = 5000;

	public function __construct( private Workflow $workflow, private Clock $clock ) {}

	/** @throws Refusal With the field at fault. */
	public function check( Asking $asking, ActorKind $by ): Asking {
		$kind = Kind::tryFrom( $asking->kind );
		if ( null === $kind || ! in_array( $kind, $this->workflow->kinds_carried_out(), true ) ) {
			throw new Refusal( 'kind_unknown', 'kind' );
		}
		return new Asking(
			$kind->value,
			$this->email( $asking->email ),
			$this->text( $asking->name, 'name', self::LONGEST_NAME ),
			$this->text( $asking->message, 'message', self::LONGEST_MESSAGE ),
			$this->locale( $asking->locale ),
			in_array( $asking->channel, ActorKind::Staff === $by ? self::BY_STAFF : self::BY_SUBJECT, true ) ? $asking->channel : throw new Refusal( 'channel_unknown', 'channel' ),
			ActorKind::Staff === $by ? $this->day( $asking->received_on ) : null,
			$this->fields( $kind, $asking->fields, '' !== trim( $asking->message ) ),
		);
	}

	/** The moment of receipt: staff know the day only, of which noon stands for the whole. */
	public function received_at( Asking $asking ): \DateTimeImmutable {
		$now = $this->clock->now();
		if ( null === $asking->received_on || $this->clock->today() === $asking->received_on ) {
			return $now;
		}
		return ( new \DateTimeImmutable( $asking->received_on . ' 12:00', wp_timezone() ) )->setTimezone( new \DateTimeZone( 'UTC' ) );
	}

	public static function normal( string $email ): string {
		return mb_strtolower( trim( $email ) );
	}

	private function email( string $email, string $field = 'email' ): string {
		$email = self::normal( $email );
		return strlen( $email ) <= 190 && false !== is_email( $email ) ? $email : throw new Refusal( 'email_invalid', $field );
	}

	/** Text stays text, whatever it looks like: nothing is decoded, stripped or run. */
	private function text( string $text, string $field, int $longest ): string {
		$text = trim( (string) preg_replace( '/[^\P{C}\n\t]/u', '', str_replace( "\r\n", "\n", wp_check_invalid_utf8( $text, true ) ) ) );
		return mb_strlen( $text ) <= $longest ? $text : throw new Refusal( $field . '_too_long', $field );
	}

	/**
	 * Only what the kind asks, as text, list of texts or flag; in a fixed order, so that the same is the same.
	 *
	 * @param array<array-key, mixed> $typed
	 * @param bool                    $told  Whether the message says something.
	 * @return array<string, string|list<string>|bool>
	 */
	private function fields( Kind $kind, array $typed, bool $told ): array {
		$said   = new Said( '', '', $typed );
		$fields = array();
		foreach ( $this->workflow->asks( $kind ) as $name ) {
			$fields[ $name ] = match ( $name ) {
				'purposes'         => $said->texts( $name ),
				'stop_list', 'all', 'leaving' => $said->flag( $name ),
				'receiver_email'   => '' === $said->text( $name ) ? '' : $this->email( $said->text( $name ), $name ),
				default            => $said->text( $name, 'receiver' === $name ? self::LONGEST_NAME : self::LONGEST_MESSAGE ),
			};
		}
		// Without what is wrong or what is right there is nothing to correct.
		if ( Kind::Correction === $kind && '' === $fields['wrong'] && '' === $fields['right'] && ! $told ) {
			throw new Refusal( 'field_missing', 'right' );
		}
		return $fields;
	}

	/** A language that the site doesn't have becomes the site's own. */
	private function locale( string $locale ): string {
		if ( '' !== $locale && 1 !== preg_match( '/^[a-z]{2,3}(_[A-Za-z0-9]{2,10}){0,2}$/', $locale ) ) {
			throw new Refusal( 'locale_unknown', 'locale' );
		}
		return in_array( $locale, array( 'en_US', ...get_available_languages() ), true ) ? $locale : get_locale();
	}

	private function day( ?string $day ): string {
		$date = null === $day ? false : \DateTimeImmutable::createFromFormat( '!Y-m-d', $day, wp_timezone() );
		if ( false === $date || $date->format( 'Y-m-d' ) !== $day ) {
			throw new Refusal( 'received_invalid', 'received_on' );
		}
		$today = $this->clock->today();
		if ( $day > $today ) {
			throw new Refusal( 'received_future', 'received_on' );
		}
		return Deadline::days( $day, $today ) <= 366 ? $day : throw new Refusal( 'received_invalid', 'received_on' );
	}
}
