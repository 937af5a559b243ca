<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Frontdoor\AddressPanel;
use RightsDesk\Frontdoor\CodePage;
use RightsDesk\Frontdoor\CorrectionPanel;
use RightsDesk\Frontdoor\DeliveryPanel;
use RightsDesk\Frontdoor\IdentityPanel;
use RightsDesk\Frontdoor\JoinPage;
use RightsDesk\Frontdoor\Page;
use RightsDesk\Frontdoor\PanelForm;
use RightsDesk\Frontdoor\ReceiverPage;
use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Requests\ClaimsController;
use RightsDesk\Requests\CorrectableAccount;
use RightsDesk\Requests\CorrectableBilling;
use RightsDesk\Requests\CorrectableComments;
use RightsDesk\Requests\CorrectionPlaces;
use RightsDesk\Requests\Corrections;
use RightsDesk\Requests\CorrectionShape;
use RightsDesk\Requests\Delivery;
use RightsDesk\Requests\DeliveryShape;
use RightsDesk\Requests\Effects\Correction as CorrectionEffect;
use RightsDesk\Requests\Effects\Delivery as DeliveryEffect;
use RightsDesk\Requests\Effects\Identity as IdentityEffect;
use RightsDesk\Requests\Identity;
use RightsDesk\Requests\IdentityCodes;
use RightsDesk\Requests\IdentityShape;
use RightsDesk\Requests\IdentityWords;
use RightsDesk\Requests\Joins;
use RightsDesk\Requests\Kind;
use RightsDesk\Requests\Letters;
use RightsDesk\Requests\Mandates;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Requests\Request;
use RightsDesk\Requests\RequestDesk;
use RightsDesk\Requests\RequestStore;
use RightsDesk\Requests\SealedRow;
use RightsDesk\Requests\SealedTable;
use RightsDesk\Subjects\Packages;
use RightsDesk\Subjects\Vessel;

/** What a request needs beyond its states: identity, corrections, delivery, further addresses, a mandate. Built when asked for. */
final class Claims implements Part, Sharing {

	private ?Corrections $corrections = null;
	private ?Identity $identity = null;
	private ?IdentityCodes $codes = null;
	private ?Delivery $delivery = null;
	private ?Joins $joins = null;
	private ?Mandates $mandates = null;
	private ?CorrectionPlaces $places = null;

	/**
	 * @param \Closure(): RequestDesk $desk
	 * @param \Closure(): Packages    $packages
	 */
	public function __construct( private readonly Ground $ground, private readonly Processings $processings, private readonly Standings $standings, private readonly Kinds $kinds, private readonly \Closure $desk, private readonly \Closure $packages ) {}

	public function hooks(): void {
		add_action( 'rights_desk_granted', $this->carry_out( ... ) );
		add_action( 'rights_desk_granted_in_part', $this->carry_out( ... ) );
		add_action( Schedule::HOURLY, $this->go_on( ... ) );
		add_action( 'admin_post_rights_desk_letter', fn () => ( new CodePage( $this->codes(), $this->places(), $this->request( ... ), $this->ground->words, $this->page() ) )->show() );
	}

	public function rest( Routes $routes ): void {
		( new ClaimsController( ( $this->desk )(), $this->corrections(), $this->lines(), $this->codes(), $this->shape(), $this->delivery(), new DeliveryShape( $this->delivery(), $this->identity() ), $this->joins(), $this->mandates(), $this->ground->transaction ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {
		$this->corrections()->forget( $request_id );
		$this->identity()->forget( $request_id );
		$this->codes()->forget( $request_id );
		$this->delivery()->forget( $request_id );
		$this->joins()->forget( $request_id );
		$this->mandates()->forget( $request_id );
	}

	public function share(): Share {
		$ground   = $this->ground;
		$letters  = $this->letters();
		$delivery = new DeliveryEffect( $this->delivery(), $this->identity() );
		$form     = new PanelForm();
		return new Share(
			effects: array(
				''            => array( new IdentityEffect( $this->identity(), $this->words(), $letters ) ),
				'correction'  => array( new CorrectionEffect( $this->corrections(), $this->lines(), $letters, $this->processings->tasks ) ),
				'inspection'  => array( $delivery ),
				'portability' => array( $delivery ),
			),
			more: array(
				'identity'          => $this->shape()->of( ... ),
				'corrections'       => $this->lines()->of( ... ),
				'correction_fields' => fn ( Request $request ): array => Kind::Correction === $request->kind ? $this->places()->fields( $request ) : array(),
				'delivery'          => ( new DeliveryShape( $this->delivery(), $this->identity() ) )->of( ... ),
				'mandate'           => $this->mandates()->of( ... ),
				'addresses'         => $this->joins()->of( ... ),
			),
			panels: array(
				new IdentityPanel( $this->identity(), $this->codes(), $this->words(), $form ),
				new CorrectionPanel( $this->corrections(), $this->places(), $this->lines(), $this->joins(), $form ),
				new DeliveryPanel( $this->delivery(), $ground->words, $form ),
				new AddressPanel( $this->joins(), $form ),
			),
			doors: array(
				'receive' => $this->receive( ... ),
				'join'    => $this->join( ... ),
			),
		);
	}

	/** @return array<string, string> What of a request lies in these rooms, for the person's own copy. */
	public function held( Request $request ): array {
		$lines   = array_map( static fn ( array $line ): string => trim( $line['label'] . ': ' . $line['note'] . ' → ' . $line['wanted'], ' →' ), $this->lines()->of( $request ) );
		$checks  = array_map( fn ( SealedRow $check ): string => trim( $this->words()->label( $check->text( 'method' ) ) . ', ' . $check->text( 'outcome' ) . ', ' . $check->said( 'note' ), ', ' ), $this->identity()->checks( $request->id ) );
		$copy    = $this->delivery()->of( $request->id );
		$mandate = $this->mandates()->of( $request );
		return array(
			__( 'Corrections asked', 'rights-desk' )  => implode( "\n", $lines ),
			__( 'Identity checks', 'rights-desk' )    => implode( "\n", $checks ),
			__( 'Copy sent to', 'rights-desk' )       => null === $copy ? '' : trim( $copy->said( 'name' ) . ' ' . $copy->said( 'where' ) ),
			__( 'Acts for the person', 'rights-desk' ) => null === $mandate ? '' : implode( ', ', array_filter( $mandate, is_string( ... ) ) ),
			__( 'Addresses asked about', 'rights-desk' ) => implode( ', ', $this->joins()->of( $request )['waiting'] ),
		);
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	private function receive( bool $posted, string $key, array $fields ): never {
		( new ReceiverPage( $this->delivery(), $this->ground->tokens, $this->ground->words, $this->page(), new PanelForm(), new RefusalText(), $this->kinds->form()->who( ... ) ) )->answer( $posted, $key, $fields );
	}

	/** @param array<array-key, mixed> $fields Slashed. */
	private function join( bool $posted, string $key, array $fields ): never {
		( new JoinPage( $this->joins(), $this->request( ... ), $this->carry_out( ... ), $this->page(), new PanelForm(), $this->kinds->form()->who( ... ) ) )->answer( $posted, $key, $fields );
	}

	/** After the step that grants is stored: what WordPress runs when a profile changes may do anything. */
	private function carry_out( Request $request ): void {
		if ( Kind::Correction === $request->kind ) {
			$this->corrections()->carry_out( $request );
			( $this->desk )()->settled( $request->id );
		}
	}

	private function go_on(): void {
		foreach ( $this->corrections()->left() as $id ) {
			$request = $this->request( $id );
			if ( null !== $request ) {
				$this->carry_out( $request );
			}
		}
		foreach ( $this->mandates()->over() as $id ) {
			$request = $this->request( $id );
			if ( null !== $request ) {
				$this->ground->transaction->run( fn () => $this->mandates()->end( $request, Actor::system() ) );
			}
		}
		$this->delivery()->sweep();
	}

	private function letters(): Letters {
		return new Letters( $this->ground->outbox, $this->ground->tokens, $this->ground->limits, $this->ground->clock, $this->ground->settings );
	}

	/** By the code: staff hear that they can go on. */
	private function prove( int $request_id, string $method ): void {
		$now = ( $this->desk )()->act(
			$request_id,
			'record_identity',
			Actor::system(),
			array(
				'reason' => __( 'The code was typed on the page of the request.', 'rights-desk' ),
				'fields' => array(
					'method'  => $method,
					'outcome' => 'proven',
				),
			)
		);
		$this->letters()->to_staff( 'staff_attention', $now );
	}

	private function request( int $id ): ?Request {
		return ( $this->desk )()->find( $id );
	}

	private function shape(): IdentityShape {
		return new IdentityShape( $this->identity(), $this->codes(), $this->words() );
	}

	private function table( string $name ): SealedTable {
		return new SealedTable( $this->ground->db, $this->ground->tables, $this->ground->vault, $name );
	}

	private function page(): Page {
		return new Page( dirname( __DIR__ ) . '/blocks/request-form/style-index.css' );
	}

	private function corrections(): Corrections {
		return $this->corrections ??= new Corrections( $this->table( 'corrections' ), $this->places(), $this->ground->chain, $this->ground->clock );
	}

	private function lines(): CorrectionShape {
		return new CorrectionShape( $this->corrections(), $this->places() );
	}

	private function identity(): Identity {
		/** @var array{deadlines: array{identity: array{prompt_within_days: int}}} $workflow */
		$workflow = $this->ground->contract->table( 'workflow' );
		return $this->identity ??= new Identity( $this->table( 'identity_checks' ), $this->ground->chain, $this->ground->clock, $workflow['deadlines']['identity']['prompt_within_days'] );
	}

	private function codes(): IdentityCodes {
		return $this->codes ??= new IdentityCodes( $this->table( 'identity_codes' ), $this->identity(), $this->ground->limits, $this->ground->chain, $this->ground->clock, $this->prove( ... ) );
	}

	private function delivery(): Delivery {
		$ground = $this->ground;
		return $this->delivery ??= new Delivery( $this->table( 'deliveries' ), $this->identity(), $this->packages, new Vessel(), $ground->outbox, $ground->tokens, $ground->transaction, $ground->chain, $ground->clock );
	}

	private function joins(): Joins {
		[ $ground, $standing ] = array( $this->ground, $this->standings->desk );
		return $this->joins ??= new Joins( $this->table( 'joins' ), $this->identity(), $standing->join( ... ), $standing->addresses( ... ), $ground->outbox, $ground->tokens, $ground->limits, $ground->chain, $ground->clock );
	}

	private function mandates(): Mandates {
		return $this->mandates ??= new Mandates( $this->table( 'mandates' ), new RequestStore( $this->ground->db, $this->ground->tables ), $this->identity(), $this->ground->chain, $this->ground->clock );
	}

	private function places(): CorrectionPlaces {
		return $this->places ??= new CorrectionPlaces( array( new CorrectableAccount(), new CorrectableComments(), new CorrectableBilling() ), fn ( string $email, string $other ): bool => in_array( $other, $this->standings->desk->addresses( $email ), true ) );
	}

	private function words(): IdentityWords {
		return new IdentityWords();
	}
}
