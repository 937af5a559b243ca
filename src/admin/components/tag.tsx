import type { RightsRequest } from '../../data/types';
import { kindNames } from '../labels/kinds';
import { stateLabels, stateTone, type Tone } from '../labels/states';

export function Tag( { tone, children }: { tone: Tone; children: string } ) {
	return <span className={ `rd-tag is-${ tone }` }>{ children }</span>;
}

export function StateTag( { state }: { state: RightsRequest[ 'state' ] } ) {
	return <Tag tone={ stateTone( state ) }>{ stateLabels()[ state ] }</Tag>;
}

export function KindTag( { kind }: { kind: RightsRequest[ 'kind' ] } ) {
	return (
		<span className={ `rd-kind is-${ kind }` }>
			{ kindNames()[ kind ] }
		</span>
	);
}
