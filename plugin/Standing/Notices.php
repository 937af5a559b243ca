<?php
declare( strict_types=1 );

namespace RightsDesk\Standing;

/** Tells those who act on a change of standing, in this plugin and in others. */
final class Notices {

	/** @var array<string, string> Addresses by key, whose change is still to be told to other plugins. */
	private array $changed = array();

	/**
	 * @param StandingStore                                          $standings
	 * @param \Closure(string $email_key, string $email, bool): void $content  Hides and prints what the person has on the site, or shows it again.
	 * @param \Closure(string $email_key): void                      $forget
	 * @param \Closure(int, string $email, string $locale): void     $ended   Tells the processors that a request's ground is over.
	 */
	public function __construct( private readonly StandingStore $standings, private readonly \Closure $content, private readonly \Closure $forget, private readonly \Closure $ended ) {}

	public function restricted( string $email_key, string $email ): void {
		if ( $this->standings->of( $email_key )->whole() ) {
			( $this->content )( $email_key, $email, true );
		}
		$this->changed[ $email_key ] = $email;
	}

	public function lifted( string $email_key, string $email, int $request_id, string $locale ): void {
		if ( ! $this->standings->of( $email_key )->whole() ) {
			( $this->content )( $email_key, $email, false );
		}
		if ( $request_id > 0 && '' !== $email && $this->standings->of( $email_key )->free() ) {
			( $this->ended )( $request_id, $email, $locale );
		}
		$this->changed[ $email_key ] = $email;
	}

	public function forgotten( string $email_key ): void {
		unset( $this->changed[ $email_key ] );
		( $this->forget )( $email_key );
	}

	/** At the end of the page, when what was decided is stored or was taken back: a newsletter's server is no part of a transaction. */
	public function tell(): void {
		$changed       = $this->changed;
		$this->changed = array();
		foreach ( $changed as $email_key => $email ) {
			try {
				$standing = $this->standings->of( $email_key );
			} catch ( StandingFault ) {
				// Nobody is told anything that was not read, least of all that the person is free.
				continue;
			}
			if ( '' !== $email ) {
				do_action( 'rights_desk_standing_changed', $email, $standing->state, $standing->purposes );
			}
		}
	}
}
