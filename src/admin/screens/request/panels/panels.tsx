/** What stands around a request, each part shown only where there is something to show. */
import { Addresses } from './addresses';
import { Corrections } from './corrections';
import { Delivery } from './delivery';
import { Holds } from './holds';
import { Identity } from './identity';
import { MandatePanel } from './mandate';
import { Objection } from './objection';
import type { PanelProps } from './panel';
import { Redactions } from './redactions';
import { Standing } from './standing';
import { Tasks } from './tasks';

/** What the decision is about: shown before who asks. */
export function Matter( props: PanelProps ) {
	return (
		<>
			<Corrections { ...props } />
			<Objection { ...props } />
			<Identity { ...props } />
			<Delivery { ...props } />
			<Tasks { ...props } />
		</>
	);
}

/** What else is known of the person and their records: shown after. */
export function Around( props: PanelProps ) {
	return (
		<>
			<MandatePanel { ...props } />
			<Addresses { ...props } />
			<Standing { ...props } />
			<Holds { ...props } />
			<Redactions { ...props } />
		</>
	);
}
