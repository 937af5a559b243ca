<?php
declare( strict_types=1 );

namespace RightsDesk\Promises\Checks;

use RightsDesk\Platform\Clock;
use RightsDesk\Promises\Check;
use RightsDesk\Promises\Rows;
use RightsDesk\Promises\Verdict;
use RightsDesk\Promises\Visitor;
use RightsDesk\Promises\Weighing;
use RightsDesk\Subjects\CsvFile;
use RightsDesk\Subjects\DataFile;
use RightsDesk\Subjects\IndexPage;
use RightsDesk\Subjects\Information;
use RightsDesk\Subjects\Person;

/** Makes the three files of a copy for somebody made up, reads them back, and looks at the copies that lie ready. */
final readonly class FormatsReadable implements Check {

	private const EMAIL = 'nobody@example.invalid';

	/**
	 * @param \Closure(): Information    $information
	 * @param \Closure(string): string   $folder Of a package, by its name.
	 * @param string                     $schema Where the published schema is.
	 */
	public function __construct( private \Closure $information, private Rows $rows, private Visitor $visitor, private \Closure $folder, private string $schema ) {}

	public function number(): string {
		return 'P20';
	}

	public function look(): Verdict {
		$json   = json_decode( $this->made( 'json' ), true );
		$html   = $this->made( 'html' );
		$csv    = $this->made( 'csv' );
		$schema = $this->visitor->see( $this->schema );
		$shape  = json_decode( $schema->html, true );
		$needed = is_array( $shape ) && is_array( $shape['required'] ?? null ) ? $shape['required'] : array();
		$lacks  = is_array( $json ) ? array_diff( array_filter( $needed, is_string( ... ) ), array_map( 'strval', array_keys( $json ) ) ) : $needed;
		$ready  = $this->rows->column( "SELECT folder FROM {packages} WHERE state = 'ready' AND expires_at > %s LIMIT 50", $this->rows->moment() );
		$gone   = count( array_filter( $ready, fn ( string $name ): bool => 0 === count( $this->files( $name ) ) ) );
		$bare   = count( array_filter( $ready, fn ( string $name ): bool => array() !== array_filter( $this->files( $name ), self::readable( ... ) ) ) );
		return ( new Weighing() )
			->shows( __( 'Formats', 'rights-desk' ), array( 'JSON', 'CSV', 'HTML' ) )
			->shows( __( 'Published description of the format', 'rights-desk' ), $this->schema )
			->shows( __( 'Copies that lie ready', 'rights-desk' ), count( $ready ) )
			->broken( ! is_array( $json ) || array() !== $lacks || ! is_array( $json['items'] ?? null ), __( 'The file for machines (JSON) is not as its description says.', 'rights-desk' ) )
			->broken( ! str_contains( $csv, 'Lorem' ) || ! str_contains( $html, '<h1' ) || ! str_contains( $html, 'Lorem' ), __( 'The table (CSV) or the page for people (HTML) lacks what it should hold.', 'rights-desk' ) )
			->broken( $gone > 0, __( 'A copy that is announced is not there any more.', 'rights-desk' ), __( 'See the requests', 'rights-desk' ), '/requests' )
			->broken( $bare > 0, __( 'A copy lies on the server and can be read by anybody who gets at its files.', 'rights-desk' ), __( 'See the requests', 'rights-desk' ), '/requests' )
			/* translators: %s: why. */
			->at_risk( ! $schema->came() || array() === $needed, sprintf( __( 'The published description of the format cannot be fetched (%s): whoever reads a copy by a program misses it. It lies in each copy too.', 'rights-desk' ), $schema->came() ? __( 'it is no JSON', 'rights-desk' ) : $schema->why() ), __( 'See its address', 'rights-desk' ), $this->schema )
			->verdict( __( 'A copy holds JSON and CSV for machines and one page for people. A sample was made and read back.', 'rights-desk' ) );
	}

	private function made( string $format ): string {
		$made  = '';
		$sink  = static function ( string $bytes ) use ( &$made ): void {
			$made .= $bytes;
		};
		$about = ( $this->information )()->of( new Person( self::EMAIL, 'Nobody', 0, get_locale() ), array(), 'all', array() );
		$items = array(
			array(
				'category' => 'comments',
				'source'   => 'rights-desk/sample',
				'item'     => array( 'group' => 'sample', 'label' => 'Sample', 'id' => 'sample-1', 'fields' => array( array( 'name' => 'Text', 'value' => 'Lorem' ) ) ),
			),
		);
		match ( $format ) {
			'json'  => ( new DataFile( $sink ) )->write( $about, $items ),
			'html'  => ( new IndexPage( $sink ) )->write( $about, $items ),
			default => ( new CsvFile( $sink ) )->write( array( 'Text' ), $items ),
		};
		return $made;
	}

	/** @return list<string> */
	private function files( string $name ): array {
		$paths = glob( ( $this->folder )( $name ) . '/*' );
		return array_values( array_filter( false === $paths ? array() : $paths, is_file( ... ) ) );
	}

	/** Whether it begins as a ZIP, JSON or a page does: what is encrypted begins as nothing known. */
	private static function readable( string $path ): bool {
		return 1 === preg_match( '/^(PK\x03\x04|\s*[{\[]\s*["{\[]|\s*<(!doctype|html))/i', (string) file_get_contents( $path, false, null, 0, 64 ) ); // phpcs:ignore WordPress.WP.AlternativeFunctions -- A local file.
	}
}
