/** Whether the cookie notice is on, and how it looks and reads. */
import { read, send } from './client';
import type { Settings } from './types';

export type CookieSettings = Required<
	Pick<
		Settings,
		| 'cookie_mode'
		| 'cookie_look'
		| 'cookie_dnt'
		| 'cookie_google'
		| 'cookie_consent_api'
		| 'cookie_own_hosts'
		| 'cookie_proof_months'
	>
>;

export type CookieLook = CookieSettings[ 'cookie_look' ];
export type ColourName = 'back' | 'ink' | 'fill' | 'on';

export interface LookAnswer {
	settings: CookieSettings;
	may_manage: boolean;
	/** Numbers of what is asked for; 0: nothing in that category. */
	asks: { analytical: number; tracking: number };
	/** Whether WordPress has the template buffer that the full mode needs. */
	full: boolean;
	consent_api: boolean;
	palette: { slug: string; name: string; colour: string }[];
	/** What it is when nothing is chosen. */
	own: Record< ColourName, string >;
	own_dark: Record< ColourName, string >;
	languages: { locale: string; texts: Record< string, string > }[];
}

export interface Contrast {
	field: ColourName;
	against: ColourName;
	ratio: number;
	least: number;
}

export interface PreviewAnswer {
	html: string;
	contrasts: { light: Contrast[]; dark: Contrast[] };
	refused: { field: string; message: string } | null;
}

export const readLook = ( signal?: AbortSignal ) =>
	read< LookAnswer >( '/choices/look', signal );

export const saveLook = ( changes: Partial< CookieSettings > ) =>
	send< LookAnswer >( 'PUT', '/choices/look', changes );

export const previewLook = (
	look: CookieLook,
	locale: string,
	dark: boolean
) =>
	send< PreviewAnswer >( 'POST', '/choices/look/preview', {
		look,
		locale,
		dark,
	} );
