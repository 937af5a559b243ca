<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Jobs\JobDesk;

/**
 * Handles privacy requests.
 */
final readonly class RequestsCommand {

	private const WORK_SECONDS = 20;
	private const IDLE_ROUNDS  = 3;

	public function __construct( private RequestDesk $desk, private RequestList $list, private RequestStore $store, private RequestShape $shape, private JobDesk $jobs, private Chain $chain, private RefusalText $refusals ) {}

	/**
	 * Lists requests.
	 *
	 * ## OPTIONS
	 *
	 * [--search=<text>]
	 * : Beginning of the address or the name, or #number.
	 *
	 * [--state=<states>]
	 * : States, with commas between.
	 *
	 * [--phase=<phases>]
	 * : unconfirmed, open, decided or closed.
	 *
	 * [--due=<when>]
	 * : late, today, soon or on_time.
	 *
	 * [--page=<page>]
	 * : 100 a page.
	 *
	 * [--format=<format>]
	 * : table, json, csv, ids or count.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function list( array $args, array $options ): void {
		$filters = array(
			'search'   => $options['search'] ?? '',
			'page'     => (int) ( $options['page'] ?? 1 ),
			'per_page' => 100,
			'orderby'  => 'id',
			'order'    => 'asc',
		);
		foreach ( array( 'state', 'phase', 'due' ) as $name ) {
			$filters[ $name ] = array_values( array_filter( explode( ',', $options[ $name ] ?? '' ) ) );
		}
		$rows = array_map(
			static fn ( Request $request ): array => array(
				'id'       => $request->id,
				'kind'     => $request->kind->value,
				'state'    => $request->state->value,
				'due'      => $request->due,
				'received' => $request->received_at?->format( 'Y-m-d' ),
				'email'    => $request->email,
			),
			$this->store->all( $this->list->ids( $filters ) )
		);
		\WP_CLI\Utils\format_items( $options['format'] ?? 'table', $rows, array( 'id', 'kind', 'state', 'due', 'received', 'email' ) );
	}

	/**
	 * Shows a request and its history, as JSON.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Number of the request.
	 *
	 * @param list<string> $args
	 */
	public function show( array $args ): void {
		$this->tell( fn (): Request => $this->desk->get( (int) $args[0] ), true );
	}

	/**
	 * Enters a request that came by post, telephone, e-mail or in person. Its address is asked to confirm it.
	 *
	 * ## OPTIONS
	 *
	 * --kind=<kind>
	 * : inspection, correction, restriction, portability, objection, human_review or erasure.
	 *
	 * --email=<email>
	 *
	 * [--name=<name>]
	 *
	 * [--message=<message>]
	 *
	 * [--channel=<channel>]
	 * : email, post, telephone or in_person.
	 *
	 * [--received=<day>]
	 * : YYYY-MM-DD; today if not given.
	 *
	 * [--locale=<locale>]
	 *
	 * [--fields=<json>]
	 * : What its kind asks, as a JSON object: correction wrong, right; objection purposes, stop_list; portability receiver, receiver_email, all.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function open( array $args, array $options ): void {
		$this->tell(
			fn (): Request => $this->desk->get(
				$this->desk->ask(
					new Asking( $options['kind'], $options['email'], $options['name'] ?? '', $options['message'] ?? '', $options['locale'] ?? '', $options['channel'] ?? 'post', $options['received'] ?? wp_date( 'Y-m-d' ) ?: '', $this->fields( $options ) ),
					$this->staff()
				)
			)
		);
	}

	/**
	 * Takes a step: take_up, ask_identity, record_identity, extend, grant, grant_in_part, refuse or carry_out.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Number of the request.
	 *
	 * <event>
	 * : The step.
	 *
	 * [--reason=<reason>]
	 *
	 * [--word=<word>]
	 * : Carrying out an erasure needs the word "erase".
	 *
	 * [--fields=<json>]
	 * : What the step of this kind asks, as a JSON object.
	 *
	 * @param list<string>          $args
	 * @param array<string, string> $options
	 */
	public function decide( array $args, array $options ): void {
		$said   = array(
			'reason' => $options['reason'] ?? '',
			'word'   => $options['word'] ?? '',
			'fields' => $this->fields( $options ),
		);
		$this->tell( fn (): Request => $this->desk->act( (int) $args[0], $args[1], $this->staff(), $said ) );
	}

	/**
	 * Works until the request's job is done or needs a person.
	 *
	 * ## OPTIONS
	 *
	 * <id>
	 * : Number of the request.
	 *
	 * @param list<string> $args
	 */
	public function run( array $args ): void {
		$id = (int) $args[0];
		$idle = 0;
		do {
			$before = $this->jobs->shape( $id );
			$this->jobs->work( self::WORK_SECONDS );
			$shape = $this->jobs->shape( $id );
			if ( null !== $shape ) {
				\WP_CLI::log( "{$shape['phase']}: {$shape['done']} of {$shape['total']}" );
			}
			$idle = $shape === $before ? $idle + 1 : 0;
		} while ( null !== $shape && $idle < self::IDLE_ROUNDS && in_array( $shape['state'], array( 'queued', 'running' ), true ) );
		if ( self::IDLE_ROUNDS === $idle ) {
			\WP_CLI::warning( $shape['message'] ?? '' );
		}
		$this->tell( fn (): Request => $this->desk->get( $id ) );
	}

	/** @param \Closure(): Request $find */
	private function tell( \Closure $find, bool $history = false ): void {
		try {
			$request = $find();
		} catch ( Refusal $refusal ) {
			\WP_CLI::error( $this->refusals->of( $refusal ) . " ($refusal->reason)" );
		}
		$shape = $this->shape->of( $request, $this->jobs->shape( $request->id ) );
		if ( $history ) {
			$shape['history'] = $this->chain->of( $request->id );
		}
		\WP_CLI::line( (string) wp_json_encode( $shape, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE ) );
	}

	/**
	 * @param array<string, string> $options
	 * @return array<array-key, mixed>
	 */
	private function fields( array $options ): array {
		$fields = json_decode( $options['fields'] ?? '{}', true );
		return is_array( $fields ) ? $fields : array();
	}

	private function staff(): Actor {
		return Actor::staff( get_current_user_id() );
	}
}
