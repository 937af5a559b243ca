/** What stands around a request, each part shown only where there is something to show. */
import type { ComponentType } from 'react';
import { Boundary } from '../../../shell/boundary';
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

const matter = [ Corrections, Objection, Identity, Delivery, Tasks ];
const around = [ MandatePanel, Addresses, Standing, Holds, Redactions ];

/** One that breaks leaves the others, and the decision, standing. */
const each = ( panels: ComponentType< PanelProps >[], props: PanelProps ) =>
	panels.map( ( Panel, index ) => (
		<Boundary key={ index }>
			<Panel { ...props } />
		</Boundary>
	) );

/** What the decision is about: shown before who asks. */
export const Matter = ( props: PanelProps ) => each( matter, props );

/** What else is known of the person and their records: shown after. */
export const Around = ( props: PanelProps ) => each( around, props );
