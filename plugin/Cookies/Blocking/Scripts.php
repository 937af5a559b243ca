<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Blocking;

use RightsDesk\Cookies\Judge;

/** Whose leave a script needs: by its address, by what it holds, or since it belongs to another. */
final class Scripts {

	/** The inline scripts of this plugin, by their ids. Others' may begin as ours do. */
	public const OURS = array( 'rd-guard', 'rd-signals', 'rd-show', 'rd-shop', 'rd-probe', 'rd-others-js-before', 'rd-others-js-after' );

	/** @var array<string, string> Ids that WordPress gave to scripts that were held → their marks. */
	private array $held = array();

	/** @var array<string, string> Names in the import map that lead elsewhere → their marks. */
	private array $names = array();

	public function __construct( private readonly Judge $judge ) {}

	/** @param array<string, string> $marks Of its address. */
	public function mark( Markup $markup, array $marks ): string {
		$id   = (string) $markup->text( 'id' );
		$type = strtolower( trim( (string) $markup->text( 'type' ) ) );
		if ( array() !== $marks ) {
			$mark              = array_reduce( $marks, Marks::stricter( ... ), '' );
			$this->held[ $id ] = $mark;
			return $mark;
		}
		if ( null !== $markup->text( 'src' ) ) {
			return 'module' === $type && str_ends_with( $id, '-js-module' ) ? $this->needed( substr( $id, 0, -10 ), array() ) : '';
		}
		$code = $markup->get_modifiable_text();
		if ( 'importmap' === $type || 'speculationrules' === $type ) {
			return $this->listed( $code, $type );
		}
		if ( ! Sources::runs( $type ) || self::ours( $id, $code ) ) {
			return '';
		}
		// wp_add_inline_script( …, 'after' ): it can't run before what it comes after.
		$after = str_ends_with( $id, '-js-after' ) ? $this->held[ substr( $id, 0, -6 ) ] ?? '' : '';
		return array_reduce( array( $this->judge->inline( $code ), $this->imports( $code ), $this->written( $code ) ), Marks::stricter( ... ), $after );
	}

	/**
	 * The same code, in which SiteGround's combiner finds no script: it takes those in texts too, whatever they stand in.
	 * Only in a text does anything like <script src= stand in code, so that \x3C means the same.
	 */
	public static function veiled( string $code ): string {
		return (string) preg_replace( '~<(?=script[\s>])~i', '\\\\x3C', $code );
	}

	/** What it would write into the page. */
	private function written( string $code ): string {
		$mark = '';
		if ( false === preg_match_all( '~<script\b[^>]*?\bsrc\s*=\s*\\\\?["\']?([^"\'\\\\\s>]+)~i', $code, $found ) ) {
			return 't:';
		}
		foreach ( $found[1] as $address ) {
			$mark = Marks::stricter( $mark, $this->judge->address( $address ) );
		}
		return $mark;
	}

	private static function ours( string $id, string $code ): bool {
		return in_array( $id, self::OURS, true ) || ( str_starts_with( $id, 'wp-consent-api-js-' ) && str_contains( $code, 'rightsDesk' ) );
	}

	/** No script can stop an import, so the text must be read. */
	private function imports( string $code ): string {
		$mark = '';
		if ( str_contains( $code, 'import' ) || str_contains( $code, 'from' ) ) {
			if ( false === preg_match_all( '~\b(?:from|import)\s*\(?\s*(["\'`])([^"\'`\s]+)\1~', $code, $found ) ) {
				return 't:';
			}
			foreach ( $found[2] as $name ) {
				$mark = Marks::stricter( $mark, $this->names[ $name ] ?? $this->judge->address( $name ) );
			}
		}
		return $mark;
	}

	/**
	 * A module of the site's own that needs one of somebody else's: only WordPress knows, by what it was registered with.
	 *
	 * @param list<string> $seen
	 */
	private function needed( string $id, array $seen ): string {
		// WordPress 7.0 and later tell.
		if ( in_array( $id, $seen, true ) || ! is_callable( array( wp_script_modules(), 'get_registered' ) ) ) {
			return '';
		}
		$module = wp_script_modules()->get_registered( $id );
		$mark   = '';
		foreach ( $module['dependencies'] ?? array() as $dependency ) {
			$name = $dependency['id'];
			$src  = wp_script_modules()->get_registered( $name )['src'] ?? '';
			$mark = Marks::stricter( $mark, $this->judge->address( $src ) );
			$mark = Marks::stricter( $mark, $this->needed( $name, array( ...$seen, $id ) ) );
		}
		return $mark;
	}

	/** A map loads nothing by itself, and all modules need it. Rules for loading ahead do. */
	private function listed( string $json, string $type ): string {
		$mark = '';
		$all  = json_decode( $json, true );
		$all  = is_array( $all ) ? $all : array();
		array_walk_recursive(
			$all,
			function ( mixed $value, int|string $name ) use ( &$mark ): void {
				$held = is_string( $value ) ? $this->judge->address( $value ) : '';
				$mark = Marks::stricter( $mark, $held );
				if ( '' !== $held ) {
					$this->names[ (string) $name ] = $held;
				}
			}
		);
		return 'importmap' === $type ? '' : $mark;
	}
}
