<?php
declare( strict_types=1 );

namespace RightsDesk\Policy;

/**
 * The words of the policy to start from. In braces the facts; translators keep them.
 *
 * It says nothing that the software or a register doesn't see to: where there is no such purpose or
 * recipient, there is no such sentence.
 */
final readonly class StarterText {

	/**
	 * @param bool   $marketing Whether a marketing purpose is active.
	 * @param bool   $consents  Whether a purpose rests on consent.
	 * @param bool   $profiling Whether a purpose is marked as profiling.
	 * @param string $origin    Where data comes from when not from the person.
	 * @param int    $backups   Days; 0: no backups are known.
	 * @param bool   $asks      Whether the cookie notice is on.
	 */
	public function __construct( private bool $marketing, private bool $consents, private bool $profiling, private string $origin, private int $backups, private bool $asks ) {}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	public function parts(): array {
		return array( ...$this->begin(), ...$this->uses(), ...$this->sharing(), ...$this->keeping(), ...$this->rights(), ...$this->end() );
	}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	private function begin(): array {
		return array(
			array( 'p', __( '{controller_name} ({controller_address}) decides what is done with the personal data that this policy is about. That is the data of everybody who visits {site_name}, writes to us, has an account or is our client. We use only what we need, and tell you here what that is.', 'rights-desk' ) ),
			array( 'p', __( 'This policy holds from {effective_date}. A new version takes the place of all earlier ones; the newest always stands on this page.', 'rights-desk' ) ),
			array( 'p', __( 'Questions? Write to our privacy contact: {contact_email}. All ways to reach us stand at the end of this policy.', 'rights-desk' ) ),
		);
	}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	private function uses(): array {
		return array_values(
			array_filter(
				array(
					array( 'h2', __( 'What we use data for', 'rights-desk' ) ),
					array( 'p', __( 'We use data only for the purposes in this list, and each has a reason that the law allows.', 'rights-desk' ) ),
					array( 'block', 'purposes' ),
					$this->consents ? array( 'p', __( 'Where we need your consent, we ask for it first. You can withdraw it at any time, as easily as you gave it; what we did before stays lawful.', 'rights-desk' ) ) : null,
					$this->marketing ? null : array( 'p', __( 'We don’t use your data for marketing.', 'rights-desk' ) ),
					array( 'p', __( 'What you must fill in to order or to have an account is marked in the form: without it we can’t do what you ask. All else is up to you.', 'rights-desk' ) ),
					array( 'h3', __( 'Where the data comes from', 'rights-desk' ) ),
					array( 'p', '' === $this->origin ? __( 'All data comes from yourself, or arises when you use this site.', 'rights-desk' ) : $this->origin ),
					array( 'h3', __( 'What this site collects by itself', 'rights-desk' ) ),
					array( 'p', __( 'The address of your device on the internet (IP address) and the name of your browser are personal data too. This is where this site keeps them.', 'rights-desk' ) ),
					array( 'block', 'collected-data' ),
					array( 'h3', __( 'No decisions by machine alone', 'rights-desk' ) ),
					$this->profiling
						? array( 'p', __( 'Where the list above says so, we use profiling. No decision that matters to you is taken by a machine alone. If you think that one was, write to our privacy contact.', 'rights-desk' ) )
						: array( 'p', __( 'We take no decision that matters to you by a machine alone, and make no profile of you. If you think that we did, write to our privacy contact: a person looks at it.', 'rights-desk' ) ),
				)
			)
		);
	}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	private function sharing(): array {
		return array(
			array( 'h2', __( 'Who else gets data', 'rights-desk' ) ),
			array( 'h3', __( 'Who processes data for us', 'rights-desk' ) ),
			array( 'block', 'processors' ),
			array( 'h3', __( 'Others who receive data', 'rights-desk' ) ),
			array( 'block', 'recipients' ),
			array( 'p', __( 'We never sell data, and pass it on to nobody else. Only where a law compels us, such as in a tax or criminal investigation, do we give data to an authority. We then give no more than the law demands, object where it lets us, and tell you as soon as we may.', 'rights-desk' ) ),
			array( 'h2', __( 'How we protect data', 'rights-desk' ) ),
			array( 'block', 'measures' ),
			array( 'h3', __( 'Who of us has access', 'rights-desk' ) ),
			array( 'block', 'access' ),
		);
	}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	private function keeping(): array {
		return array_values(
			array_filter(
				array(
					array( 'h2', __( 'How long we keep data', 'rights-desk' ) ),
					array( 'block', 'retention' ),
					array( 'p', __( 'When you stop being our client, we take that as a request to be forgotten. What a law makes us keep stays sealed until its term is over: none of us can look into it, except for an inspection by law, a legal claim, or at your own request.', 'rights-desk' ) ),
					$this->backups > 0 ? array( 'p', __( 'Backups of this site are kept for {backup_days} days. If one is ever put back, everything that was erased since is erased again.', 'rights-desk' ) ) : null,
				)
			)
		);
	}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	private function rights(): array {
		return array(
			array( 'h2', __( 'Your rights', 'rights-desk' ) ),
			array( 'block', 'rights' ),
			array( 'p', __( 'Use {form_link}, or write to our privacy contact. It costs nothing. You get an answer within {answer_days} days; the law gives us {law_term}, and two months more if it is complicated, which we then tell you in the first month.', 'rights-desk' ) ),
			array( 'p', __( 'So that nobody else gets your data, we send copies only to the e-mail address that we know you by. If you want them at another address or by post, we ask you to show who you are. We never keep a copy of your identity card.', 'rights-desk' ) ),
			array( 'p', __( 'We keep handled requests for {handled_term}, then only anonymous figures. Of a request to be forgotten we keep only anonymous figures from the start.', 'rights-desk' ) ),
			array( 'h3', __( 'Complaints', 'rights-desk' ) ),
			array( 'p', __( 'You can complain at any time to {authority_name}, or to the authority of the country where you live or work. You can also go to court.', 'rights-desk' ) ),
			array( 'block', 'authority' ),
		);
	}

	/** @return list<array{0: 'h2'|'h3'|'p'|'block', 1: string}> */
	private function end(): array {
		return array(
			array( 'h2', __( 'Cookies', 'rights-desk' ) ),
			array( 'p', __( 'This site sets the cookies that it can’t work without, such as the one that keeps you logged in. If you comment and tick the box for it, cookies remember your name and address for the next time, for a year.', 'rights-desk' ) ),
			...( $this->asks ? array( array( 'p', __( 'We use analytical and tracking cookies, and services of others that learn your address, only with your consent. Refusing is as easy as consenting. You can change your choice at any time on each page of this site; what was stored is then deleted where this site can reach it, and the list tells you where you can delete the rest.', 'rights-desk' ) ) ) : array() ),
			array( 'block', 'services-list' ),
			array( 'h2', __( 'Refusing cookies in your browser', 'rights-desk' ) ),
			array( 'block', 'browser-help' ),
			array( 'h2', __( 'Changes to this policy', 'rights-desk' ) ),
			array( 'p', __( 'When a new version changes what we do with data that we already have, we tell you by e-mail. Earlier versions can be asked for on this page; they hold no more.', 'rights-desk' ) ),
			array( 'h2', __( 'Contact', 'rights-desk' ) ),
			array( 'block', 'contact' ),
		);
	}
}
