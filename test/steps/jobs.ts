import type { Session, Site } from '../site/site';
import { confirmed, decide } from './story';

/** What REST says of a job. */
export interface JobDetail {
	job: {
		state: string;
		phase: string;
		done: number;
		total: number;
		attention: number;
		message: string;
	} | null;
	sources: {
		key: string;
		label: string;
		phase: string;
		round: number;
		state: string;
		items: number;
		removed: number;
		retained: number;
		attempts: number;
		message: string;
	}[];
	findings: {
		id: number;
		place: string;
		what: string;
		rows: number;
		sample: string;
		state: string;
		reason: string;
	}[];
}

export async function job( by: Session, id: number ): Promise< JobDetail > {
	const { body } = await by.rest< JobDetail >(
		'GET',
		`requests/${ id }/job`
	);
	return body;
}

export async function control(
	by: Session,
	id: number,
	action: string
): Promise< number > {
	return ( await by.rest( 'POST', `requests/${ id }/job`, { action } ) )
		.status;
}

/** What staff say of a finding; the answer's status. */
export async function settle(
	by: Session,
	id: number,
	finding: number,
	action: string,
	reason: string
): Promise< number > {
	return (
		await by.rest( 'POST', `requests/${ id }/findings/${ finding }`, {
			action,
			reason,
		} )
	).status;
}

/** An inspection that is granted; its id. */
export async function granted( on: Site, email: string ): Promise< number > {
	const { id } = await confirmed( on, 'inspection', email );
	await decide( await on.admin(), id, 'grant' );
	return id;
}

/** An erasure that staff have typed the word for; its id. */
export async function erasing( on: Site, email: string ): Promise< number > {
	const admin = await on.admin();
	const { id } = await confirmed( on, 'erasure', email );
	await decide( admin, id, 'grant' );
	await decide( admin, id, 'carry_out', { word: await word( admin, id ) } );
	return id;
}

export async function word( by: Session, id: number ): Promise< string > {
	const { body } = await by.rest< {
		available_events: { event: string; word: string | null }[];
	} >( 'GET', `requests/${ id }` );
	return (
		body.available_events.find( ( one ) => one.event === 'carry_out' )
			?.word ?? ''
	);
}
