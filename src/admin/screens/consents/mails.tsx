import { __ } from '@wordpress/i18n';
import {
	answerContactMail,
	readContactMails,
	type ContactMail,
	type ContactMails,
} from '../../../data/consents';
import { useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { mailReasons } from '../../labels/consents';
import { momentDay } from '../../labels/when';
import { MailActions } from './mail-actions';

interface RowProps {
	mail: ContactMail;
	purposes: ContactMails[ 'purposes' ];
	mayClass: boolean;
	onAnswered: ( mails: ContactMails ) => void;
}

function Row( { mail, purposes, mayClass, onAnswered }: RowProps ) {
	const kind = [ mail.origin, mail.name ].filter( Boolean ).join( ' / ' );
	return (
		<tr>
			<th scope="row">
				<code>{ kind }</code>
			</th>
			<td>
				{ mailReasons()[ mail.reason ] }
				{ mail.purpose && (
					<div className="rd-why">
						{ purposes.find( ( { slug } ) => slug === mail.purpose )
							?.label ?? mail.purpose }
					</div>
				) }
			</td>
			<td>{ mail.n }</td>
			<td>{ mail.last_at ? momentDay( mail.last_at ) : '—' }</td>
			<td>
				<MailActions
					about={ kind }
					purposes={ mayClass ? purposes : [] }
					run={ ( answer ) => answerContactMail( mail.id, answer ) }
					onDone={ onAnswered }
				/>
			</td>
		</tr>
	);
}

/** What was refused, or names no purpose: kinds of mail and how many, never to whom. */
export function Mails() {
	const { data, problem, reload, replace } = useResource(
		'contact-mails',
		readContactMails
	);
	return (
		<Section
			title={ __(
				'Mail that lacks consent or a purpose',
				'rights-desk'
			) }
			note={ __(
				'Each mail must serve a purpose of your register. Here are the kinds that were refused, and those of which you never said what they are for.',
				'rights-desk'
			) }
			tone={ data && data.mails.length > 0 ? 'attention' : 'plain' }
		>
			<Trouble problem={ problem } again={ reload } />
			{ data?.mails.length === 0 && (
				<p>{ __( 'There is none.', 'rights-desk' ) }</p>
			) }
			{ data && data.mails.length > 0 && (
				<div className="rd-scroll">
					<table className="rd-table">
						<thead>
							<tr>
								<th scope="col">
									{ __( 'From', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'What happened', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Recipients', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'Last on', 'rights-desk' ) }
								</th>
								<th scope="col">
									{ __( 'What you can do', 'rights-desk' ) }
								</th>
							</tr>
						</thead>
						<tbody>
							{ data.mails.map( ( mail ) => (
								<Row
									key={ mail.id }
									mail={ mail }
									purposes={ data.purposes }
									mayClass={ data.may_manage }
									onAnswered={ replace }
								/>
							) ) }
						</tbody>
					</table>
				</div>
			) }
		</Section>
	);
}
