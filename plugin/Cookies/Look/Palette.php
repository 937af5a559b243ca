<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Look;

/**
 * The four colours of the notice: its ground and text, and those of its buttons. Accepting and refusing are
 * drawn with the same two: no look can tell them apart.
 */
final readonly class Palette {

	public const NAMES = array( 'back', 'ink', 'fill', 'on' );

	/** All #rrggbb. */
	public function __construct( public string $back, public string $ink, public string $fill, public string $on ) {}

	public static function plain(): self {
		return new self( '#ffffff', '#1e1e1e', '#1e1e1e', '#ffffff' );
	}

	/**
	 * Of what is given, what can be read; the rest follows from it.
	 *
	 * @param array<string, string> $given By name; '' or absent: not given.
	 */
	public static function likely( array $given ): self {
		$back = self::one( $given, 'back' ) ?? '#ffffff';
		$ink  = self::one( $given, 'ink' ) ?? Contrast::ink_on( $back );
		$ink  = Contrast::ratio( $ink, $back ) < Contrast::TEXT ? Contrast::ink_on( $back ) : $ink;
		$fill = self::one( $given, 'fill' ) ?? $ink;
		$on   = self::one( $given, 'on' ) ?? ( $fill === $ink ? $back : Contrast::ink_on( $fill ) );
		$all  = new self( $back, $ink, $fill, $on );
		return null === $all->fault() ? $all : new self( $back, $ink, $ink, $back );
	}

	/**
	 * What is given, in the place of what is here.
	 *
	 * @param array<string, string> $given
	 */
	public function with( array $given ): self {
		return new self( self::one( $given, 'back' ) ?? $this->back, self::one( $given, 'ink' ) ?? $this->ink, self::one( $given, 'fill' ) ?? $this->fill, self::one( $given, 'on' ) ?? $this->on );
	}

	/** For who asks the browser for dark pages: the same colours the other way round, unless they are dark. */
	public function dark(): self {
		if ( Contrast::luminance( $this->back ) < Contrast::luminance( $this->ink ) ) {
			return $this;
		}
		$kept = new self( $this->ink, $this->back, $this->fill, $this->on );
		return null === $kept->fault() ? $kept : new self( $this->ink, $this->back, $this->back, $this->ink );
	}

	/** @return array{field: string, ratio: float, least: float}|null Which two are too close, by the colour that is to change. */
	public function fault(): ?array {
		foreach ( $this->pairs() as $pair ) {
			if ( $pair['ratio'] < $pair['least'] ) {
				return array( 'field' => $pair['field'], 'ratio' => $pair['ratio'], 'least' => $pair['least'] );
			}
		}
		return null;
	}

	/** @return list<array{field: string, against: string, ratio: float, least: float}> */
	public function pairs(): array {
		return array(
			array( 'field' => 'ink', 'against' => 'back', 'ratio' => Contrast::ratio( $this->ink, $this->back ), 'least' => Contrast::TEXT ),
			array( 'field' => 'on', 'against' => 'fill', 'ratio' => Contrast::ratio( $this->on, $this->fill ), 'least' => Contrast::TEXT ),
			array( 'field' => 'fill', 'against' => 'back', 'ratio' => Contrast::ratio( $this->fill, $this->back ), 'least' => Contrast::SHAPE ),
		);
	}

	/** @return array{back: string, ink: string, fill: string, on: string} */
	public function shape(): array {
		return array( 'back' => $this->back, 'ink' => $this->ink, 'fill' => $this->fill, 'on' => $this->on );
	}

	/** Custom properties, to stand between braces. */
	public function css(): string {
		return (string) preg_replace( '/#(.)\1(.)\2(.)\3/', '#$1$2$3', "--rd-back:$this->back;--rd-ink:$this->ink;--rd-fill:$this->fill;--rd-on:$this->on" );
	}

	/** @param array<string, string> $given */
	private static function one( array $given, string $name ): ?string {
		$hex = Contrast::hex( $given[ $name ] ?? '' );
		return '' === $hex ? null : $hex;
	}
}
