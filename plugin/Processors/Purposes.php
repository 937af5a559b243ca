<?php
declare( strict_types=1 );

namespace RightsDesk\Processors;

use RightsDesk\Platform\Contract;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** The register of purposes (P09): the contract's, as staff changed them, and staff's own. One option, so that a mail costs no query. */
final class Purposes {

	public const OPTION = 'rights_desk_purposes';

	/** @var array<string, array<string, Purpose>> By language: their words are in the one that is switched on. */
	private array $all = array();

	/** @var array<string, string>|null 'plugin/mail' → slug. */
	private ?array $classes = null;

	public function __construct( private readonly Contract $contract, private readonly PurposeWords $words ) {}

	/** @return list<Purpose> */
	public function all(): array {
		return array_values( $this->by_slug() );
	}

	public function of( string $slug ): ?Purpose {
		return $this->by_slug()[ $slug ] ?? null;
	}

	/** Whether the firm has said that it does this: what isn't covered is refused. */
	public function covers( string $slug ): bool {
		return true === $this->of( $slug )?->active;
	}

	/** @return list<string> Slugs of what one may object to. */
	public function objectable(): array {
		return array_values( array_map( static fn ( Purpose $one ): string => $one->slug, array_filter( $this->all(), static fn ( Purpose $one ): bool => $one->active && $one->may_be_objected() ) ) );
	}

	/**
	 * The purpose that a mail serves; null when nobody has said.
	 *
	 * @param string $origin    The calling plugin's folder, or core.
	 * @param string $mail_name As that plugin names it, such as WooCommerce's customer_invoice; '' when unnamed.
	 */
	public function classify( string $origin, string $mail_name ): ?string {
		$slug = $this->named( $origin, $mail_name );
		return null !== $slug && $this->covers( $slug ) ? $slug : null;
	}

	/** The same, also when the firm says that it doesn't do this. */
	public function named( string $origin, string $mail_name ): ?string {
		$classes = $this->classes();
		return ( '' === $mail_name ? null : $classes[ "$origin/$mail_name" ] ?? null ) ?? $classes[ "$origin/*" ] ?? null;
	}

	/** @return array<string, string> 'plugin/mail' → slug. */
	public function classes(): array {
		if ( null !== $this->classes ) {
			return $this->classes;
		}
		$built_in = array();
		$mails    = $this->contract->table( 'purposes' )['mails'] ?? array();
		foreach ( is_array( $mails ) ? $mails : array() as $mail => $slug ) {
			$built_in[ (string) $mail ] = is_string( $slug ) ? $slug : '';
		}
		$this->classes = array_merge( $built_in, $this->own_classes() );
		return $this->classes;
	}

	/** @return array<string, string> What staff classed. */
	public function own_classes(): array {
		$own = array();
		foreach ( $this->stored( 'mails' ) as $mail => $slug ) {
			if ( is_string( $slug ) ) {
				$own[ (string) $mail ] = $slug;
			}
		}
		return $own;
	}

	/** Of a mail of unknown kind: from now on it serves this purpose. Callers record who said so. */
	public function class_mail( string $origin, string $mail_name, string $slug ): void {
		if ( null === $this->of( $slug ) ) {
			throw new Refusal( 'purpose_unknown', 'purpose' );
		}
		$mails = $this->own_classes();
		$mails[ $origin . '/' . ( '' === $mail_name ? '*' : $mail_name ) ] = $slug;
		$this->store( 'mails', $mails );
	}

	/** @param array<string, mixed> $fields Of a Purpose, checked. */
	public function change( string $slug, array $fields ): Purpose {
		$purposes          = $this->stored( 'purposes' );
		$had               = is_array( $purposes[ $slug ] ?? null ) ? $purposes[ $slug ] : array();
		$purposes[ $slug ] = array_merge( $had, $fields );
		$this->store( 'purposes', $purposes );
		return $this->of( $slug ) ?? throw new \LogicException( 'A purpose that was stored is gone.' );
	}

	/** @return array<string, Purpose> */
	private function by_slug(): array {
		return $this->all[ determine_locale() ] ??= $this->read();
	}

	/** @return array<string, Purpose> */
	private function read(): array {
		$built_in = $this->contract->table( 'purposes' )['purposes'] ?? array();
		$built_in = is_array( $built_in ) ? $built_in : array();
		$changed  = $this->stored( 'purposes' );
		$all      = array();
		foreach ( array_keys( $built_in + $changed ) as $slug ) {
			$slug  = (string) $slug;
			$known = is_array( $built_in[ $slug ] ?? null ) ? $built_in[ $slug ] : array();
			$said  = is_array( $changed[ $slug ] ?? null ) ? $changed[ $slug ] : array();

			$all[ $slug ] = $this->purpose( $slug, array_merge( $known, $said ), ! isset( $built_in[ $slug ] ) );
		}
		return $all;
	}

	/** @param array<array-key, mixed> $data */
	private function purpose( string $slug, array $data, bool $own ): Purpose {
		$text = static fn ( string $field, string $else = '' ): string => is_string( $data[ $field ] ?? null ) && '' !== $data[ $field ] ? $data[ $field ] : $else;
		$yes  = static fn ( string $field, bool $else = false ): bool => (bool) ( $data[ $field ] ?? $else );
		return new Purpose(
			$slug,
			$text( 'label', $this->words->label( $slug ) ),
			$text( 'what', $this->words->what( $slug ) ),
			$text( 'basis', '6(1)(f)' ),
			$yes( 'necessary' ),
			$yes( 'marketing' ),
			$yes( 'profiling' ),
			$yes( 'active', true ),
			$text( 'interest' ),
			$text( 'retention' ),
			$text( 'people', $this->words->people( $slug ) ),
			array_values( array_filter( is_array( $data['categories'] ?? null ) ? $data['categories'] : array(), is_string( ... ) ) ),
			$own,
		);
	}

	/** @return array<array-key, mixed> */
	private function stored( string $part ): array {
		$option = get_option( self::OPTION, array() );
		return is_array( $option ) && is_array( $option[ $part ] ?? null ) ? $option[ $part ] : array();
	}

	/** @param array<array-key, mixed> $value */
	private function store( string $part, array $value ): void {
		$option          = get_option( self::OPTION, array() );
		$option          = is_array( $option ) ? $option : array();
		$option[ $part ] = $value;
		update_option( self::OPTION, $option, true );
		$this->classes = null;
		$this->all = array();
	}
}
