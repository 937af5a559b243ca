/** What visitors decided about cookies: figures, wordings they were shown, and what a receipt says. */
import { addQueryArgs } from '@wordpress/url';
import { read } from './client';

export interface ChoiceWeek {
	/** Its Monday. */
	week: string;
	kept: number;
	accepted: number;
	refused: number;
	part: number;
	changed: number;
	analytical: number;
	tracking: number;
	dropped: number;
}

export interface ChoiceFigures {
	mode: 'off' | 'default' | 'full';
	months: number;
	weeks: ChoiceWeek[];
}

export interface ShownTexts {
	mark: string;
	locale: string;
	versions: [ number, number ];
	texts: Record< string, string >;
	services: { code: string; name: string; category: string }[];
	first_on: string;
	last_on: string;
}

export interface RecordedChoice {
	day: string;
	analytical: boolean;
	tracking: boolean;
	services: string[];
	changed: boolean;
	locale: string;
	ended: string | null;
	shown: ShownTexts | null;
	/** Whether that day's record is as it was sealed; null: the day is open. */
	whole: boolean | null;
}

export const readFigures = ( signal?: AbortSignal ) =>
	read< ChoiceFigures >( '/choices/figures', signal );

export const readShownTexts = ( signal?: AbortSignal ) =>
	read< { texts: ShownTexts[] } >( '/choices/texts', signal );

export const readReceipt = ( receipt: string ) =>
	read< { choices: RecordedChoice[] } >(
		addQueryArgs( '/choices/receipts', { receipt } )
	);
