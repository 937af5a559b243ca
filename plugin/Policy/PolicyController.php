<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

use RightsDesk\History\Actor;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Roles;
use RightsDesk\Platform\Routes;

/** REST: the policy as it stands, its documents, and publishing. */
final readonly class PolicyController {

	/**
	 * @param \Closure(array<string, mixed>, string): list<array<string, mixed>> $differences Facts that are no longer what a version says.
	 * @param \Closure(string): array{title: string, content: string}            $starter     A policy to begin with.
	 * @param \Closure(): array<string, mixed>                                  $probe       What visitors are shown.
	 */
	public function __construct( private PolicyDesk $desk, private Documents $documents, private Rendering $rendering, private PolicyPage $page, private Setup $setup, private When $when, private Difference $difference, private VersionShape $shape, private Clock $clock, private \Closure $differences, private \Closure $starter, private \Closure $probe ) {}

	public function register( Routes $routes ): void {
		$text = array( 'type' => 'string', 'maxLength' => 20 );
		$routes->add( 'GET', '/policy', $this->show( ... ) );
		$routes->add( 'GET', '/policy/preview', $this->preview( ... ), array( 'document' => array( 'type' => 'integer', 'minimum' => 1, 'required' => true ), 'effective_at' => $text ) );
		$routes->add( 'POST', '/policy/documents', $this->add( ... ), array( 'locale' => array( 'required' => true ) + $text, 'from' => array( 'type' => 'string', 'enum' => array( 'blank', 'starter' ), 'default' => 'blank' ) ) );
		$routes->add( 'GET', '/policy/page', fn (): array => ( $this->probe )() );
		$routes->add( 'POST', '/policy/page', $this->make_page( ... ) );
		$routes->add(
			'POST',
			'/policy/publish',
			$this->publish( ... ),
			array(
				'documents'    => array( 'type' => 'array', 'items' => array( 'type' => 'integer', 'minimum' => 1 ), 'minItems' => 1, 'maxItems' => 50, 'required' => true ),
				'effective_at' => array( 'type' => array( 'string', 'null' ), 'maxLength' => 19, 'default' => null ),
				'changes'      => array( 'type' => 'object', 'additionalProperties' => array( 'type' => 'string', 'maxLength' => 10000 ), 'default' => array() ),
				'affects'      => array( 'type' => 'boolean', 'required' => true ),
				'seen'         => array( 'type' => 'object', 'additionalProperties' => array( 'type' => 'string', 'maxLength' => 64 ), 'default' => array() ),
			)
		);
		$routes->add( 'POST', '/policy/numbers/{number}/retract', $this->retract( ... ) );
	}

	/** @return array<string, mixed> */
	private function show(): array {
		$documents = array();
		$out       = array();
		foreach ( $this->documents->all() as $locale => $post ) {
			$force       = $this->desk->in_force( $locale );
			$force       = $locale === $force?->locale ? $force : null;
			$newest      = $this->desk->versions( $locale, 1, 1 )[0] ?? null;
			$documents[] = array(
				'id'       => $post->ID,
				'locale'   => $locale,
				'language' => $this->documents->language( $locale ),
				'title'    => $post->post_title,
				'edit_url' => admin_url( "post.php?post=$post->ID&action=edit" ),
				'changed'  => null === $newest || $newest->source !== $this->documents->source( $post ),
				'number'   => $force?->number,
			);
		}
		foreach ( $this->current( $this->desk->in_force( ... ) ) as $version ) {
			$differences = ( $this->differences )( $version->facts, $version->locale );
			if ( array() !== $differences ) {
				$out[] = array( 'locale' => $version->locale, 'number' => $version->number, 'differences' => $differences );
			}
		}
		return array(
			'documents'   => $documents,
			'languages'   => array_map( fn ( string $locale ): array => array( 'locale' => $locale, 'language' => $this->documents->language( $locale ) ), $this->documents->languages() ),
			'in_force'    => array_map( $this->shape->brief( ... ), $this->current( $this->desk->in_force( ... ) ) ),
			'announced'   => array_map( $this->shape->brief( ... ), $this->current( $this->desk->announced( ... ) ) ),
			'page'        => $this->page->shape(),
			'out_of_step' => $out,
			'timezone'    => wp_timezone_string(),
			'may_manage'  => current_user_can( Roles::MANAGE ),
		);
	}

	/**
	 * One of each language.
	 *
	 * @param \Closure(string): ?Version $which
	 * @return list<Version>
	 */
	private function current( \Closure $which ): array {
		$found = array();
		foreach ( array_unique( array_map( static fn ( Edition $one ): string => $one->locale, $this->desk->editions() ) ) as $locale ) {
			$version = $which( $locale );
			if ( $locale === $version?->locale ) {
				$found[] = $version;
			}
		}
		return $found;
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function preview( \WP_REST_Request $call ): array {
		$document = $this->documents->find( is_int( $call['document'] ) ? $call['document'] : 0 );
		$locale   = $this->documents->locale( $document );
		$rendered = $this->rendering->of( $document, $locale, is_string( $call['effective_at'] ) && '' !== $call['effective_at'] ? $this->when->read( $call['effective_at'] ) : $this->clock->now() );
		$before   = $this->desk->in_force( $locale );
		return array(
			'document'   => $document->ID,
			'locale'     => $locale,
			'title'      => $rendered->title,
			'html'       => $rendered->html,
			'css'        => $rendered->css,
			'text'       => $rendered->text,
			'facts'      => (object) $rendered->facts,
			'difference' => $locale === $before?->locale ? $this->difference->html( $before->text, $rendered->text ) : '',
			'seen'       => $rendered->name( $this->documents->source( $document ) ),
		);
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function add( \WP_REST_Request $call ): \WP_REST_Response {
		$locale = is_string( $call['locale'] ) ? $call['locale'] : '';
		$start  = 'starter' === $call['from'] ? ( $this->starter )( $locale ) : array( 'title' => __( 'Privacy policy', 'rights-desk' ), 'content' => "<!-- wp:paragraph -->\n<p></p>\n<!-- /wp:paragraph -->" );
		$post   = $this->setup->begin( $locale, $start['title'], $start['content'], Actor::staff( get_current_user_id() ) );
		return new \WP_REST_Response( array( 'id' => $post->ID, 'locale' => $locale, 'edit_url' => admin_url( "post.php?post=$post->ID&action=edit" ) ), 201 );
	}

	/** @return array<string, mixed> */
	private function make_page(): array {
		$this->setup->page( Actor::staff( get_current_user_id() ) );
		return array( 'page' => $this->page->shape() );
	}

	/** @param \WP_REST_Request<array<string, mixed>> $call */
	private function publish( \WP_REST_Request $call ): \WP_REST_Response {
		$versions = $this->desk->publish(
			array_values( array_filter( is_array( $call['documents'] ) ? $call['documents'] : array(), is_int( ... ) ) ),
			is_string( $call['effective_at'] ) && '' !== $call['effective_at'] ? $this->when->read( $call['effective_at'] ) : null,
			self::by_language( $call['changes'] ),
			true === $call['affects'],
			Actor::staff( get_current_user_id() ),
			self::by_document( $call['seen'] )
		);
		return new \WP_REST_Response( array( 'number' => $versions[0]->number ?? 0, 'versions' => array_map( $this->shape->brief( ... ), $versions ) ), 201 );
	}

	/**
	 * @param \WP_REST_Request<array<string, mixed>> $call
	 * @return array<string, mixed>
	 */
	private function retract( \WP_REST_Request $call ): array {
		$number = is_int( $call['number'] ) ? $call['number'] : 0;
		$this->desk->retract( $number, Actor::staff( get_current_user_id() ) );
		return array( 'number' => $number, 'versions' => array_map( $this->shape->brief( ... ), $this->desk->of_number( $number ) ) );
	}

	/** @return array<string, string> By language. */
	private static function by_language( mixed $named ): array {
		$texts = array();
		foreach ( is_array( $named ) ? $named : array() as $locale => $text ) {
			if ( is_string( $text ) ) {
				$texts[ (string) $locale ] = trim( $text );
			}
		}
		return $texts;
	}

	/** @return array<int, string> By document. */
	private static function by_document( mixed $named ): array {
		$names = array();
		foreach ( is_array( $named ) ? $named : array() as $document => $name ) {
			if ( is_string( $name ) && is_numeric( $document ) ) {
				$names[ (int) $document ] = $name;
			}
		}
		return $names;
	}
}
