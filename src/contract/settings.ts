// Generated from plugin/contract by `npm run contract`; never edited.

/**
 * The one option rights_desk_settings. Every key has a default; unknown keys are refused.
 */
export interface Settings {
	/**
	 * The firm. Empty: the site's title.
	 */
	controller_name?: string;
	controller_address?: string;
	contact_name?: string;
	/**
	 * Empty: the site's admin address.
	 */
	contact_email?: string;
	contact_telephone?: string;
	contact_address?: string;
	/**
	 * Country of the supervisory authority and of the public holidays; keys of authorities.json.
	 */
	authority_country?: string;
	promise_days?: number;
	/**
	 * Days that the subject's page stays after closing.
	 */
	page_days?: number;
	/**
	 * After this many months handled requests become anonymous.
	 */
	keep_handled_months?: number;
	account_erasure?: 'delete' | 'anonymise';
	/**
	 * Posts that an erased person wrote.
	 */
	content_erasure?: 'delete' | 'anonymise';
	/**
	 * Administrator as whom sources are asked; 0: the first.
	 */
	worker_user?: number;
	/**
	 * 0: WordPress's own privacy page.
	 */
	policy_page?: number;
	/**
	 * Art. 15(1)(a), for the package.
	 */
	purposes?: string;
	/**
	 * Art. 15(1)(c): who receives data, by name.
	 */
	recipients?: string;
	/**
	 * Art. 15(1)(d).
	 */
	retention?: string;
	/**
	 * Art. 15(1)(g): where data comes from when not from the subject.
	 */
	origin?: string;
	/**
	 * Art. 15(1)(h).
	 */
	automated_decisions?: string;
	/**
	 * Art. 15(2).
	 */
	transfers?: string;
	/**
	 * Days that backups of the site are kept: so long a ledger of keyed hashes, a file outside the database, can erase again whom a restore brings back. 0: no ledger.
	 */
	backup_days?: number;
	/**
	 * By what the site's mail leaves. By SparkPost: with WordPress's own mailer when SparkPost doesn't take it.
	 */
	mail_transport?: 'wordpress' | 'sparkpost';
	/**
	 * Art. 30(1)(g), 32(1): the security measures, for the record of processing.
	 */
	measures?: string;
	/**
	 * Where a box asks for consent, and for which purposes: place → slugs. None is there until staff want it.
	 */
	consent_places?: {
		/**
		 * @maxItems 50
		 */
		comments?: string[];
		/**
		 * @maxItems 50
		 */
		registration?: string[];
		/**
		 * @maxItems 50
		 */
		contact_form_7?: string[];
		/**
		 * @maxItems 50
		 */
		woocommerce?: string[];
	};
	/**
	 * Staff's own words beside a box: purpose → language → text. Absent: the translated default.
	 */
	consent_wordings?: {
		[ k: string ]: {
			[ k: string ]: string;
		};
	};
	/**
	 * Months that a withdrawn consent is kept, to prove what was sent before.
	 */
	consent_keep_months?: number;
	/**
	 * Mail of which nobody has said what it is for: sent and listed, or refused.
	 */
	mail_unclassed?: 'send' | 'refuse';
	/**
	 * Months after its end that the record of who got a notice is kept; figures stay.
	 */
	notice_keep_months?: number;
	/**
	 * The cookie notice, and what is held back before a choice. default: what WordPress and plugins put on a page, and what scripts add later. full: tags that a theme hard-codes too, by a buffer round the template (WordPress 6.9 and later). off: nothing of this runs.
	 */
	cookie_mode?: 'off' | 'default' | 'full';
	/**
	 * Do Not Track counts as Global Privacy Control does: analytical and tracking start refused, and are not asked.
	 */
	cookie_dnt?: boolean;
	/**
	 * Google Consent Mode v2. basic: no Google tag before consent. advanced: Google's tags load before consent, which P29 says.
	 */
	cookie_google?: 'off' | 'basic' | 'advanced';
	/**
	 * WP Consent API: auto: when that plugin is active.
	 */
	cookie_consent_api?: 'auto' | 'on' | 'off';
	/**
	 * Hosts that are this site's own besides its address: its CDN.
	 *
	 * @maxItems 50
	 */
	cookie_own_hosts?: string[];
	/**
	 * How the notice looks and reads. A colour is a slug of the theme's palette or #rrggbb; absent: the theme's own. What can't be read is never printed.
	 */
	cookie_look?: {
		position?: 'bar' | 'corner';
		/**
		 * Where one changes one's mind; a small button stands wherever the page has nothing else.
		 */
		change?: 'button' | 'footer' | 'menu' | 'block';
		/**
		 * Dark colours for who asks the browser for them.
		 */
		dark?: boolean;
		light_colours?: {
			back?: string;
			ink?: string;
			fill?: string;
			on?: string;
		};
		dark_colours?: {
			back?: string;
			ink?: string;
			fill?: string;
			on?: string;
		};
		/**
		 * Staff's own words: language → text → words. Absent: the translated default.
		 */
		texts?: {
			[ k: string ]: {
				[ k: string ]: string;
			};
		};
	};
	/**
	 * Months that the record of a choice is kept.
	 */
	cookie_proof_months?: number;
	/**
	 * Staff's own texts: template name → { subject, body }, with placeholders in braces. Absent: the translated default.
	 */
	mails?: {
		[ k: string ]: {
			subject?: string;
			body?: string;
		};
	};
}
