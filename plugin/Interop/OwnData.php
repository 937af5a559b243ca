<?php
declare( strict_types=1 );

namespace RightsDesk\Interop;

use RightsDesk\Mail\Words;
use RightsDesk\Platform\Clock;
use RightsDesk\Platform\Transaction;
use RightsDesk\Requests\Anonymiser;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestStore;

/** What this plugin itself holds on a person, for WordPress's own exporters and erasers. */
final readonly class OwnData {

	public const KEY = 'rights-desk';

	/** @param \Closure(Request): array<string, string> $more What other rooms hold with a request. */
	public function __construct( private RequestDesk $desk, private RequestStore $store, private Anonymiser $anonymiser, private Transaction $transaction, private Words $words, private Clock $clock, private \Closure $more ) {}

	/**
	 * @param array<array-key, mixed> $exporters
	 * @return array<array-key, mixed>
	 */
	public function exporters( array $exporters ): array {
		$exporters[ self::KEY ] = array(
			'exporter_friendly_name' => __( 'Privacy requests', 'rights-desk' ),
			'callback'               => $this->export( ... ),
		);
		return $exporters;
	}

	/**
	 * @param array<array-key, mixed> $erasers
	 * @return array<array-key, mixed>
	 */
	public function erasers( array $erasers ): array {
		$erasers[ self::KEY ] = array(
			'eraser_friendly_name' => __( 'Privacy requests', 'rights-desk' ),
			'callback'             => $this->erase( ... ),
		);
		return $erasers;
	}

	/** @return array{data: list<array<string, mixed>>, done: bool} */
	public function export( string $email ): array {
		return array(
			'data' => array_map( $this->item( ... ), $this->of( $email ) ),
			'done' => true,
		);
	}

	/** @return array{items_removed: int, items_retained: int, messages: list<string>, done: bool} */
	public function erase( string $email ): array {
		$removed  = 0;
		$retained = 0;
		foreach ( $this->of( $email ) as $request ) {
			$gone = null !== $request->closed_at && $this->transaction->run( fn (): bool => $this->anonymiser->anonymise( $request ) );
			$gone ? ++$removed : ++$retained;
		}
		return array(
			'items_removed'  => $removed,
			'items_retained' => $retained,
			'messages'       => 0 === $retained ? array() : array( __( 'Privacy requests that are still open are kept until they are answered.', 'rights-desk' ) ),
			'done'           => true,
		);
	}

	/**
	 * Without the erasure that is being carried out: it sees to itself when it ends.
	 *
	 * @return list<Request>
	 */
	private function of( string $email ): array {
		return array_values(
			array_filter(
				$this->store->of_address( $this->desk->email_key( $email ) ),
				static fn ( Request $request ): bool => ! $request->leaving()
			)
		);
	}

	/** @param array<array-key, mixed> $fields */
	private static function told( array $fields ): string {
		$lines = array();
		foreach ( $fields as $name => $value ) {
			$text = match ( true ) {
				is_string( $value ) => $value,
				is_array( $value )  => implode( ', ', array_filter( $value, is_string( ... ) ) ),
				true === $value     => '✓',
				default             => '',
			};
			if ( '' !== $text ) {
				$lines[] = "$name: $text";
			}
		}
		return implode( "\n", $lines );
	}

	/** @return array<string, mixed> */
	private function item( Request $request ): array {
		$fields = array(
			__( 'Request', 'rights-desk' )      => $this->words->kind( $request->kind->value ),
			__( 'Asked on', 'rights-desk' )     => null === $request->received_at ? '' : $this->clock->day( $request->received_at ),
			__( 'Name', 'rights-desk' )         => $request->name,
			__( 'E-mail', 'rights-desk' )       => $request->email,
			__( 'Message', 'rights-desk' )      => $request->message,
			__( 'Asked with it', 'rights-desk' ) => self::told( $request->asked ),
			__( 'Our decision', 'rights-desk' ) => $request->decision,
			__( 'Answered with it', 'rights-desk' ) => self::told( $request->answered ),
			__( 'Closed on', 'rights-desk' )    => null === $request->closed_at ? '' : $this->clock->day( $request->closed_at ),
		) + ( $this->more )( $request );
		$data   = array();
		foreach ( array_filter( $fields ) as $name => $value ) {
			$data[] = array(
				'name'  => $name,
				'value' => $value,
			);
		}
		return array(
			'group_id'    => self::KEY,
			'group_label' => __( 'Privacy requests', 'rights-desk' ),
			'item_id'     => 'request-' . $request->id,
			'data'        => $data,
		);
	}
}
