<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\Mail\Words;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Settings;
use RightsDesk\Platform\Tables;
use RightsDesk\Platform\Vault;
use RightsDesk\Processors\Purpose;

/**
 * The words beside a box. A form carries those that it shows, signed: a page that a cache kept for
 * weeks still says what its reader read, and showing it costs no query.
 */
final readonly class Wordings {

	public function __construct( private \wpdb $db, private Tables $tables, private Clock $clock, private Vault $vault, private Settings $settings, private Words $words ) {}

	/** In the language of the moment. */
	public function of( Purpose $purpose, string $place = '' ): Wording {
		$locale = determine_locale();
		$own    = $this->own()[ $purpose->slug ][ $locale ] ?? '';
		return new Wording( $purpose->slug, $locale, '' === $own ? $this->standard( $purpose ) : $own, $place );
	}

	public function standard( Purpose $purpose ): string {
		return 'newsletter' === $purpose->slug
			/* translators: %s: name of the firm. */
			? sprintf( __( 'Yes, %s may send me its newsletter by e-mail. I can stop this at any time, by one click in each mail.', 'rights-desk' ), $this->words->controller() )
			/* translators: 1: name of the firm, 2: what for. */
			: sprintf( __( 'Yes, %1$s may contact me by e-mail for this: %2$s. I can stop this at any time, by one click in each mail.', 'rights-desk' ), $this->words->controller(), $purpose->label );
	}

	/** @return array<string, array<string, string>> Staff's own: purpose → language → text. */
	public function own(): array {
		$own  = array();
		$said = $this->settings->get( 'consent_wordings' );
		foreach ( is_array( $said ) ? $said : array() as $purpose => $texts ) {
			foreach ( is_array( $texts ) ? $texts : array() as $locale => $text ) {
				if ( is_string( $text ) && '' !== trim( $text ) ) {
					$own[ (string) $purpose ][ (string) $locale ] = trim( $text );
				}
			}
		}
		return $own;
	}

	/** For a form's field: who posts it back has been shown this, and nothing else. */
	public function sign( Wording $wording ): string {
		$said = self::url64( (string) wp_json_encode( array( $wording->purpose, $wording->locale, $wording->text, $wording->place ), JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES ) );
		return $said . '.' . $this->vault->hmac( 'consent-wording', $said );
	}

	/** Null when it isn't ours. */
	public function read( string $signed ): ?Wording {
		[ $said, $mark ] = array( ...explode( '.', $signed, 2 ), '' );
		if ( ! hash_equals( $this->vault->hmac( 'consent-wording', $said ), $mark ) ) {
			return null;
		}
		$parts = json_decode( (string) base64_decode( strtr( $said, '-_', '+/' ), true ), true ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions -- Our own JSON, signed.
		$text  = static fn ( int $n ): string => is_array( $parts ) && is_string( $parts[ $n ] ?? null ) ? $parts[ $n ] : '';
		return '' === $text( 0 ) || '' === $text( 2 ) ? null : new Wording( $text( 0 ), $text( 1 ), $text( 2 ), $text( 3 ) );
	}

	/** The number of these words; new ones are the next version of their purpose and language. */
	public function keep( Wording $wording ): int {
		$table = $this->tables->name( 'consent_wordings' );
		$print = hash( 'sha256', $wording->purpose . "\n" . $wording->locale . "\n" . $wording->text );
		$find  = (string) $this->db->prepare( 'SELECT id FROM %i WHERE print = %s', $table, $print );
		$id    = (int) $this->db->get_var( $find );
		if ( 0 === $id ) {
			$version = 1 + (int) $this->db->get_var( $this->db->prepare( 'SELECT MAX(version) FROM %i WHERE purpose = %s AND locale = %s', $table, $wording->purpose, $wording->locale ) );
			$this->db->query( $this->db->prepare( 'INSERT IGNORE INTO %i (purpose, locale, version, text, print, made_at) VALUES (%s, %s, %d, %s, %s, %s)', $table, $wording->purpose, $wording->locale, $version, $wording->text, $print, $this->clock->sql() ) );
			$id = (int) $this->db->get_var( $find );
		}
		return $id > 0 ? $id : throw new \RuntimeException( 'The wording cannot be stored.' );
	}

	private static function url64( string $text ): string {
		return rtrim( strtr( base64_encode( $text ), '+/', '-_' ), '=' ); // phpcs:ignore WordPress.PHP.DiscouragedPHPFunctions.obfuscation_base64_encode -- Text into a field.
	}
}
