import { __ } from '@wordpress/i18n';
import type { Delivery, NoticeState } from '../../data/notices';
import type { Tone } from './states';

export const noticeStates = (): Record< NoticeState, string > => ( {
	draft: __( 'Draft', 'rights-desk' ),
	scheduled: __( 'Scheduled', 'rights-desk' ),
	running: __( 'Being sent', 'rights-desk' ),
	paused: __( 'Paused', 'rights-desk' ),
	done: __( 'Sent', 'rights-desk' ),
	cancelled: __( 'Cancelled', 'rights-desk' ),
} );

export const noticeTone = ( state: NoticeState ): Tone => {
	switch ( state ) {
		case 'draft':
			return 'new';
		case 'scheduled':
		case 'running':
			return 'busy';
		case 'paused':
			return 'warn';
		case 'done':
			return 'good';
		default:
			return 'plain';
	}
};

/** What became of mails, in the order of the report. */
export const deliveries = (): Record< Delivery, string > => ( {
	delivered: __( 'Delivered', 'rights-desk' ),
	sent: __( 'Sent', 'rights-desk' ),
	waiting: __( 'Waiting', 'rights-desk' ),
	claimed: __( 'Next', 'rights-desk' ),
	sending: __( 'Being sent', 'rights-desk' ),
	unsure: __( 'SparkPost will tell', 'rights-desk' ),
	uncertain: __( 'Not known whether sent', 'rights-desk' ),
	failed: __( 'Could not be sent', 'rights-desk' ),
	bounced: __( 'Came back', 'rights-desk' ),
	complained: __( 'Marked as spam', 'rights-desk' ),
} );
