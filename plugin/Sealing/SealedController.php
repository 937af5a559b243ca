<?php
declare( strict_types=1 );

namespace RightsDesk\Sealing;

use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/**
 * REST: sealed records. Without a grant: how many, under which law. With one: what is in its case, one opening at a time.
 *
 * @phpstan-import-type Grant from Openings
 * @phpstan-type CaseShape array{id: int, month: string, records: list<array{type: string, object: int, kind: string, law: string, until: string}>}
 */
final readonly class SealedController {

	/**
	 * @param \Closure(): list<CaseShape>                                                                              $cases
	 * @param \Closure(string): list<int>                                                                              $find Cases of an address.
	 * @param \Closure(int): (\WP_REST_Response|null) $file Of a document.
	 * @param array<string, \Closure(int): (array{title: string, fields: list<array{name: string, value: string}>}|null)> $readers By type of record.
	 */
	public function __construct( private Openings $openings, private Veil $veil, private Clock $clock, private \Closure $cases, private \Closure $find, private array $readers, private \Closure $file ) {}

	public function register( Routes $routes ): void {
		$number = array(
			'type'    => 'integer',
			'minimum' => 0,
		);
		$text   = array(
			'type'      => 'string',
			'maxLength' => 2000,
		);
		$routes->add( 'GET', '/sealed', $this->show( ... ) );
		$routes->add( 'POST', '/sealed/find', $this->find( ... ), array( 'email' => $text + array( 'required' => true ) ) );
		$routes->add(
			'POST',
			'/sealed/grants',
			$this->grant( ... ),
			array(
				'case'    => $number + array( 'required' => true ),
				'user_id' => $number + array( 'required' => true ),
				'reason'  => array(
					'type'     => 'string',
					'enum'     => Openings::REASONS,
					'required' => true,
				),
				'about'   => $text + array( 'required' => true ),
				'hours'   => array(
					'type'    => 'integer',
					'minimum' => 1,
					'maximum' => Openings::MOST_HOURS,
					'default' => 24,
				),
			)
		);
		$routes->add( 'POST', '/sealed/grants/{grant}/end', $this->end( ... ) );
		$routes->add(
			'POST',
			'/sealed/grants/{grant}/openings',
			$this->open( ... ),
			array(
				'type'   => array(
					'type'     => 'string',
					'enum'     => array_keys( $this->readers ),
					'required' => true,
				),
				'object' => $number + array( 'required' => true ),
			)
		);
		$routes->add( 'GET', '/sealed/grants/{grant}/documents/{document}/file', $this->file( ... ) );
	}

	/** @return array<string, mixed> */
	private function show(): array {
		$me = get_current_user_id();
		return array(
			'cases'     => ( $this->cases )(),
			'grants'    => array_map( fn ( array $grant ): array => $this->shape( $grant, $me ), $this->openings->all() ),
			'may_grant' => current_user_can( Roles::MANAGE ),
			'holders'   => current_user_can( Roles::MANAGE ) ? $this->holders() : array(),
			'reasons'   => array_map(
				static fn ( string $reason ): array => array(
					'slug'  => $reason,
					'label' => Alerts::reason( $reason ),
				),
				Openings::REASONS
			),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{cases: list<int>}
	 */
	private function find( \WP_REST_Request $call ): array {
		$email = is_string( $call['email'] ) ? strtolower( trim( $call['email'] ) ) : '';
		return array( 'cases' => is_email( $email ) ? ( $this->find )( $email ) : throw new Refusal( 'email_invalid', 'email' ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function grant( \WP_REST_Request $call ): array {
		$case = self::number( $call['case'] );
		if ( $case > 0 && ! in_array( $case, array_column( ( $this->cases )(), 'id' ), true ) ) {
			throw new Refusal( 'sealed_case', 'case' );
		}
		$this->openings->grant( $case, self::number( $call['user_id'] ), self::text( $call['reason'] ), self::text( $call['about'] ), self::number( $call['hours'] ), get_current_user_id() );
		return $this->show();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function end( \WP_REST_Request $call ): array {
		$this->openings->end( self::number( $call['grant'] ), get_current_user_id() );
		return $this->show();
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function file( \WP_REST_Request $call ): \WP_REST_Response {
		$document = self::number( $call['document'] );
		$this->enter( self::number( $call['grant'] ), 'document', $document );
		return $this->veil->without( fn (): ?\WP_REST_Response => ( $this->file )( $document ) ) ?? throw new Refusal( 'sealed_none', '', 404 );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function open( \WP_REST_Request $call ): \WP_REST_Response {
		$type   = self::text( $call['type'] );
		$object = self::number( $call['object'] );
		$this->enter( self::number( $call['grant'] ), $type, $object );
		$record = $this->veil->without( fn (): ?array => ( $this->readers[ $type ] )( $object ) ) ?? throw new Refusal( 'sealed_none', 'object', 404 );
		$answer = new \WP_REST_Response( $record );
		$answer->header( 'Cache-Control', 'no-store, private' );
		return $answer;
	}

	private function enter( int $grant_id, string $type, int $object ): void {
		$grant = $this->openings->held_by( $grant_id, get_current_user_id() );
		if ( ! $this->in_scope( $grant['case_id'], $type, $object ) ) {
			throw new Refusal( 'sealed_none', 'object', 404 );
		}
		$this->openings->opened( $grant, $type, $object );
	}

	private function in_scope( int $case_id, string $type, int $object ): bool {
		foreach ( ( $this->cases )() as $case ) {
			foreach ( 0 === $case_id || $case['id'] === $case_id ? $case['records'] : array() as $record ) {
				if ( $record['type'] === $type && $record['object'] === $object ) {
					return true;
				}
			}
		}
		return false;
	}

	/**
	 * @param Grant $grant
	 * @return array<string, mixed>
	 */
	private function shape( array $grant, int $me ): array {
		$name = static function ( int $id ): string {
			$user = get_user_by( 'id', $id );
			return $user instanceof \WP_User ? $user->display_name : '';
		};
		return array(
			'id'           => $grant['id'],
			'case'         => $grant['case_id'],
			'user'         => $name( $grant['user_id'] ),
			'mine'         => $grant['user_id'] === $me,
			'granted_by'   => $name( $grant['granted_by'] ),
			'reason'       => $grant['reason'],
			'reason_label' => Alerts::reason( $grant['reason'] ),
			'about'        => $grant['about'],
			'granted_at'   => $this->clock->iso( $grant['granted_at'] ),
			'expires_at'   => $this->clock->iso( $grant['expires_at'] ),
			'ended_at'     => $this->clock->iso( $grant['ended_at'] ),
			'active'       => $grant['active'],
		);
	}

	/** @return list<array{id: int, name: string}> Who could be given a grant: those that this screen is open to. */
	private function holders(): array {
		$users = get_users(
			array(
				'capability' => Roles::HANDLE,
				'number'     => 200,
			)
		);
		$found = array();
		foreach ( $users as $user ) {
			if ( $user instanceof \WP_User ) {
				$found[] = array(
					'id'   => $user->ID,
					'name' => $user->display_name,
				);
			}
		}
		return $found;
	}

	private static function number( mixed $value ): int {
		return is_numeric( $value ) ? (int) $value : 0;
	}

	private static function text( mixed $value ): string {
		return is_string( $value ) ? trim( $value ) : '';
	}
}
