<?php
declare( strict_types=1 );

namespace RightsDesk\Requests;

/**
 * What the routes take, in JSON Schema; kinds, states and events are those of the contract.
 *
 * @phpstan-import-type Filters from RequestList
 */
final readonly class Schemas {

	private const LISTS = array( 'kind', 'state', 'phase', 'due', 'outcome' );

	public function __construct( private Workflow $workflow ) {}

	/** @return array<string, array<string, mixed>> */
	public function filters(): array {
		return array(
			'search'          => $this->text( 200 ),
			'kind'            => $this->several( array_column( Kind::cases(), 'value' ) ),
			'state'           => $this->several( array_column( State::cases(), 'value' ) ),
			'phase'           => $this->several( array( 'unconfirmed', 'open', 'decided', 'closed' ) ),
			'due'             => $this->several( array( 'late', 'today', 'soon', 'on_time' ) ),
			'outcome'         => $this->several( $this->workflow->data['outcomes'] ),
			'received_after'  => $this->day(),
			'received_before' => $this->day(),
			'orderby'         => $this->one( array( 'received', 'due', 'closed', 'id' ) ) + array( 'default' => 'received' ),
			'order'           => $this->one( array( 'asc', 'desc' ) ) + array( 'default' => 'desc' ),
			'page'            => $this->number( 1, 1000000, 1 ),
			'per_page'        => $this->number( 1, 100, 20 ),
		);
	}

	/** @return array<string, array<string, mixed>> What a visitor asks. */
	public function question(): array {
		return array(
			'kind'    => $this->text( 20 ) + array( 'required' => true ),
			'email'   => $this->text( 1000 ) + array( 'required' => true ),
			'name'    => $this->text( 1000 ) + array( 'default' => '' ),
			'message' => $this->text( 20000 ) + array( 'default' => '' ),
			'locale'  => $this->text( 20 ) + array( 'default' => '' ),
			'fields'  => $this->fields(),
		);
	}

	/** @return array<string, array<string, mixed>> The same, entered by staff. */
	public function asking(): array {
		return $this->question() + array(
			'channel'     => $this->text( 12 ) + array( 'required' => true ),
			'received_on' => $this->text( 10 ) + array( 'required' => true ),
		);
	}

	/** @return array<string, array<string, mixed>> */
	public function step(): array {
		return array(
			'event'  => $this->text( 30 ) + array( 'required' => true ),
			'reason' => $this->text( 5000 ) + array( 'default' => '' ),
			'word'   => $this->text( 50 ) + array( 'default' => '' ),
			'fields' => $this->fields(),
		);
	}

	/** @return array<string, array<string, mixed>> */
	public function control(): array {
		return array( 'action' => $this->one( array( 'stop', 'resume', 'retry', 'accept' ) ) + array( 'required' => true ) );
	}

	/** @return array<string, array<string, mixed>> */
	public function settlement(): array {
		return array(
			'action' => $this->one( array( 'dismiss', 'keep' ) ) + array( 'required' => true ),
			'reason' => $this->text( 1000 ) + array( 'required' => true ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return Filters
	 */
	public function read_filters( \WP_REST_Request $call ): array {
		$filters = array();
		foreach ( self::LISTS as $name ) {
			$filters[ $name ] = array_values( array_filter( wp_parse_list( is_array( $call[ $name ] ) || is_string( $call[ $name ] ) ? $call[ $name ] : '' ), is_string( ... ) ) );
		}
		foreach ( array( 'search', 'received_after', 'received_before', 'orderby', 'order' ) as $name ) {
			$filters[ $name ] = is_string( $call[ $name ] ) ? $call[ $name ] : '';
		}
		$filters['page']     = is_numeric( $call['page'] ) ? (int) $call['page'] : 1;
		$filters['per_page'] = is_numeric( $call['per_page'] ) ? (int) $call['per_page'] : 20;
		return $filters;
	}

	/** @return array<string, mixed> What a kind asks beside the rest; its own rules read it. */
	private function fields(): array {
		return array(
			'type'          => 'object',
			'maxProperties' => 50,
			'default'       => array(),
		);
	}

	/** @return array<string, mixed> */
	private function text( int $longest ): array {
		return array(
			'type'      => 'string',
			'maxLength' => $longest,
		);
	}

	/** @return array<string, mixed> */
	private function day(): array {
		return array(
			'type'    => 'string',
			'pattern' => '^(|\d{4}-\d{2}-\d{2})$',
		);
	}

	/** @return array<string, mixed> */
	private function number( int $least, int $most, int $usual ): array {
		return array(
			'type'    => 'integer',
			'minimum' => $least,
			'maximum' => $most,
			'default' => $usual,
		);
	}

	/**
	 * @param list<string> $values
	 * @return array<string, mixed>
	 */
	private function one( array $values ): array {
		return array(
			'type' => 'string',
			'enum' => $values,
		);
	}

	/**
	 * @param list<string> $values
	 * @return array<string, mixed>
	 */
	private function several( array $values ): array {
		return array(
			'type'    => 'array',
			'items'   => $this->one( $values ),
			'default' => array(),
		);
	}
}
