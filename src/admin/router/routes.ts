/** Every screen and its address. */
import type { Route } from './route';
import { route as overview } from '../screens/overview/route';
import { route as requests } from '../screens/requests/route';
import { route as enter } from '../screens/enter/route';
import { route as request } from '../screens/request/route';
import { route as register } from '../screens/register/route';
import { route as settings } from '../screens/settings/route';
import { route as documents } from '../screens/documents/route';
import { route as sealed } from '../screens/sealed/route';
import { route as standings } from '../screens/standings/route';
import { route as standing } from '../screens/standing/route';
import { route as heldMails } from '../screens/held-mails/route';
import { route as holds } from '../screens/holds/route';
import { route as clients } from '../screens/clients/route';
import { route as processors } from '../screens/processors/route';
import { route as purposes } from '../screens/purposes/route';
import { route as disclosures } from '../screens/disclosures/route';
import { route as coverage } from '../screens/coverage/route';
import { route as policy } from '../screens/policy/route';
import { route as policyVersions } from '../screens/policy-versions/route';
import { route as policyVersion } from '../screens/policy-version/route';
import { route as policyCompare } from '../screens/policy-compare/route';
import { route as consents } from '../screens/consents/route';
import { route as notices } from '../screens/notices/route';
import { route as notice } from '../screens/notice/route';
import { route as transport } from '../screens/transport/route';
import { route as measures } from '../screens/measures/route';
import { route as collected } from '../screens/collected/route';
import { route as cookieNotice } from '../screens/cookie-notice/route';
import { route as cookieChoices } from '../screens/cookie-choices/route';
import { route as cookieServices } from '../screens/cookie-services/route';
import { route as cookieScan } from '../screens/cookie-scan/route';
import { match } from './path';

export const routes: Route[] = [
	overview,
	requests,
	enter,
	request,
	register,
	standings,
	standing,
	heldMails,
	consents,
	clients,
	holds,
	documents,
	sealed,
	processors,
	purposes,
	disclosures,
	policy,
	policyVersions,
	policyVersion,
	policyCompare,
	notices,
	notice,
	cookieNotice,
	cookieServices,
	cookieScan,
	cookieChoices,
	transport,
	settings,
	measures,
	collected,
	coverage,
];

export function find(
	path: string
): { route: Route; params: Record< string, string > } | undefined {
	for ( const route of routes ) {
		const params = match( route.path, path );
		if ( params ) {
			return { route, params };
		}
	}
	return undefined;
}
