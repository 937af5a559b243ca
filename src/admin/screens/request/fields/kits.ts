/** Which events carry fields. */
import type { Kind } from '../../../../data/types';
import { someCorrections } from './corrections';
import { askIdentity, recordIdentity } from './identity';
import type { Kit } from './kit';
import { founded } from './objection';
import { review } from './review';

const kits: Record< string, Kit > = {
	ask_identity: askIdentity,
	record_identity: recordIdentity,
	'objection grant_in_part': founded,
	'correction grant_in_part': someCorrections,
	'human_review grant': review,
	'human_review grant_in_part': review,
};

export const kitFor = ( event: string, kind: Kind ): Kit | undefined =>
	kits[ `${ kind } ${ event }` ] ?? kits[ event ];
