/**
 * What the four scripts of the notice agree on: window.rightsDesk. guard (inline, first in head) makes it,
 * main (deferred) adds the choice, run (after a choice, on demand) lets through what was held and clears what
 * was withdrawn, more (on demand) is the second layer. The cookie is rd-choice, at most 64 bytes with its name:
 *
 *     rd-choice=10-5.3-1xz-Ab3dEf6hIj9k-ab.cd
 *               ||  | | |   |            codes of single services that the visitor lets through always
 *               ||  | | |   receipt number of a consent, 12 characters of base64url; empty for a refusal
 *               ||  | | day of the choice, days since 2020-01-01 in base 36
 *               ||  versions of analytical and tracking that were shown, base 36
 *               analytical, tracking: 1 or 0
 *
 * A choice older than 182 days, or for other versions, is asked again; until then what was refused stays refused.
 */
export type Category = 'analytical' | 'tracking';

/** What holds now. */
export interface Choice {
	analytical: boolean;
	tracking: boolean;
	/** Codes of single services let through besides. */
	services: string[];
	receipt: string;
}

export interface RightsDesk {
	/** [ analytical, tracking ]: version shown; 0: nothing to ask for. */
	v: [ number, number ];
	choice: Choice;
	/** Whether the notice is to be shown: something to ask, and no choice that still stands. */
	asks: boolean;
	/** Global Privacy Control (or Do Not Track, by setting) refuses for the visitor. */
	gpc: boolean;
	/** Who may load when: addresses as a content security policy names them, and whose leave they need, as data-rd has it ('': nobody's; a:ab: the category's, or that of its service ab). */
	rules: [ sources: string, mark: string ][];
	/** Whether Do Not Track counts as Global Privacy Control does. */
	dnt: 0 | 1;
	/** Whether frames of anybody may load: while one pays, the bank's. */
	frames?: 1;
	/** Whether something marked so may load by this choice, or the one that holds. */
	may: ( mark: string, by?: Choice ) => boolean;
	/** Whether all may load that the site could ask for, so that nothing needs a policy: then whoever isn't known may too. */
	free: () => boolean;
	/** Shuts the page to whatever may not load by the choice that holds. It can't be opened again. */
	shut: () => void;
	/** The choices to which it was shut: what may load now but didn't by one of these, loads on the page loaded anew. */
	tight: Choice[];
	/** What is shown once on this load of the page: how its policy goes on, what it is, and what history.state was. */
	once?: [ sources: string, name: string, state: unknown ];
	/** Addresses that it was shut to since. */
	held: string[];
	/** The notice, with what the scripts read of it in data-…; set by the line after it (plugin/Cookies/Notice/Notice.php). Absent when something took it from the page. */
	section?: HTMLElement;
	/** Address of the folder of these scripts, ending in a slash. */
	base: string;
	/** Set by main. Stores the choice, tells the others, records it, lets through or clears. */
	set?: ( choice: Partial< Choice > ) => void;
	/** Set by main. Shows the notice again (first layer), focus on its heading. */
	open?: () => void;
	/** Set by main. Refuses all that was allowed. */
	withdraw?: () => void;
	/** Set by run, called by main on a page that one comes back to: another choice was made meanwhile. */
	stale?: () => void;
	/** Set by run, called by main after each choice, and at load (then without before) when something may run. */
	apply?: ( now: Choice, before?: Choice ) => void;
}

/** On document, after each choice, and once at load when a choice stands: detail is the Choice. */
export const CHOICE = 'rights-desk:choice';

declare global {
	interface Window {
		rightsDesk: RightsDesk;
	}
}
