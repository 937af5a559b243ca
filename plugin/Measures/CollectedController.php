<?php
declare( strict_types=1 );

namespace RightsDesk\Measures;

use RightsDesk\History\Actor;
use RightsDesk\History\Chain;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;
use RightsDesk\Processors\Purpose;
use RightsDesk\Processors\Purposes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: what the site collects by itself and when it goes; the fields in which people are asked, and what for. */
final readonly class CollectedController {

	private const SECONDS = 8.0;

	public function __construct( private Collected $collected, private Minimiser $minimiser, private Choices $choices, private Fields $fields, private Trails $trails, private Purposes $purposes, private Chain $chain ) {}

	public function register( Routes $routes ): void {
		$days = array( 'type' => 'integer', 'minimum' => 0, 'maximum' => 3650 );
		$how  = array( 'type' => 'string', 'enum' => Choices::HOWS );
		$key  = array( 'type' => 'string', 'pattern' => '^[\w./-]{1,190}$', 'required' => true );
		$slug = array( 'type' => 'string', 'pattern' => '^[a-z0-9_-]{0,60}$' );
		$routes->add( 'GET', '/collected', $this->all( ... ) );
		$routes->add( 'POST', '/collected', $this->change( ... ), array( 'place' => $key, 'days' => $days, 'how' => $how, 'law' => array( 'type' => 'string', 'maxLength' => 300 ), 'purpose' => $slug ) );
		$routes->add( 'GET', '/collected/preview', $this->preview( ... ), array( 'place' => array( 'type' => 'string', 'default' => '' ), 'days' => $days, 'how' => $how ) );
		$routes->add( 'POST', '/collected/run', fn (): array => $this->minimiser->run( self::SECONDS ) );
		$routes->add( 'GET', '/collected/fields', fn (): array => array( 'fields' => $this->fields->all(), 'purposes' => $this->purposes() ) );
		$routes->add( 'POST', '/collected/fields', $this->say( ... ), array( 'field' => $key, 'purpose' => $slug + array( 'required' => true ) ) );
	}

	/** @return array<string, mixed> */
	private function all(): array {
		return array(
			'places'     => array_map( fn ( array $one ): array => $one + array( 'ends' => 'own' !== $one['place'] ) + $this->choices->place( $one['place'] ), $this->collected->found() ),
			'purposes'   => $this->purposes(),
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		$place = is_string( $call['place'] ) ? $call['place'] : '';
		if ( ! in_array( $place, array_map( static fn ( Trail $one ): string => $one->key(), $this->trails->all() ), true ) ) {
			throw new Refusal( 'not_found', 'place', 404 );
		}
		$was = $this->choices->place( $place );
		$now = array(
			'days'    => is_int( $call['days'] ) ? $call['days'] : $was['days'],
			'how'     => is_string( $call['how'] ) ? $call['how'] : $was['how'],
			'law'     => is_string( $call['law'] ) ? sanitize_text_field( $call['law'] ) : $was['law'],
			'purpose' => is_string( $call['purpose'] ) ? $call['purpose'] : $was['purpose'],
		);
		$this->known( $now['purpose'] );
		// Recorded first: an option is in no transaction, and no change stands without its record.
		$this->chain->append( 0, 'minimising_changed', Actor::staff( get_current_user_id() ), array( 'place' => $place, 'days' => $now['days'], 'how' => $now['how'] ) );
		$this->choices->set_place( $place, $now );
		$this->minimiser->again( $place );
		return $this->all();
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function preview( \WP_REST_Request $call ): array {
		return array(
			'places' => $this->minimiser->preview(
				is_string( $call['place'] ) ? $call['place'] : '',
				is_int( $call['days'] ) ? $call['days'] : null,
				is_string( $call['how'] ) ? $call['how'] : null
			),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function say( \WP_REST_Request $call ): array {
		$field   = is_string( $call['field'] ) ? $call['field'] : '';
		$purpose = is_string( $call['purpose'] ) ? $call['purpose'] : '';
		if ( ! in_array( $field, array_column( $this->fields->all(), 'key' ), true ) ) {
			throw new Refusal( 'not_found', 'field', 404 );
		}
		$this->known( $purpose );
		$this->chain->append( 0, 'field_purposed', Actor::staff( get_current_user_id() ), array( 'field' => $field, 'purpose' => $purpose ) );
		$this->choices->set_field( $field, $purpose );
		return array( 'fields' => $this->fields->all(), 'purposes' => $this->purposes() );
	}

	private function known( string $slug ): void {
		if ( '' !== $slug && null === $this->purposes->of( $slug ) ) {
			throw new Refusal( 'purpose_unknown', 'purpose' );
		}
	}

	/** @return list<array{slug: string, label: string}> */
	private function purposes(): array {
		return array_values( array_map( static fn ( Purpose $one ): array => array( 'slug' => $one->slug, 'label' => $one->label ), array_filter( $this->purposes->all(), static fn ( Purpose $one ): bool => $one->active ) ) );
	}
}
