import { __ } from '@wordpress/i18n';
import type { Kind } from '../../data/types';

export interface EventWords {
	/** On the button. */
	label: string;
	/** What it does, said before it is done. */
	does: string;
	/** Said once it is done. */
	done: string;
	/** What the reason is for, where one is needed. */
	reason?: string;
	weight: 'primary' | 'secondary' | 'grave';
}

/** Words for what staff can trigger; which of them is possible now, the server says. */
export const eventWords = (): Record< string, EventWords > => ( {
	take_up: {
		label: __( 'Take up', 'rights-desk' ),
		does: __(
			'Marks this request as being handled. Nothing is mailed.',
			'rights-desk'
		),
		done: __( 'The request is in progress.', 'rights-desk' ),
		weight: 'secondary',
	},
	ask_identity: {
		label: __( 'Ask for identification', 'rights-desk' ),
		does: __(
			'Only where there is reasonable doubt about who is asking (Art. 12(6)). The person gets your question by e-mail. The legal clock pauses only when you ask within seven days. A copy of an identity card is rarely justified.',
			'rights-desk'
		),
		reason: __(
			'What do you need to know, and why do you doubt? They will read this.',
			'rights-desk'
		),
		done: __( 'The question was mailed.', 'rights-desk' ),
		weight: 'secondary',
	},
	record_identity: {
		label: __( 'Identity is settled', 'rights-desk' ),
		does: __(
			'Records how the identity was checked and takes the request up again. Never record the number or a copy of an identity paper.',
			'rights-desk'
		),
		reason: __(
			'How was it checked, and with what result?',
			'rights-desk'
		),
		done: __( 'The identity check is recorded.', 'rights-desk' ),
		weight: 'primary',
	},
	extend: {
		label: __( 'Extend by two months', 'rights-desk' ),
		does: __(
			'Only for complex or many requests, within the first month (Art. 12(3)). The person is told why by e-mail. It moves the law’s date, not your own promise.',
			'rights-desk'
		),
		reason: __(
			'Why is more time needed? They will read this.',
			'rights-desk'
		),
		done: __(
			'The legal term is extended; the person is told.',
			'rights-desk'
		),
		weight: 'secondary',
	},
	grant: {
		label: __( 'Grant', 'rights-desk' ),
		does: __( 'Everything that was asked will be done.', 'rights-desk' ),
		done: __( 'The request is granted.', 'rights-desk' ),
		weight: 'primary',
	},
	grant_in_part: {
		label: __( 'Grant in part', 'rights-desk' ),
		does: __(
			'What can be done will be done; the rest is refused with your reason, which the person gets by e-mail.',
			'rights-desk'
		),
		reason: __(
			'Which part is refused, and why? They will read this.',
			'rights-desk'
		),
		done: __( 'The request is granted in part.', 'rights-desk' ),
		weight: 'secondary',
	},
	refuse: {
		label: __( 'Refuse', 'rights-desk' ),
		does: __(
			'The person gets your reason by e-mail, and reads where to complain (Art. 12(4)). This ends the request.',
			'rights-desk'
		),
		reason: __( 'Why is it refused? They will read this.', 'rights-desk' ),
		done: __(
			'The request is refused; the person is told.',
			'rights-desk'
		),
		weight: 'grave',
	},
	carry_out: {
		label: __( 'Erase now', 'rights-desk' ),
		does: __(
			'Erases what the preview shows, from every source, and then searches the site to prove it. This cannot be undone.',
			'rights-desk'
		),
		done: __( 'The erasure has started.', 'rights-desk' ),
		weight: 'grave',
	},
} );

/** Where an event means something else for one kind of request. */
const ofKind = (): Record< string, Partial< EventWords > > => ( {
	'inspection carry_out': goOn(),
	'portability carry_out': goOn(),
	'objection grant': {
		label: __( 'The objection is right', 'rights-desk' ),
	},
	'objection grant_in_part': {
		label: __( 'Right for some purposes', 'rights-desk' ),
		does: __(
			'The purposes that you tick stop for good. The others go on 14 days after your reasons were mailed.',
			'rights-desk'
		),
		reason: __(
			'Why may the other purposes go on? They will read this.',
			'rights-desk'
		),
	},
	'objection refuse': {
		does: __(
			'It is for you to show that your reasons outweigh theirs (Art. 21(1)). The person gets them by e-mail, and reads where to complain. The restriction is lifted 14 days later.',
			'rights-desk'
		),
		reason: __(
			'Which compelling reasons outweigh theirs? They will read this.',
			'rights-desk'
		),
	},
	'human_review grant': {
		label: __( 'Record the review and answer', 'rights-desk' ),
	},
} );

const goOn = (): Partial< EventWords > => ( {
	label: __( 'Go on without the missing copies', 'rights-desk' ),
	does: __(
		'Makes the package now. It says which processors did not send their copy.',
		'rights-desk'
	),
	done: __( 'The package is being made.', 'rights-desk' ),
	weight: 'secondary',
} );

export const wordsFor = ( event: string, kind = '' ): EventWords => ( {
	...( eventWords()[ event ] ?? {
		label: event.replace( /_/g, ' ' ),
		does: '',
		done: __( 'Done.', 'rights-desk' ),
		weight: 'secondary',
	} ),
	...ofKind()[ `${ kind } ${ event }` ],
} );

/** What follows a grant, by kind of request. */
const grants = (): Record< Kind, string > => ( {
	inspection: __(
		'The package is made, encrypted, and its link is mailed to the known address. Where a processor must send a copy first, it waits for that.',
		'rights-desk'
	),
	portability: __(
		'The package is made, encrypted, and its link is mailed to the person, or to the receiver that they named and confirmed. Where a processor must send a copy first, it waits for that.',
		'rights-desk'
	),
	correction: __(
		'What the site can change is changed and read back; the rest becomes a task. Whoever received the data is told, and the person gets a list of what changed.',
		'rights-desk'
	),
	restriction: __(
		'From now on their data is only stored: no mail, no changes, no publication, no deletion. Only the person can lift this, by a link of their own.',
		'rights-desk'
	),
	objection: __(
		'The purposes stop for good. Unless all of them are marketing, the person first gets their package, and then their data is erased, except what the law makes you keep.',
		'rights-desk'
	),
	human_review: __(
		'The person gets your answer by e-mail. This ends the request.',
		'rights-desk'
	),
	erasure: __(
		'Nothing is erased yet: a second step asks you to confirm.',
		'rights-desk'
	),
} );

export const grantDoes = ( kind: Kind ): string => grants()[ kind ];
