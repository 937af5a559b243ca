import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import type { ScanFinding, ScanState } from '../../../data/scan';
import { Tag } from '../../components/tag';
import { categoryLabels } from '../../labels/services';
import { Settle } from './settle';
import { kindOf, stateOf, whereOf } from './words';

interface FindingProps {
	finding: ScanFinding;
	state: ScanState;
	onChange: ( state: ScanState ) => void;
}

/** One thing: what and whose it is, what brought it, how to stop it, and what staff can say of it. */
export function Finding( { finding, state, onChange }: FindingProps ) {
	const [ open, setOpen ] = useState( false );
	const { name, service, category, breach, stop, tag, sample } = finding;
	const said = stateOf( finding );
	return (
		<li className="rd-finding">
			<p className="rd-finding__head">
				<strong>{ name }</strong> <span>{ kindOf( finding ) }</span>{ ' ' }
				{ breach && (
					<Tag tone="bad">{ __( 'Breach', 'rights-desk' ) }</Tag>
				) }
				{ service && <span>{ service }</span> }{ ' ' }
				{ category && (
					<Tag tone="plain">{ categoryLabels()[ category ] }</Tag>
				) }
			</p>
			<p>
				{ whereOf( finding ) }
				{ said && ` · ${ said }` }
			</p>
			{ ( tag || ( finding.kind === 'address' && sample ) ) && (
				<code className="rd-finding__tag">{ tag || sample }</code>
			) }
			{ stop && <p>{ stop }</p> }
			{ state.may_manage && finding.unlisted && ! open && (
				<Button
					size="compact"
					variant="secondary"
					aria-label={ sprintf(
						/* translators: %s: name of a cookie or host. */
						__( 'Say whose it is: %s', 'rights-desk' ),
						name
					) }
					onClick={ () => setOpen( true ) }
				>
					{ __( 'Say whose it is', 'rights-desk' ) }
				</Button>
			) }
			{ open && (
				<Settle
					finding={ finding }
					services={ state.services }
					onDone={ ( now ) => {
						setOpen( false );
						onChange( now );
					} }
					onCancel={ () => setOpen( false ) }
				/>
			) }
		</li>
	);
}
