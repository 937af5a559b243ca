import { __, sprintf } from '@wordpress/i18n';
import { Section } from '../../../components/section';
import { Tag } from '../../../components/tag';
import {
	channelNames,
	codeStates,
	identityOutcomes,
} from '../../../labels/identity';
import { moment } from '../../../labels/when';
import { Code } from './code';
import type { PanelProps } from './panel';

/** How it was or will be shown who asks. No paper and no number is ever kept. */
export function Identity( { request, more, onDone }: PanelProps ) {
	const { identity } = more;
	if (
		! identity ||
		( identity.checks.length === 0 && identity.codes.length === 0 )
	) {
		return null;
	}
	const name = ( id: string ) =>
		identity.methods.find( ( method ) => method.id === id )?.label ?? id;
	const pending = request.state === 'identity_pending';
	return (
		<Section
			title={ __( 'Identity', 'rights-desk' ) }
			note={ __(
				'No copy and no number of a paper is kept, only how it was checked and what came of it.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ identity.checks.map( ( check ) => (
					<li key={ check.id }>
						{ check.asked_at &&
							sprintf(
								/* translators: 1: a moment, 2: ways to prove who one is. */
								__(
									'Asked on %1$s; offered: %2$s.',
									'rights-desk'
								),
								moment( check.asked_at ),
								check.methods.map( name ).join( ', ' )
							) }{ ' ' }
						{ check.outcome && (
							<Tag
								tone={
									check.outcome === 'proven' ? 'good' : 'warn'
								}
							>
								{ identityOutcomes()[ check.outcome ] ??
									check.outcome }
							</Tag>
						) }{ ' ' }
						{ [
							check.method ? name( check.method ) : '',
							check.settled_at ? moment( check.settled_at ) : '',
							check.note,
						]
							.filter( Boolean )
							.join( ' · ' ) }
					</li>
				) ) }
				{ identity.codes.map( ( code ) => (
					<li key={ `code ${ code.id }` }>
						{ channelNames()[ code.channel ] ?? code.channel }{ ' ' }
						<Tag tone={ code.state === 'open' ? 'busy' : 'plain' }>
							{ codeStates()[ code.state ] ?? code.state }
						</Tag>{ ' ' }
						<span className="rd-quiet">
							{ code.made_at && moment( code.made_at ) }
							{ code.state === 'open' &&
								code.expires_at &&
								' · ' +
									sprintf(
										/* translators: 1: a moment, 2: a number. */
										__(
											'valid until %1$s, %2$d attempts left',
											'rights-desk'
										),
										moment( code.expires_at ),
										code.tries_left
									) }
						</span>
					</li>
				) ) }
			</ul>
			{ pending && <Code request={ request.id } onDone={ onDone } /> }
		</Section>
	);
}
