<?php
declare( strict_types=1 );

namespace RightsDesk\Cookies;

use RightsDesk\Cookies\Look\Look;
use RightsDesk\History\Actor;
use RightsDesk\Platform\Contract;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;

/** REST: the register of services and cookies; and the cookie list, for everybody. */
final readonly class ServicesController {

	/** Seconds for which a browser may keep the list. */
	private const KEEP = 300;

	public function __construct( private Register $register, private Presets $presets, private CookieList $list, private Contract $contract ) {}

	public function register( Routes $routes ): void {
		$routes->add( 'GET', '/services', $this->all( ... ) );
		$routes->add( 'POST', '/services', $this->add( ... ), array( 'preset' => array( 'type' => 'string', 'maxLength' => 40 ), ...$this->fields() ) );
		$routes->add( 'PUT', '/services/{id}', $this->change( ... ), $this->fields() );
		$routes->add( 'DELETE', '/services/{id}', $this->remove( ... ) );
		$routes->add( 'GET', '/choices/list', $this->public_list( ... ), array( 'locale' => array( 'type' => 'string', 'maxLength' => 20, 'default' => '' ) ) );
	}

	/** @return array<string, mixed> */
	private function all(): array {
		return array(
			'services'   => array_map( $this->shape( ... ), $this->register->all() ),
			'presets'    => array_map( $this->shape( ... ), array_values( array_filter( $this->presets->all(), fn ( Service $one ): bool => null === $this->register->named( $one->slug ) ) ) ),
			'may_manage' => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function add( \WP_REST_Request $call ): array {
		$actor  = Actor::staff( get_current_user_id() );
		$preset = $call['preset'];
		$given  = $this->given( $call );
		if ( ! is_string( $preset ) || '' === $preset ) {
			return $this->shape( $this->register->put( $given, $actor ) );
		}
		$added = $this->register->add_preset( $preset, $actor );
		return $this->shape( array() === $given ? $added : $this->register->put( array( ...$given, 'id' => $added->id ), $actor ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function change( \WP_REST_Request $call ): array {
		return $this->shape( $this->register->put( array( ...$this->given( $call ), 'id' => $call['id'] ), Actor::staff( get_current_user_id() ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{removed: bool}
	 */
	private function remove( \WP_REST_Request $call ): array {
		$this->register->remove( is_numeric( $call['id'] ) ? (int) $call['id'] : 0, Actor::staff( get_current_user_id() ) );
		return array( 'removed' => true );
	}

	/** The same for everybody, so that any cache may keep it. @param \WP_REST_Request<array<string, mixed>> $call */
	private function public_list( \WP_REST_Request $call ): \WP_REST_Response {
		$locale   = is_string( $call['locale'] ) ? $call['locale'] : '';
		$switched = '' !== $locale && in_array( $locale, array( 'en_US', ...get_available_languages() ), true ) && switch_to_locale( $locale );
		$services = $this->register->active();
		$note     = Note::read();
		$texts    = Look::of( $note->look )->texts( '' === $locale ? determine_locale() : $locale, $note->versions );
		$words    = static fn ( string $key ): string => str_replace( '{name}', '%s', $texts[ $key ] ?? '' );
		$answer   = array(
			'html'  => $this->list->html( $services ) . ( 0 === $note->versions['tracking'] ? '' : $this->list->others( $this->register->others(), $texts['tracking_why'] ?? '' ) ),
			'names' => array_column( $services, 'name', 'code' ),
			// What stands where a script inserts an embed; the server writes the same where it stands in the page.
			'held'  => array(
				'text'   => $words( 'held' ),
				'once'   => $words( 'once' ),
				'always' => $words( 'always_show' ),
				'link'   => $words( 'held_link' ),
				'again'  => $words( 'failed' ),
			),
		);
		if ( $switched ) {
			restore_previous_locale();
		}
		return new \WP_REST_Response( $answer, 200, array( 'Cache-Control' => 'public, max-age=' . self::KEEP ) );
	}

	/** @return array<string, mixed> */
	private function shape( Service $service ): array {
		return array_merge(
			Shape::write( $service ),
			$this->presets->source( $service->slug ),
			array(
				'entries'      => array_map( static fn ( Entry $one ): array => array( ...get_object_vars( $one ), 'purpose_text' => PurposeWords::entry( $one->purpose ) ), $service->entries ),
				'purpose_text' => PurposeWords::service( $service->purpose ),
				'lines'        => array_map( static fn ( Entry $one ): string => $one->name . ' ' . CookieList::line( $one ), $service->entries ),
				'fixed'        => in_array( $service->slug, Presets::BEGIN, true ),
			)
		);
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function given( \WP_REST_Request $call ): array {
		return array_filter( array_intersect_key( $call->get_params(), $this->fields() ), static fn ( mixed $value ): bool => null !== $value );
	}

	/** @return array<string, array<string, mixed>> */
	private function fields(): array {
		/** @var array<string, array<string, mixed>> $properties */
		$properties = $this->contract->table( 'service' )['properties'];
		return array_map( static fn ( array $schema ): array => array_diff_key( $schema, array( 'description' => '' ) ), $properties );
	}
}
