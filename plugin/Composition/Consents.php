<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Consent\Boxes;
use RightsDesk\Consent\Comments;
use RightsDesk\Consent\Consent;
use RightsDesk\Consent\ConsentDesk;
use RightsDesk\Consent\ConsentsController;
use RightsDesk\Consent\ConsentStore;
use RightsDesk\Consent\ConsentWords;
use RightsDesk\Consent\ContactForm7;
use RightsDesk\Consent\ContactGuard;
use RightsDesk\Consent\Letters;
use RightsDesk\Consent\Links;
use RightsDesk\Consent\MailLog;
use RightsDesk\Consent\MailPoet;
use RightsDesk\Consent\OwnConsents;
use RightsDesk\Consent\Permission;
use RightsDesk\Consent\Registration;
use RightsDesk\Consent\SetupController;
use RightsDesk\Consent\Unsubscribe;
use RightsDesk\Consent\WooCheckout;
use RightsDesk\Consent\Wordings;
use RightsDesk\Frontdoor\ConsentBlock;
use RightsDesk\Frontdoor\ConsentForm;
use RightsDesk\Frontdoor\ConsentPage;
use RightsDesk\Frontdoor\ConsentPanel;
use RightsDesk\Frontdoor\FormFields;
use RightsDesk\Frontdoor\Page;
use RightsDesk\Frontdoor\PanelForm;
use RightsDesk\Frontdoor\RequestForm;
use RightsDesk\Frontdoor\Rights;
use RightsDesk\Frontdoor\WithdrawPage;
use RightsDesk\History\Actor;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Requests\RefusalText;
use RightsDesk\Standing\Recipients;
use RightsDesk\Standing\Standing;

/** Who agreed to be contacted, for what, by which words. Everything is built when it is first asked for. */
final class Consents implements Part, Sharing {

	private ?ConsentDesk $desk = null;
	private ?ContactGuard $guard = null;
	private ?MailLog $mails = null;

	public function __construct( private readonly Ground $ground, private readonly Processings $processings, private readonly Standings $standings ) {}

	public function desk(): ConsentDesk {
		return $this->desk ??= new ConsentDesk(
			new ConsentStore( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->ground->vault, $this->standings->addresses ),
			$this->wordings(),
			$this->processings->purposes,
			$this->standings->addresses,
			$this->letters(),
			$this->links(),
			$this->ground->chain,
			$this->ground->clock,
			$this->ground->transaction
		);
	}

	public function permission(): Permission {
		return new Permission( $this->desk(), $this->processings->purposes, $this->standings->desk );
	}

	/** Kinds of mail that were refused, or that name no purpose. */
	public function mails(): MailLog {
		return $this->mails ??= new MailLog( $this->ground->db, $this->ground->tables, $this->ground->clock );
	}

	public function boxes(): Boxes {
		return new Boxes( $this->ground->settings, $this->desk(), $this->wordings(), $this->ground->limits );
	}

	public function hooks(): void {
		// After all others: no plugin opens again what the person closed.
		add_filter( 'rights_desk_may_contact', $this->may_contact( ... ), PHP_INT_MAX, 3 );
		add_action( 'rights_desk_standing_changed', $this->standing_changed( ... ), 10, 3 );
		add_action( 'rights_desk_consent_changed', $this->consent_changed( ... ), 10, 3 );
		add_action( Schedule::HOURLY, $this->hourly( ... ) );
		add_filter( 'wp_privacy_personal_data_exporters', fn ( mixed $all ): mixed => $this->own()->exporters( $all ) );
		add_filter( 'wp_privacy_personal_data_erasers', fn ( mixed $all ): mixed => $this->own()->erasers( $all ) );
		$block = new ConsentBlock( $this->form( ... ), dirname( __DIR__ ) . '/blocks/contact-consent' );
		add_action( 'init', $block->register( ... ) );
		add_filter( ConsentBlock::FILTER, $block->render( ... ), 10, 3 );
		$this->guards();
		$this->places();
	}

	public function rest( Routes $routes ): void {
		( new ConsentsController( $this->desk(), $this->wordings(), $this->words(), $this->permission()->refusal( ... ) ) )->register( $routes );
		( new SetupController( $this->desk(), $this->wordings(), $this->processings->purposes, $this->mails(), $this->ground->settings, $this->ground->chain ) )->register( $routes );
	}

	public function commands(): void {}

	public function forget( int $request_id ): void {}

	public function share(): Share {
		return new Share(
			panels: array( new ConsentPanel( $this->desk(), $this->permission(), $this->words(), new PanelForm() ) ),
			doors: array(
				'agree'    => fn ( bool $posted, string $key, array $fields ): never => $this->form()->answer( $posted, $key, $fields ),
				'consent'  => fn ( bool $posted, string $key, array $fields ): never => ( new ConsentPage( $this->desk(), $this->links(), $this->words(), $this->page(), new PanelForm(), $this->who( ... ) ) )->answer( $posted, $key, $fields ),
				'withdraw' => fn ( bool $posted, string $key, array $fields ): never => ( new WithdrawPage( $this->desk(), $this->links(), $this->letters(), $this->ground->limits, $this->words(), $this->page(), new PanelForm(), $this->who( ... ) ) )->answer( $posted, $key, $fields ),
			),
		);
	}

	private function guards(): void {
		// Added after Standing's, and so asked after it.
		add_filter( 'wp_mail', fn ( mixed $mail ): mixed => $this->guard()->filter( $mail ), PHP_INT_MAX );
		add_filter( 'pre_wp_mail', fn ( mixed $before ): mixed => $this->guard()->answer( $before ), PHP_INT_MIN );
		add_filter( 'pre_wp_mail', fn ( mixed $before ): mixed => $this->guard()->answer( $before ), PHP_INT_MAX );
		add_action( 'phpmailer_init', fn ( mixed $mailer ) => $this->guard()->last( $mailer ), PHP_INT_MAX );
		add_filter( 'mailpoet_sending_queue_subscribers_to_process', fn ( mixed $batch, mixed $newsletter = null ): mixed => $this->mailpoet()->batch( $batch, $newsletter ), PHP_INT_MAX, 2 );
		add_filter( 'rights_desk_consent_evidence', fn ( mixed $given, mixed $email, mixed $purpose ): mixed => $this->mailpoet()->evidence( $given, $email, $purpose ), 5, 3 );
		add_action( 'rights_desk_consent_changed', fn ( mixed $email, mixed $purpose, mixed $state ) => $this->mailpoet()->changed( $email, $purpose, $state ), 10, 3 );
	}

	private function places(): void {
		add_filter( 'comment_form_submit_field', fn ( string $submit ): string => $this->asks( 'comments' ) ? ( new Comments( $this->boxes() ) )->form( $submit ) : $submit );
		add_action( 'comment_post', fn ( int $id, int|string $approved, array $data ) => ( new Comments( $this->boxes() ) )->posted( $id, $approved, $data ), 10, 3 );
		$registration = fn (): Registration => new Registration( $this->boxes() );
		foreach ( array( 'register_form', 'woocommerce_register_form' ) as $form ) {
			add_action( $form, fn () => $registration()->form() );
		}
		foreach ( array( 'register_new_user', 'woocommerce_created_customer' ) as $made ) {
			add_action( $made, fn ( int $user_id ) => $registration()->registered( $user_id ) );
		}
		$forms = fn (): ContactForm7 => new ContactForm7( $this->boxes() );
		add_action( 'wpcf7_init', fn () => $forms()->register() );
		add_filter( 'wpcf7_form_elements', fn ( string $html ): string => $forms()->elements( $html ) );
		add_action( 'wpcf7_before_send_mail', fn ( mixed $form ) => $forms()->sent( $form ) );
		$shop = fn (): WooCheckout => new WooCheckout( $this->boxes(), $this->wordings() );
		add_action( 'woocommerce_init', fn () => $this->asks( 'woocommerce' ) && $shop()->fields() );
		// Below the address: what stands beside the button is drawn anew, unticked, whenever the customer changes something.
		add_action( 'woocommerce_after_checkout_billing_form', fn () => $shop()->classic() );
		add_action( 'woocommerce_checkout_order_processed', fn ( mixed $id, mixed $posted, mixed $order ) => $shop()->ordered( $id, $posted, $order ), 10, 3 );
		add_action( 'woocommerce_store_api_checkout_order_processed', fn ( mixed $order ) => $shop()->ordered_in_blocks( $order ) );
	}

	/** Whether staff want a box there: where they don't, nothing is built. */
	private function asks( string $place ): bool {
		$places = $this->ground->settings->get( 'consent_places' );
		return is_array( $places ) && array() !== ( $places[ $place ] ?? array() );
	}

	private function may_contact( mixed $may, mixed $email, mixed $purpose ): bool {
		return true === $may && is_string( $email ) && is_string( $purpose ) && '' === $this->permission()->refusal( $email, $purpose );
	}

	/** Who objected to something that rests on consent has withdrawn it. */
	private function standing_changed( mixed $email, mixed $state, mixed $purposes ): void {
		$slugs = is_array( $purposes ) ? array_values( array_filter( $purposes, is_string( ... ) ) ) : array();
		if ( is_string( $email ) && '' !== $email && Standing::BARRED === $state ) {
			$this->desk()->withdraw_all( $email, array() === $slugs ? $this->processings->purposes->objectable() : $slugs, 'objection', Actor::system() );
		}
	}

	/** Only what the address itself confirmed: a box that anyone can tick ends nobody's objection. */
	private function consent_changed( mixed $email, mixed $purpose, mixed $state ): void {
		if ( Consent::GIVEN === $state && is_string( $email ) && is_string( $purpose ) && null !== $this->desk()->latest( $email, $purpose )?->confirmed_at ) {
			$this->standings->desk->agreed_anew( $email, $purpose );
		}
	}

	private function hourly(): void {
		$this->desk()->sweep( $this->ground->settings->number( 'consent_keep_months' ), fn ( string $email ): bool => $this->standings->desk->of( $email )->free() );
		$this->mails()->sweep();
	}

	private function guard(): ContactGuard {
		return $this->guard ??= new ContactGuard( $this->permission(), $this->processings->purposes, new Recipients(), new Unsubscribe( $this->desk(), $this->links() ), $this->mails(), $this->ground->settings );
	}

	private function mailpoet(): MailPoet {
		return new MailPoet( $this->permission(), $this->desk(), $this->mails() );
	}

	private function own(): OwnConsents {
		return new OwnConsents( $this->desk(), $this->words() );
	}

	private function wordings(): Wordings {
		return new Wordings( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->ground->vault, $this->ground->settings, $this->ground->words );
	}

	private function words(): ConsentWords {
		return new ConsentWords( $this->processings->purposes, $this->ground->words );
	}

	private function links(): Links {
		return new Links( $this->ground->tokens, $this->ground->clock, $this->ground->vault );
	}

	private function letters(): Letters {
		return new Letters( $this->ground->outbox, $this->ground->limits, $this->links(), $this->standings->addresses, $this->ground->clock );
	}

	private function form(): ConsentForm {
		return new ConsentForm( $this->boxes(), $this->page(), new RefusalText(), $this->who( ... ) );
	}

	private function page(): Page {
		return new Page( dirname( __DIR__ ) . '/blocks/request-form/style-index.css' );
	}

	private function who(): string {
		return ( new RequestForm( $this->ground->settings, $this->ground->words, new Rights(), new FormFields( static fn (): array => array() ) ) )->who();
	}
}
