interface Step {
	/** Days ago. */
	ago: number;
	do: string;
	reason?: string;
}

export interface Story {
	/** Which of the 25. */
	who: number;
	kind:
		| 'inspection'
		| 'correction'
		| 'restriction'
		| 'objection'
		| 'human_review'
		| 'erasure';
	/** Days ago that it was asked. */
	ago: number;
	channel?: string;
	locale?: string;
	message?: string;
	/** What its kind asks beside the message. */
	fields?: Record< string, string >;
	steps: Step[];
}

function confirmed( ago: number, ...steps: Step[] ): Step[] {
	return [ { ago, do: 'confirm' }, ...steps ];
}

/** What was carried out in the past; its jobs run on the day `until`. */
export const past: { until: number; stories: Story[] }[] = [
	{
		until: 58,
		stories: [
			{
				who: 16,
				kind: 'erasure',
				ago: 66,
				steps: confirmed(
					65.9,
					{ ago: 59, do: 'grant' },
					{ ago: 58.1, do: 'carry_out' }
				),
			},
			{
				who: 15,
				kind: 'inspection',
				ago: 64,
				steps: confirmed( 63, { ago: 58.2, do: 'grant' } ),
			},
		],
	},
];

/** What is under way now. */
export function running( dueTomorrow: number ): Story[] {
	return [
		// Overdue.
		{
			who: 7,
			kind: 'inspection',
			ago: 38,
			message:
				'Graag alles wat jullie over mijn bestelling van vorig jaar hebben.',
			steps: confirmed( 37.8, { ago: 30, do: 'take_up' } ),
		},
		// Due tomorrow.
		{
			who: 8,
			kind: 'erasure',
			ago: dueTomorrow,
			steps: confirmed( dueTomorrow - 0.5, { ago: 20, do: 'take_up' } ),
		},
		// Refused.
		{
			who: 10,
			kind: 'erasure',
			ago: 25,
			message: 'Wis ook mijn facturen.',
			steps: confirmed( 24.9, {
				ago: 20,
				do: 'refuse',
				reason: 'Er loopt nog een bestelling: zolang die niet geleverd en betaald is, hebben wij uw gegevens nodig. Vraag het daarna gerust opnieuw.',
			} ),
		},
		// Extended.
		{
			who: 9,
			kind: 'inspection',
			ago: 20,
			steps: confirmed(
				19.9,
				{ ago: 18, do: 'take_up' },
				{
					ago: 15,
					do: 'extend',
					reason: 'Uw ontwerpen van 2014 tot 2019 staan in een archief dat wij met de hand moeten doorzoeken.',
				}
			),
		},
		// Withdrawn.
		{
			who: 12,
			kind: 'erasure',
			ago: 12,
			steps: confirmed( 11.9, { ago: 11, do: 'withdraw' } ),
		},
		// In progress.
		{
			who: 5,
			kind: 'inspection',
			ago: 10,
			steps: confirmed( 9.8, { ago: 9, do: 'take_up' } ),
		},
		// Expires at once: nobody confirmed it.
		{ who: 13, kind: 'inspection', ago: 9, steps: [] },
		// An erasure that waits for the second word.
		{
			who: 11,
			kind: 'erasure',
			ago: 8,
			steps: confirmed( 7.9, { ago: 1, do: 'grant' } ),
		},
		// An erasure granted in part, waiting likewise.
		{
			who: 18,
			kind: 'erasure',
			ago: 9,
			steps: confirmed( 8.9, {
				ago: 2,
				do: 'grant_in_part',
				reason: 'Uw facturen van 2024 en 2025 moeten wij van de wet nog bewaren; al de rest wissen wij.',
			} ),
		},
		// An erasure that is being carried out, and has found something that a person must look at.
		{
			who: 17,
			kind: 'erasure',
			ago: 6,
			steps: confirmed(
				5.8,
				{ ago: 3, do: 'grant' },
				{ ago: 0, do: 'carry_out' }
			),
		},
		// By post.
		{
			who: 14,
			kind: 'inspection',
			ago: 7,
			channel: 'post',
			locale: 'fr_FR',
			message: 'Reçu par lettre.',
			steps: confirmed( 5 ),
		},
		// Identity.
		{
			who: 6,
			kind: 'erasure',
			ago: 6,
			steps: confirmed( 5.9, {
				ago: 5,
				do: 'ask_identity',
				reason: 'Er zijn twee klanten met deze naam en dit adres. Bel ons even, dan vragen wij iets over uw bestelling.',
			} ),
		},
		// Not confirmed yet, and reminded.
		{ who: 2, kind: 'inspection', ago: 5, steps: [] },
		// New.
		{ who: 4, kind: 'erasure', ago: 4, steps: confirmed( 3.9 ) },
		{
			who: 3,
			kind: 'inspection',
			ago: 2,
			steps: confirmed( 1.9 ),
		},
		{ who: 1, kind: 'erasure', ago: 1, steps: [] },
		// Restricted until they lift it themselves.
		{
			who: 20,
			kind: 'restriction',
			ago: 9,
			message: 'Zolang niet vaststaat of mijn gegevens kloppen.',
			steps: confirmed( 8.9, { ago: 8, do: 'grant' } ),
		},
		// Restricted by itself, as long as it is looked at.
		{
			who: 21,
			kind: 'objection',
			ago: 3,
			message: 'Ik wil niet dat jullie mijn reacties hiervoor gebruiken.',
			steps: confirmed( 2.9 ),
		},
		{
			who: 22,
			kind: 'correction',
			ago: 4,
			fields: {
				wrong: 'Mijn naam staat verkeerd gespeld.',
				right: 'Met een h: Thérèse.',
			},
			steps: confirmed( 3.8, { ago: 2, do: 'take_up' } ),
		},
		{
			who: 23,
			kind: 'human_review',
			ago: 6,
			message: 'Waarom kreeg ik automatisch een hogere prijs te zien?',
			steps: confirmed( 5.9 ),
		},
		// Granted in part, and its package is ready now.
		{
			who: 0,
			kind: 'inspection',
			ago: 3,
			message: 'Ik wil weten wat jullie over mij bewaren.',
			steps: confirmed(
				2.9,
				{ ago: 2.5, do: 'take_up' },
				{
					ago: 0,
					do: 'grant_in_part',
					reason: 'De foto’s van uw keuken tonen ook uw buren; die hebben wij niet meegestuurd.',
				}
			),
		},
	];
}
