<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies\Signals;

use RightsDesk\Cookies\Entry;
use RightsDesk\Cookies\Gone;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Service;
use RightsDesk\Platform\Clock;

/**
 * Withdrawing deletes. The page deletes what it can reach, and is told here what that is called; cookies that
 * no script can reach (HttpOnly) are deleted by this answer; what lies with third parties is named.
 */
final readonly class Clearing {

	/**
	 * @param \Closure(): list<Service> $services Active ones.
	 * @param \Closure(): list<Gone>    $gone     Those that were, and may have left something.
	 */
	public function __construct( private \Closure $services, private \Closure $gone, private Clock $clock ) {}

	/** @return array{services: list<array<string, mixed>>, texts: array<string, string>} */
	public function answer(): array {
		$services = ( $this->services )();
		return array(
			'services' => array( ...array_map( $this->told( ... ), $services ), ...array_map( $this->left( ... ), ( $this->gone )() ) ),
			'texts'    => array(
				'done'   => __( 'What was stored here for services that you no longer allow has been deleted.', 'rights-desk' ),
				'others' => __( 'These services keep something under their own address, which this site cannot reach. You can delete it there:', 'rights-desk' ),
				'close'  => __( 'Close', 'rights-desk' ),
			),
		);
	}

	/**
	 * Names of cookies that came with this request and may no longer be there.
	 *
	 * @return list<string>
	 */
	public function stale( string $header ): array {
		$note  = Note::read();
		$said  = Said::read( $note, $this->clock->now() );
		$may   = array();
		$stale = array();
		// A category that is empty by now allows nothing.
		$allows = static fn ( string $category, string $code ): bool => 'functional' === $category || ( ( $note->versions[ $category ] ?? 0 ) > 0 && ( $said->allows( $category, $note ) || in_array( $code, $said->services, true ) ) );
		foreach ( ( $this->gone )() as $gone ) {
			foreach ( $allows( $gone->category, $gone->code ) ? array() : $gone->names as list( $kind, $name ) ) {
				if ( 'cookie' === $kind ) {
					$stale[] = self::form( $name );
				}
			}
		}
		foreach ( ( $this->services )() as $service ) {
			$allowed = $allows( $service->category, $service->code );
			foreach ( $service->entries as $entry ) {
				if ( 'cookie' === $entry->kind && $allowed ) {
					$may[] = self::form( $entry->name );
				} elseif ( 'cookie' === $entry->kind && $entry->first ) {
					$stale[] = self::form( $entry->name );
				}
			}
		}
		return array_values(
			array_filter(
				self::names( $header ),
				static fn ( string $name ): bool => self::fits( $name, $stale ) && ! self::fits( $name, $may )
			)
		);
	}

	/** What web servers take of headers: 4 KB in all by nginx's default. */
	private const LINES = 24;

	/** @param list<string> $names Expires them wherever a cookie of this site may have been set: each in the likeliest place first, since an answer has room for so many. What a script can see the page deletes itself. */
	public function expire( array $names, string $host ): void {
		$domains = array_unique( array( '', ...self::domains( $host ), ...self::given( 'COOKIE_DOMAIN' ) ) );
		$paths   = array_unique( array( '/', ...self::given( 'COOKIEPATH' ), ...self::given( 'SITECOOKIEPATH' ) ) );
		$left    = self::LINES;
		foreach ( $domains as $domain ) {
			foreach ( $paths as $path ) {
				foreach ( $names as $name ) {
					if ( --$left < 0 ) {
						return;
					}
					// Written out: setcookie() refuses names that browsers take.
					header( "Set-Cookie: $name=; Max-Age=0; Path=$path" . ( '' === $domain ? '' : "; Domain=$domain" ) . ( is_ssl() ? '; Secure' : '' ), false );
				}
			}
		}
	}

	/** @return list<string> The host and those above it, as far as a browser may take them. */
	public static function domains( string $host ): array {
		$host  = (string) preg_replace( '/:\d+$/', '', strtolower( $host ) );
		$parts = explode( '.', $host );
		if ( 1 !== preg_match( '/^[a-z0-9.-]+\.[a-z][a-z0-9-]*$/', $host ) ) {
			return array();
		}
		$found = array();
		while ( count( $parts ) > 1 && count( $found ) < 6 ) {
			$found[] = implode( '.', $parts );
			array_shift( $parts );
		}
		return $found;
	}

	/** @return list<string> What a constant of WordPress's says, if it says something. */
	private static function given( string $constant ): array {
		$value = defined( $constant ) ? constant( $constant ) : '';
		return is_string( $value ) && '' !== $value ? array( $value ) : array();
	}

	/** @return array<string, mixed> */
	private function told( Service $service ): array {
		$first = array_filter( $service->entries, static fn ( Entry $entry ): bool => $entry->first );
		return array(
			'mark'   => $service->category[0] . ':' . $service->code,
			'name'   => $service->name,
			'link'   => '' === $service->delete ? $service->privacy : $service->delete,
			'reload' => $service->reload,
			'others' => count( $first ) < count( $service->entries ),
			'first'  => array_values( array_map( static fn ( Entry $entry ): array => array( $entry->kind, $entry->name ), $first ) ),
		);
	}

	/** @return array<string, mixed> */
	private function left( Gone $gone ): array {
		return array(
			'mark'   => $gone->category[0] . ':' . $gone->code,
			'name'   => '',
			'link'   => '',
			'reload' => false,
			'others' => false,
			'first'  => $gone->names,
			'off'    => true,
		);
	}

	/** @return list<string> As they were sent: PHP's own list has dots and spaces of names replaced. */
	private static function names( string $header ): array {
		$names = array_map( static fn ( string $pair ): string => trim( explode( '=', $pair, 2 )[0] ), explode( ';', $header ) );
		return array_values( array_unique( array_filter( $names, static fn ( string $name ): bool => 1 === preg_match( '/^[!#$%&\'*+.^_`|~0-9A-Za-z:\[\]@\/?-]{1,200}$/D', $name ) ) ) );
	}

	private static function form( string $name ): string {
		return '/^' . str_replace( '\*', '.*', preg_quote( $name, '/' ) ) . '$/D';
	}

	/** @param list<string> $forms */
	private static function fits( string $name, array $forms ): bool {
		foreach ( $forms as $form ) {
			if ( 1 === preg_match( $form, $name ) ) {
				return true;
			}
		}
		return false;
	}
}
