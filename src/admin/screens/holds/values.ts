import type { Hold } from '../../../data/holds';

/** What staff say of a hold. */
export type HoldFields = Omit< Hold, 'id' | 'preset' | 'country' >;

const NEW: HoldFields = {
	label: '',
	law: '',
	article: '',
	months: 84,
	starts: 'next_january',
	covers: [],
	valid_from: '',
	valid_until: '',
	source: '',
	checked_on: '',
	active: true,
};

export function fieldsOf( hold: Hold | undefined ): HoldFields {
	const {
		id: _id,
		preset: _preset,
		country: _country,
		...fields
	} = hold ?? {
		id: 0,
		preset: '',
		country: '',
		...NEW,
	};
	return fields;
}
