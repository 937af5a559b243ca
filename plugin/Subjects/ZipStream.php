<?php
declare( strict_types=1 );

namespace RightsDesk\Subjects;

/**
 * A ZIP written from start to end without knowing sizes before: deflate with data descriptors.
 *
 * ZIP64 only when it may be needed, since some old programs open the plain form better.
 */
final class ZipStream {

	private const DESCRIPTOR_AND_UTF8 = 0x0808;
	private const DEFLATE             = 8;

	private int $offset = 0;
	private int $time;

	/** @var list<array{name: string, crc: int, packed: int, size: int, offset: int}> */
	private array $entries = array();

	private ?\DeflateContext $deflate = null;
	private ?\HashContext $hash       = null;

	private string $name = '';
	private int $packed  = 0;
	private int $size    = 0;
	private int $start   = 0;

	/** @param \Closure(string): void $sink */
	public function __construct( private readonly \Closure $sink, private readonly bool $zip64, \DateTimeImmutable $at ) {
		$this->time = ( ( (int) $at->format( 'Y' ) - 1980 ) << 25 ) | ( (int) $at->format( 'n' ) << 21 ) | ( (int) $at->format( 'j' ) << 16 )
			| ( (int) $at->format( 'G' ) << 11 ) | ( (int) $at->format( 'i' ) << 5 ) | ( (int) $at->format( 's' ) >> 1 );
	}

	public function open( string $name ): void {
		$deflate       = deflate_init( ZLIB_ENCODING_RAW, array( 'level' => 6 ) );
		$this->deflate = false === $deflate ? throw new \RuntimeException( 'zlib is missing.' ) : $deflate;
		$this->hash    = hash_init( 'crc32b' );
		$this->name    = $name;
		$this->packed  = 0;
		$this->size    = 0;
		$this->start   = $this->offset;
		$large         = $this->zip64 ? 0xFFFFFFFF : 0;
		$extra         = $this->zip64 ? pack( 'vvPP', 1, 16, 0, 0 ) : '';
		$this->put( pack( 'VvvvVVVVvv', 0x04034b50, $this->zip64 ? 45 : 20, self::DESCRIPTOR_AND_UTF8, self::DEFLATE, $this->time, 0, $large, $large, strlen( $name ), strlen( $extra ) ) . $name . $extra );
	}

	public function write( string $text ): void {
		if ( '' === $text || null === $this->deflate || null === $this->hash ) {
			return;
		}
		hash_update( $this->hash, $text );
		$this->size += strlen( $text );
		$this->pack( (string) deflate_add( $this->deflate, $text, ZLIB_NO_FLUSH ) );
	}

	public function close(): void {
		if ( null === $this->deflate || null === $this->hash ) {
			return;
		}
		$hash = $this->hash;
		$this->pack( (string) deflate_add( $this->deflate, '', ZLIB_FINISH ) );
		$crc             = (int) hexdec( hash_final( $hash ) );
		$this->deflate   = null;
		$this->hash      = null;
		$this->entries[] = array(
			'name'   => $this->name,
			'crc'    => $crc,
			'packed' => $this->packed,
			'size'   => $this->size,
			'offset' => $this->start,
		);
		$this->put( pack( $this->zip64 ? 'VVPP' : 'VVVV', 0x08074b50, $crc, $this->packed, $this->size ) );
	}

	/** The central directory. */
	public function finish(): void {
		$start = $this->offset;
		foreach ( $this->entries as $entry ) {
			$extra = $this->zip64 ? pack( 'vvPPP', 1, 24, $entry['size'], $entry['packed'], $entry['offset'] ) : '';
			$fit   = fn ( int $number ): int => $this->zip64 ? 0xFFFFFFFF : $number;
			$this->put(
				pack( 'VvvvvVVVVvvvvvVV', 0x02014b50, 0x031e, $this->zip64 ? 45 : 20, self::DESCRIPTOR_AND_UTF8, self::DEFLATE, $this->time, $entry['crc'], $fit( $entry['packed'] ), $fit( $entry['size'] ), strlen( $entry['name'] ), strlen( $extra ), 0, 0, 0, 0x81A40000, $fit( $entry['offset'] ) )
				. $entry['name'] . $extra
			);
		}
		$size  = $this->offset - $start;
		$count = count( $this->entries );
		if ( $this->zip64 ) {
			$end = $this->offset;
			$this->put( pack( 'VPvvVVPPPP', 0x06064b50, 44, 0x031e, 45, 0, 0, $count, $count, $size, $start ) );
			$this->put( pack( 'VVPV', 0x07064b50, 0, $end, 1 ) );
		}
		$this->put( pack( 'VvvvvVVv', 0x06054b50, 0, 0, $count, $count, $this->zip64 ? 0xFFFFFFFF : $size, $this->zip64 ? 0xFFFFFFFF : $start, 0 ) );
	}

	private function pack( string $bytes ): void {
		$this->packed += strlen( $bytes );
		$this->put( $bytes );
	}

	private function put( string $bytes ): void {
		if ( '' !== $bytes ) {
			$this->offset += strlen( $bytes );
			( $this->sink )( $bytes );
		}
	}
}
