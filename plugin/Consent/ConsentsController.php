<?php
declare( strict_types=1 );

namespace RightsDesk\Consent;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Requests\Refusal;

// phpcs:disable WordPress.Security.EscapeOutput.ExceptionNotEscaped -- Caught and told, never printed.

/** REST: who agreed to what; staff enter what was given on paper, withdraw for somebody, and ask whether somebody may be contacted. */
final readonly class ConsentsController {

	/** What staff may enter: given to them, not ticked on the site. */
	public const ENTERED = array( 'paper', 'telephone', 'person' );

	/** @param \Closure(string, string): string $refusal Why somebody may not be contacted for a purpose; '' when they may. */
	public function __construct( private ConsentDesk $desk, private Wordings $wordings, private ConsentWords $words, private \Closure $refusal ) {}

	public function register( Routes $routes ): void {
		$text = static fn ( int $most, bool $required = false ): array => array( 'type' => 'string', 'maxLength' => $most ) + ( $required ? array( 'required' => true ) : array( 'default' => '' ) ); // phpcs:ignore WordPress.Arrays
		$routes->add(
			'GET',
			'/consents',
			$this->list( ... ),
			array(
				'purpose'  => $text( 40 ),
				'state'    => array( 'type' => 'string', 'enum' => array( '', Consent::ASKED, Consent::GIVEN, Consent::WITHDRAWN ), 'default' => '' ), // phpcs:ignore WordPress.Arrays
				'page'     => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100000, 'default' => 1 ), // phpcs:ignore WordPress.Arrays
				'per_page' => array( 'type' => 'integer', 'minimum' => 1, 'maximum' => 100, 'default' => 20 ), // phpcs:ignore WordPress.Arrays
			)
		);
		$routes->add(
			'POST',
			'/consents',
			$this->enter( ... ),
			array(
				'email'   => $text( 190, true ),
				'purpose' => $text( 40, true ),
				'source'  => array( 'type' => 'string', 'enum' => self::ENTERED, 'required' => true ), // phpcs:ignore WordPress.Arrays
				'text'    => $text( 2000 ),
			)
		);
		$routes->add( 'POST', '/consents/{id}/withdraw', $this->withdraw( ... ) );
		// An address in the body, where no log of the server's sees it.
		$routes->add( 'POST', '/consents/find', $this->find( ... ), array( 'email' => $text( 190, true ) ) );
		$routes->add( 'POST', '/consents/may', $this->may( ... ), array( 'email' => $text( 190, true ), 'purpose' => $text( 60, true ) ) ); // phpcs:ignore WordPress.Arrays
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function list( \WP_REST_Request $call ): \WP_REST_Response {
		$per_page         = is_numeric( $call['per_page'] ) ? (int) $call['per_page'] : 20;
		[ $rows, $total ] = $this->desk->page( $this->text( $call, 'purpose' ), $this->text( $call, 'state' ), is_numeric( $call['page'] ) ? (int) $call['page'] : 1, $per_page );
		$answer           = new \WP_REST_Response( array_map( $this->shape( ... ), $rows ) );
		$answer->header( 'X-WP-Total', (string) $total );
		$answer->header( 'X-WP-TotalPages', (string) (int) ceil( $total / $per_page ) );
		return $answer;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return list<array<string, mixed>> All of an address, newest first.
	 */
	private function find( \WP_REST_Request $call ): array {
		return array_map( $this->shape( ... ), $this->desk->of( $this->text( $call, 'email' ) ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function enter( \WP_REST_Request $call ): array {
		$slug    = $this->text( $call, 'purpose' );
		$purpose = array_values( array_filter( $this->desk->askable(), static fn ( $one ): bool => $one->slug === $slug ) )[0] ?? throw new Refusal( 'consent_purpose', 'purpose' );
		$text    = $this->text( $call, 'text' );
		$wording = new Wording( $slug, determine_locale(), '' === $text ? $this->wordings->of( $purpose )->text : $text );
		$ids     = $this->desk->ask( $this->text( $call, 'email' ), array( $wording ), $this->text( $call, 'source' ), Actor::staff( get_current_user_id() ) );
		return $this->shape( $this->found( $ids[0] ?? 0 ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function withdraw( \WP_REST_Request $call ): array {
		$id = is_numeric( $call['id'] ) ? (int) $call['id'] : 0;
		$this->found( $id );
		if ( ! $this->desk->withdraw( $id, 'staff', Actor::staff( get_current_user_id() ) ) ) {
			throw new Refusal( 'consent_ended', '', 409 );
		}
		return $this->shape( $this->found( $id ) );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array{may: bool, why: string}
	 */
	private function may( \WP_REST_Request $call ): array {
		$why = ( $this->refusal )( $this->text( $call, 'email' ), $this->text( $call, 'purpose' ) );
		return array(
			'may' => '' === $why,
			'why' => $why,
		);
	}

	private function found( int $id ): Consent {
		return $this->desk->find( $id ) ?? throw new Refusal( 'not_found', '', 404 );
	}

	/** @return array<string, mixed> */
	private function shape( Consent $one ): array {
		$iso = static fn ( ?\DateTimeImmutable $moment ): ?string => $moment?->format( 'Y-m-d\TH:i:s\Z' );
		return array(
			'id'           => $one->id,
			'email'        => $one->email,
			'purpose'      => $one->purpose,
			'label'        => $this->words->purpose( $one->purpose ),
			'state'        => $one->state,
			'source'       => $one->source,
			'where'        => $this->words->source( $one->source ),
			'place'        => $one->place,
			'locale'       => $one->locale,
			'text'         => $one->text,
			'version'      => $one->version,
			'asked_at'     => $iso( $one->asked_at ),
			'given_at'     => $iso( $one->given_at ),
			'confirmed_at' => $iso( $one->confirmed_at ),
			'ended_at'     => $iso( $one->ended_at ),
			'ended_by'     => $one->ended_by,
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function text( \WP_REST_Request $call, string $name ): string {
		return is_string( $call[ $name ] ) ? trim( $call[ $name ] ) : '';
	}
}
