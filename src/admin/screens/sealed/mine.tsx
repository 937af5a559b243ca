import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { fileAddress } from '../../../data/documents';
import { useCommand } from '../../../data/resource';
import {
	openRecord,
	type Grant,
	type OpenedRecord,
	type Sealed,
	type SealedRecord,
} from '../../../data/sealed';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { recordName } from './words';

interface Opened {
	grant: Grant;
	record: SealedRecord;
	content: OpenedRecord;
}

/** What who looks may open now, one record at a time. */
export function Mine( { sealed }: { sealed: Sealed } ) {
	const [ opened, setOpened ] = useState< Opened | undefined >();
	const { busy, problem, run } = useCommand();
	const grants = sealed.grants.filter(
		( { mine, active } ) => mine && active
	);
	if ( grants.length === 0 ) {
		return null;
	}
	const open = async ( grant: Grant, record: SealedRecord ) => {
		const content = await run( () =>
			openRecord( grant.id, record.type, record.object )
		);
		setOpened( content && { grant, record, content } );
	};
	return (
		<Section
			title={ __( 'You may open these now', 'rights-desk' ) }
			tone="attention"
			note={ __(
				'Each record that you open is mailed to the privacy contact.',
				'rights-desk'
			) }
		>
			<Trouble problem={ problem } />
			<div className="rd-buttons">
				{ grants.flatMap( ( grant ) =>
					sealed.cases
						.filter(
							( { id } ) => grant.case === 0 || grant.case === id
						)
						.flatMap( ( { records } ) => records )
						.map( ( record ) => (
							<Button
								key={ `${ grant.id }-${ record.type }-${ record.object }` }
								__next40pxDefaultSize
								variant="secondary"
								disabled={ busy }
								accessibleWhenDisabled
								onClick={ () => void open( grant, record ) }
							>
								{ recordName( record.type, record.object ) }
							</Button>
						) )
				) }
			</div>
			<div role="status">
				{ opened && (
					<>
						<h3>{ opened.content.title }</h3>
						<dl className="rd-facts">
							{ opened.content.fields.map(
								( { name, value } ) => (
									<div key={ name }>
										<dt>{ name }</dt>
										<dd
											style={ { whiteSpace: 'pre-line' } }
										>
											{ value }
										</dd>
									</div>
								)
							) }
						</dl>
						{ opened.record.type === 'document' && (
							<p>
								<a
									href={ fileAddress(
										`/sealed/grants/${ opened.grant.id }/documents/${ opened.record.object }/file`
									) }
									download
								>
									{ __( 'Download the file', 'rights-desk' ) }
								</a>
							</p>
						) }
					</>
				) }
			</div>
		</Section>
	);
}
