import {
	ACTORS,
	EVENTS,
	KINDS,
	PHASE_OF,
	STATES,
	type ActorKind,
	type RequestEvent,
	type State,
} from '../../../src/contract';
import { ask, contract, golden, versions } from './php';

type Allowed = [ State, RequestEvent, ActorKind, State ];

interface Guarded {
	name: string;
	state: State;
	event: RequestEvent;
	actor: ActorKind;
	facts: object;
	reason: string;
	word: string;
	expect: string;
}

interface Available {
	state: State;
	actor: ActorKind;
	kind: string;
	expect: [ string, boolean, string | null ][];
}

const cases = golden< {
	facts: object;
	allowed: Allowed[];
	guarded: Guarded[];
	available: Available[];
} >( 'workflow' );

describe.each( versions )( 'the life of a request, on PHP %s', ( version ) => {
	it( 'lets pass what is allowed, and nothing else', async () => {
		const all = STATES.flatMap( ( state ) =>
			EVENTS.flatMap( ( event ) =>
				ACTORS.map( ( actor ) => ( { state, event, actor } ) )
			)
		);
		const answers = await ask(
			version,
			all.map( ( question ) => ( {
				ask: 'apply',
				...question,
				facts: cases.facts,
				reason: 'A reason.',
				word: '',
			} ) )
		);
		const passed = all
			.map( ( { state, event, actor }, index ) => [
				state,
				event,
				actor,
				answers[ index ],
			] )
			.filter( ( [ , , , to ] ) => ! String( to ).startsWith( '!' ) );
		expect( all ).toHaveLength( 429 );
		expect( passed.sort() ).toEqual( [ ...cases.allowed ].sort() );
	} );

	it( 'guards each event', async () => {
		const answers = await ask(
			version,
			cases.guarded.map( ( { expect: _, ...question } ) => ( {
				ask: 'apply',
				...question,
			} ) )
		);
		expect(
			cases.guarded.map( ( { name }, index ) => [
				name,
				answers[ index ],
			] )
		).toEqual(
			cases.guarded.map( ( { name, expect: wanted } ) => [
				name,
				wanted,
			] )
		);
	} );

	it( 'says what each can do now', async () => {
		expect(
			await ask(
				version,
				cases.available.map( ( { state, actor, kind } ) => ( {
					ask: 'available',
					state,
					actor,
					facts: { ...cases.facts, kind },
				} ) )
			)
		).toEqual(
			cases.available.map( ( { expect: wanted } ) =>
				wanted.map( ( [ event, reason, word ] ) => ( {
					event,
					reason,
					word,
				} ) )
			)
		);
	} );

	it( 'has the same names in PHP, TypeScript and the contract', async () => {
		const table = contract< Record< string, object > >( 'workflow' );
		const names = {
			kinds: [ ...KINDS ],
			states: [ ...STATES ],
			events: [ ...EVENTS ],
		};
		expect( await ask( version, [ { ask: 'enums' } ] ) ).toEqual( [
			names,
		] );
		expect( names ).toEqual( {
			kinds: Object.keys( table.kinds ?? {} ),
			states: Object.keys( table.states ?? {} ),
			events: Object.keys( table.events ?? {} ),
		} );
		expect( await ask( version, [ { ask: 'phases' } ] ) ).toEqual( [
			STATES.map( ( state ) => PHASE_OF[ state ] ),
		] );
	} );
} );
