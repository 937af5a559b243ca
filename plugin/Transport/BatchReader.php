<?php
declare( strict_types=1 );

namespace RightsDesk\Transport;

/**
 * Reads a batch of events one by one: decoded as a whole, ten thousand of them are more than a
 * web server's memory may hold.
 */
final readonly class BatchReader {

	/** Events that SparkPost puts into one batch at most. */
	public const MOST = 10000;

	private const KINDS = array( 'message_event', 'track_event', 'gen_event', 'unsubscribe_event', 'relay_event', 'ab_test_event', 'ingest_event' );

	public function __construct( private Mark $mark ) {}

	/**
	 * @return \Generator<int, ?Event> Null for what tells nothing about a message of ours, or nothing that may be kept.
	 * @throws \UnexpectedValueException When it is no batch, or has more events than a batch may have.
	 */
	public function events( string $json ): \Generator {
		$count = 0;
		foreach ( self::elements( $json ) as $element ) {
			if ( ++$count > self::MOST ) {
				throw new \UnexpectedValueException( 'too many', 413 );
			}
			$event = json_decode( $element, true, 16 );
			$msys  = is_array( $event ) ? $event['msys'] ?? null : null;
			if ( ! is_array( $msys ) ) {
				throw new \UnexpectedValueException( 'no batch', 400 );
			}
			yield $this->event( $msys );
		}
	}

	/** @param array<array-key, mixed> $msys */
	private function event( array $msys ): ?Event {
		foreach ( self::KINDS as $kind ) {
			$told = $msys[ $kind ] ?? null;
			if ( is_array( $told ) && ! $this->mark->others( $told ) && ! $this->mark->last( $told ) ) {
				return Event::from( $told );
			}
		}
		return null;
	}

	/** @return \Generator<int, string> Each object of a list of objects, still as JSON. */
	private static function elements( string $json ): \Generator {
		$length = strlen( $json );
		$at     = strspn( $json, " \t\r\n" );
		if ( '[' !== substr( $json, $at, 1 ) ) {
			throw new \UnexpectedValueException( 'no list', 400 );
		}
		$depth = 0;
		$start = 0;
		while ( $at < $length ) {
			$at  += strcspn( $json, '{}[]"', $at );
			$sign = $json[ $at ] ?? '';
			if ( '"' === $sign ) {
				$at = self::end_of_text( $json, $at );
			} elseif ( '{' === $sign || '[' === $sign ) {
				if ( 2 === ++$depth ) {
					$start = $at;
				}
			} elseif ( '' !== $sign ) {
				if ( 1 === --$depth ) {
					yield substr( $json, $start, $at - $start + 1 );
				} elseif ( 0 === $depth ) {
					break;
				}
			}
			++$at;
		}
		if ( 0 !== $depth || $at >= $length || '' !== trim( substr( $json, $at + 1, 64 ) ) ) {
			throw new \UnexpectedValueException( 'cut off', 400 );
		}
	}

	private static function end_of_text( string $json, int $at ): int {
		for ( ++$at; ; $at += 2 ) {
			$at += strcspn( $json, '"\\', $at );
			if ( '\\' !== ( $json[ $at ] ?? '' ) ) {
				return $at;
			}
		}
	}
}
