<?php
/**
 * Answers questions to the real rules without WordPress: reads /work/questions.json, prints JSON.
 */
declare( strict_types=1 );

use RightsDesk\Cookies\Blocking\Guard;
use RightsDesk\Cookies\Entry;
use RightsDesk\Cookies\Judge;
use RightsDesk\Cookies\Look\Palette;
use RightsDesk\Cookies\Note;
use RightsDesk\Cookies\Presets;
use RightsDesk\Cookies\PurposeWords;
use RightsDesk\Cookies\Service;
use RightsDesk\Cookies\Shape;
use RightsDesk\Cookies\Signals\Said;
use RightsDesk\Cookies\Versions;
use RightsDesk\Cookies\Words;
use RightsDesk\Platform\Contract;
use RightsDesk\Policy\Facts\Cells;
use RightsDesk\Policy\Facts\Missing;
use RightsDesk\Policy\Facts\PartyWords;
use RightsDesk\Policy\Facts\RetentionWords;
use RightsDesk\Policy\Edition;
use RightsDesk\Policy\InForce;
use RightsDesk\Requests\Calendar;
use RightsDesk\Requests\Deadline;
use RightsDesk\Requests\Event;
use RightsDesk\Requests\Facts;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Moments;
use RightsDesk\Requests\Refusal;
use RightsDesk\Requests\State;
use RightsDesk\Requests\Workflow;
use RightsDesk\Retention\Hold;
use RightsDesk\Retention\Kept;
use RightsDesk\Retention\Term;
use RightsDesk\Subjects\ZipStream;

// English is the source, so the words of a rule can be asked for without WordPress.
function __( string $text ): string {
	return $text;
}
function _n( string $one, string $many, int $number ): string {
	return 1 === $number ? $one : $many;
}
function esc_html( string $text ): string {
	return htmlspecialchars( $text, ENT_QUOTES );
}

// What a site keeps, for the rule that must remember.
$options = array();
function get_option( string $name, mixed $usual = false ): mixed {
	return $GLOBALS['options'][ $name ] ?? $usual;
}
function update_option( string $name, mixed $value ): bool {
	$GLOBALS['options'][ $name ] = $value;
	return true;
}

// WordPress's mark: files that guard themselves against a direct call look for it.
define( 'ABSPATH', '/' );

error_reporting( E_ALL );
set_error_handler(
	static function ( int $level, string $message ): never {
		throw new \ErrorException( $message, 0, $level );
	}
);
spl_autoload_register(
	static function ( string $name ): void {
		require '/plugin' . strtr( substr( $name, strlen( 'RightsDesk' ) ), '\\', '/' ) . '.php';
	}
);

$contract = new Contract( '/plugin/contract' );
$calendar = new Calendar( $contract->table( 'holidays' )['countries'] );
$deadline = new Deadline( $calendar );
$workflow = new Workflow( $contract->table( 'workflow' ) );
$moment   = static fn ( ?string $at ): ?DateTimeImmutable => null === $at ? null : new DateTimeImmutable( $at );
$facts    = static fn ( array $f ): Facts => new Facts( Kind::from( $f['kind'] ), $moment( $f['now'] ), $moment( $f['received_at'] ), $f['today'], $f['first_month_ends'], $f['extended'], $f['erasure_word'] ?? '', $f['erases'] ?? false );
$values   = static fn ( array $cases ): array => array_column( $cases, 'value' );

$ask = array(
	'version'   => static fn (): string => PHP_VERSION,
	'enums'     => static fn (): array => array( 'kinds' => $values( Kind::cases() ), 'states' => $values( State::cases() ), 'events' => $values( Event::cases() ) ),
	'easter'    => static fn ( array $q ): array => array( Calendar::easter( $q['year'] ), Calendar::orthodox_easter( $q['year'] ) ),
	'holidays'  => static fn ( array $q ): array => array_keys( $calendar->holidays( $q['year'], $q['country'] ) ),
	'due'       => static function ( array $q ) use ( $deadline, $moment ): array {
		$due = $deadline->due( new Moments( $moment( $q['received_at'] ), $q['promise_days'], $moment( $q['identity_asked_at'] ?? null ), $moment( $q['identity_settled_at'] ?? null ), $moment( $q['extended_at'] ?? null ) ), $moment( $q['now'] ), new DateTimeZone( $q['zone'] ), $q['country'] );
		return $due->to_array() + array( 'first_month_ends' => $due->first_month_ends );
	},
	'term'      => static fn ( array $q ): string => ( new Term( $q['months'], $q['starts'] ) )->over( $q['day'] ),
	'covers'    => static fn ( array $q ): bool => Hold::from_row( $q['hold'] )->covers( new Kept( $q['type'], 1, $q['kind'], $q['day'], '' ) ),
	'taken'     => static fn ( array $q ): int => $deadline->days_taken( $moment( $q['from'] ), $moment( $q['to'] ), new DateTimeZone( $q['zone'] ) ),
	'apply'     => static function ( array $q ) use ( $workflow, $facts ): string {
		try {
			return $workflow->apply( State::from( $q['state'] ), Event::from( $q['event'] ), $q['actor'], $facts( $q['facts'] ), $q['reason'], $q['word'] )->value;
		} catch ( Refusal $refusal ) {
			return '!' . $refusal->reason;
		}
	},
	'available' => static fn ( array $q ): array => $workflow->available( State::from( $q['state'] ), $q['actor'], $facts( $q['facts'] ) ),
	'zip'       => static function ( array $q ): string {
		$bytes = '';
		$sink  = static function ( string $piece ) use ( &$bytes ): void {
			$bytes .= $piece;
		};
		$zip   = new ZipStream( $sink, $q['zip64'], new DateTimeImmutable( '2026-11-23 10:20:30' ) );
		foreach ( $q['files'] as $name => $pieces ) {
			$zip->open( $name );
			foreach ( $pieces as $piece ) {
				$zip->write( $piece );
			}
			$zip->close();
		}
		$zip->finish();
		return base64_encode( $bytes );
	},
	'party'     => static function ( array $q ): string {
		$words = new PartyWords();
		return Missing::plain( Cells::lines( array( $words->transfer( $q['row'] ), $words->bound( $q['row'] ), ...$words->uses( $q['row'] ), $words->kept( $q['row'] ) ) ) );
	},
	'kept'      => static fn ( array $q ): string => Missing::plain( isset( $q['hold'] ) ? ( new RetentionWords() )->hold( $q['hold'] ) : ( new RetentionWords() )->purpose( $q['slug'], $q['said'], $q['basis'] ) ),
	'without'   => static fn ( array $q ): array => Cells::without( $q['lines'], $q['others'] ),
	'gap'       => static fn ( array $q ): string => Missing::html( Missing::text( $q['label'] ) . "\n" . $q['text'] ),
	'in_force'  => static function ( array $q ) use ( $moment ): array {
		$editions = array_map( Edition::of( ... ), $q['editions'] );
		$rule     = new InForce();
		return array(
			'at'     => $rule->at( $editions, $moment( $q['at'] ) )?->id,
			'next'   => $rule->next( $editions, $moment( $q['at'] ) )?->id,
			'states' => array_map( static fn ( Edition $one ): string => $rule->state( $one, $editions, $moment( $q['at'] ) ), $editions ),
		);
	},
	'language'  => static fn ( array $q ): ?string => ( new InForce() )->language( $q['offered'], $q['wanted'], $q['site'] ),
	'judge'     => static function ( array $q ): array {
		$judge = Judge::from( new Note( array( 'analytical' => 1, 'tracking' => 1 ), array_map( static fn ( array $rule ): array => $rule + array( 'reload' => false, 'stored' => array() ), $q['rules'] ), array() ), $q['own'] );
		return array(
			'addresses' => array_map( $judge->address( ... ), $q['addresses'] ),
			'inline'    => array_map( $judge->inline( ... ), $q['inline'] ),
		);
	},
	'said'      => static function ( array $q ): array {
		$note = new Note( array( 'analytical' => $q['versions'][0], 'tracking' => $q['versions'][1] ), array(), array() );
		$said = Said::of( $q['cookie'], $note, new \DateTimeImmutable( $q['now'] ) );
		return array( $said->analytical, $said->tracking, implode( '.', $said->services ), $said->receipt );
	},
	'sources'   => static fn ( array $q ): array => Guard::rules( new Note( array( 'analytical' => 1, 'tracking' => 1 ), $q['rules'], array() ), $q['own'] ),
	'versions'  => static function ( array $q ): array {
		$GLOBALS['options'] = array();
		return array_map( static fn ( array $services ): array => array_values( ( new Versions() )->of( array_map( Shape::read( ... ), $services ) ) ), $q['registers'] );
	},
	'palettes'  => static fn ( array $q ): array => array_map(
		static fn ( array $given ): array => array(
			'light' => Palette::likely( $given )->shape(),
			'fault' => Palette::likely( $given )->fault() ?? Palette::likely( $given )->dark()->fault(),
			'as_is' => Palette::plain()->with( $given )->fault()['field'] ?? '',
		),
		$q['given']
	),
	'presets'   => static function ( array $q ) use ( $contract ): array {
		$presets = new Presets( $contract );
		return array(
			'addresses' => array_map( static fn ( string $url ): string => $presets->match_address( $url )->slug ?? '', $q['addresses'] ),
			'stored'    => array_map( static fn ( array $one ): string => $presets->match_stored( ...$one )->slug ?? '', $q['stored'] ),
			'terms'     => array_map( Words::term( ... ), $q['terms'] ),
			'unsaid'    => array_values( array_filter( array_map( static fn ( Service $one ): string => PurposeWords::service( $one->purpose ) === $one->purpose ? $one->slug : '', $presets->all() ) ) ),
			'unnamed'   => array_values( array_unique( array_merge( ...array_map( static fn ( Service $one ): array => array_values( array_filter( array_map( static fn ( Entry $entry ): string => PurposeWords::entry( $entry->purpose ) === $entry->purpose ? $entry->name : '', $one->entries ) ) ), $presets->all() ) ) ) ),
		);
	},
	'phases'    => static fn (): array => array_map( static fn ( State $state ): string => $workflow->phase( $state ), State::cases() ),
);

$answers = array();
foreach ( json_decode( file_get_contents( '/questions.json' ), true, 512, JSON_THROW_ON_ERROR ) as $question ) {
	$answers[] = $ask[ $question['ask'] ]( $question );
}
echo json_encode( $answers, JSON_THROW_ON_ERROR );
