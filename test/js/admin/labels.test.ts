/** Every string of the contract has words: a new one that no one worded fails here. */
import request from '../../../plugin/contract/request.json';
import workflow from '../../../plugin/contract/workflow.json';
import { wordsFor, eventWords } from '../../../src/admin/labels/events';
import { dueLabels, whichLabels } from '../../../src/admin/labels/due';
import { historyLabels } from '../../../src/admin/labels/history';
import { jobLabels, phaseLabels } from '../../../src/admin/labels/jobs';
import { kindLabels, kindNames } from '../../../src/admin/labels/kinds';
import {
	channelLabels,
	outcomeLabels,
	stateLabels,
} from '../../../src/admin/labels/states';

const due = request.properties.due.properties;
const job = request.properties.job.properties;

it.each( [
	[ 'kinds', kindLabels, Object.keys( workflow.kinds ) ],
	[ 'short kinds', kindNames, Object.keys( workflow.kinds ) ],
	[ 'states', stateLabels, Object.keys( workflow.states ) ],
	[ 'outcomes', outcomeLabels, workflow.outcomes ],
	[ 'channels', channelLabels, workflow.channels ],
	[ 'due', dueLabels, due.status.enum ],
	[ 'clocks', whichLabels, due.which.enum ],
	[ 'work', jobLabels, job.state.enum ],
	[ 'phases', phaseLabels, job.phase.enum ],
	[
		'history',
		historyLabels,
		[ ...Object.keys( workflow.events ), ...workflow.records ],
	],
] as [ string, () => Record< string, string >, string[] ][] )(
	'%s',
	( _name, labels, strings ) => {
		expect( Object.keys( labels() ).sort() ).toEqual(
			[ ...strings ].sort()
		);
		expect( Object.values( labels() ) ).not.toContain( '' );
	}
);

it( 'has words for each event that staff trigger, and asks for the reason in its own words', () => {
	const staff = Object.entries( workflow.events ).filter(
		( [ name, { by } ] ) => by.includes( 'staff' ) && name !== 'ask'
	);
	for ( const [ name, { reason } ] of staff ) {
		expect( eventWords() ).toHaveProperty( name );
		expect( !! wordsFor( name ).reason ).toBe( reason );
	}
} );
