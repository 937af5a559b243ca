<?php
declare( strict_types=1 );

namespace RightsDesk\Composition;

use RightsDesk\Mail\WordPressMailer;
use RightsDesk\Notices\Audience;
use RightsDesk\Notices\Batches;
use RightsDesk\Notices\DeliveryRecord;
use RightsDesk\Notices\DeskSources;
use RightsDesk\Notices\Gather;
use RightsDesk\Notices\Notice;
use RightsDesk\Notices\NoticeDesk;
use RightsDesk\Notices\NoticesCommand;
use RightsDesk\Notices\NoticesController;
use RightsDesk\Notices\NoticeShape;
use RightsDesk\Notices\NoticeStore;
use RightsDesk\Notices\Occasion;
use RightsDesk\Notices\OneByOne;
use RightsDesk\Notices\People;
use RightsDesk\Notices\RecipientStore;
use RightsDesk\Notices\Record;
use RightsDesk\Notices\Sender;
use RightsDesk\Notices\Settlement;
use RightsDesk\Notices\ShopSources;
use RightsDesk\Notices\SiteSources;
use RightsDesk\Notices\Source;
use RightsDesk\Notices\Wording;
use RightsDesk\Platform\Routes;
use RightsDesk\Platform\Schedule;
use RightsDesk\Policy\Version;

/** Telling everyone concerned of a new version. */
final readonly class Notifications implements Part {

	/** @param \Closure(): list<string> $leaving Addresses of requests whose erasure is under way. */
	public function __construct( private Ground $ground, private Sealings $sealings, private Transports $transports, private Policies $policies, private Standings $standings, private Consents $consents, private \Closure $leaving ) {}

	public function hooks(): void {
		foreach ( array( Schedule::WORK, Schedule::HOURLY ) as $appointment ) {
			add_action( $appointment, $this->work( ... ) );
		}
		add_action( Schedule::HOURLY, fn () => $this->desk()->expire( $this->ground->settings->number( 'notice_keep_months' ) ) );
		add_action( 'rights_desk_policy_retracted', fn ( int $number ) => $this->desk()->retracted( $number ) );
		add_filter( 'wp_privacy_personal_data_exporters', fn ( mixed $exporters ): mixed => $this->delivery()->exporters( $exporters ) );
		add_filter( 'wp_privacy_personal_data_erasers', fn ( mixed $erasers ): mixed => $this->delivery()->erasers( $erasers ) );
		$this->transports->listen( fn ( array $event ) => $this->settlement()->hear( $event ) );
	}

	public function rest( Routes $routes ): void {
		( new NoticesController( $this->desk(), $this->notices(), $this->shape(), $this->record(), $this->people(), $this->sender() ) )->register( $routes );
	}

	public function commands(): void {
		\WP_CLI::add_command( 'rights-desk notices', new NoticesCommand( $this->desk(), $this->notices(), $this->shape(), $this->sender(), $this->ground->clock ) );
	}

	public function forget( int $request_id ): void {}

	/**
	 * They were erased: what a gathering or a bounce wrote of them after their erasers had been asked goes too.
	 *
	 * @param list<string> $emails
	 */
	public function gone( array $emails ): void {
		foreach ( $emails as $email ) {
			$this->delivery()->erase( $email );
			$this->transports->bounces()->forget( $email );
		}
	}

	public function desk(): NoticeDesk {
		return new NoticeDesk( $this->notices(), $this->recipients(), $this->record(), $this->audience(), $this->wording(), new WordPressMailer(), $this->occasion( ... ), $this->occasions( ... ), $this->via( ... ), $this->ground->schedule, $this->ground->transaction, $this->ground->chain, $this->ground->clock );
	}

	/** A slice; and while more is left, another as soon as this request is over: the site calls itself by WP-Cron. */
	private function work(): void {
		$sender = $this->sender();
		$more   = $sender->work( 20 );
		$next   = $more ? $this->ground->clock->now() : $sender->next();
		if ( null === $next ) {
			return;
		}
		$this->ground->schedule->soon( max( $more ? 0 : 1, $next->getTimestamp() - $this->ground->clock->now()->getTimestamp() ) );
		if ( $more && wp_doing_cron() && false === has_action( 'shutdown', 'spawn_cron' ) ) {
			add_action( 'shutdown', 'spawn_cron', 99, 0 );
		}
	}

	private function sender(): Sender {
		$batches = new Batches( $this->transports->transmissions, $this->recipients(), $this->notices(), $this->ground->clock );
		$mailer  = new OneByOne( new WordPressMailer(), $this->wording(), $this->recipients(), $this->notices(), $this->ground->clock );
		$gather  = new Gather( $this->notices(), $this->recipients(), $this->audience(), $this->people(), $this->ground->transaction );
		return new Sender( $this->notices(), $this->recipients(), $this->record(), $gather, $this->people(), $this->wording(), $batches, $mailer, $this->settlement(), $this->occasion( ... ), $this->ground->transaction, $this->ground->chain, $this->ground->clock );
	}

	private function settlement(): Settlement {
		return new Settlement( $this->transports->transmissions, $this->recipients(), $this->notices(), $this->people(), $this->ground->clock );
	}

	private function notices(): NoticeStore {
		return new NoticeStore( $this->ground->db, $this->ground->tables, $this->ground->clock );
	}

	private function recipients(): RecipientStore {
		return new RecipientStore( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->ground->vault, $this->ground->transaction );
	}

	private function record(): Record {
		return new Record( $this->ground->db, $this->ground->tables, $this->ground->clock, $this->ground->vault );
	}

	private function people(): People {
		return new People( $this->standings->addresses, $this->standings->desk, $this->leaving );
	}

	private function delivery(): DeliveryRecord {
		return new DeliveryRecord( $this->record(), $this->people() );
	}

	private function audience(): Audience {
		return new Audience( $this->sources( ... ), $this->people(), $this->ground->db );
	}

	private function shape(): NoticeShape {
		return new NoticeShape( $this->record(), $this->audience(), $this->wording(), $this->occasion( ... ), $this->ground->clock );
	}

	private function wording(): Wording {
		return new Wording( $this->ground->words, self::address( ... ) );
	}

	/**
	 * Those whose language is known come first: one row a person.
	 *
	 * @return list<Source>
	 */
	private function sources(): array {
		$veil = $this->sealings->veil;
		return array(
			...( new SiteSources( $this->ground->db ) )->all(),
			...( new DeskSources( $this->ground->db, $this->ground->tables, $this->ground->vault, $veil ) )->all(),
			new Source( 'consents', __( 'People who agreed to be contacted', 'rights-desk' ), fn ( int $after, int $limit ): array => $this->consents->desk()->people( $after, $limit ), fn (): int => $this->consents->desk()->count_people() ),
			...( new ShopSources( $this->ground->db, $veil ) )->all(),
		);
	}

	private function occasion( int $number ): ?Occasion {
		return self::of( array_values( array_filter( $this->policies->desk()->of_number( $number ), static fn ( Version $version ): bool => null === $version->retracted_at ) ) );
	}

	/** @return list<Occasion> */
	private function occasions(): array {
		$numbers = array();
		foreach ( $this->policies->desk()->versions() as $version ) {
			if ( null === $version->retracted_at ) {
				$numbers[ $version->number ][] = $version;
			}
		}
		return array_values( array_filter( array_map( self::of( ... ), $numbers ) ) );
	}

	/** @param list<Version> $versions The languages of a number. */
	private static function of( array $versions ): ?Occasion {
		return array() === $versions ? null : new Occasion( $versions[0]->number, $versions[0]->effective_at, array_combine( array_column( $versions, 'locale' ), array_column( $versions, 'changes' ) ), $versions[0]->affects );
	}

	/** How mail leaves now. */
	private function via(): string {
		return 'sparkpost' === ( $this->ground->settings->all()['mail_transport'] ?? '' ) ? Notice::SPARKPOST : Notice::WORDPRESS;
	}

	/** Where a version stands for good. */
	private static function address( int $number, string $locale ): string {
		$page = get_privacy_policy_url();
		return add_query_arg( 'rights_desk_version', $number, '' === $page ? home_url( '/?rights-desk=policy' ) : $page );
	}
}
