/** What PHP prints beside the script (Platform/AdminPage::boot). */
export interface Boot {
	page: string;
	admin: string;
	ajax: string;
	rest: string;
	nonces: { rest: string; work: string; holdings: string };
	manages: boolean;
	locale: string;
	timezone: string;
	today: string;
}

declare global {
	interface Window {
		rightsDeskBoot?: Boot;
	}
}

const NOTHING: Boot = {
	page: 'admin.php?page=rights-desk',
	admin: '',
	ajax: 'admin-ajax.php',
	rest: '',
	nonces: { rest: '', work: '', holdings: '' },
	manages: false,
	locale: 'en',
	timezone: 'UTC',
	today: '',
};

export function boot(): Boot {
	return window.rightsDeskBoot ?? NOTHING;
}
