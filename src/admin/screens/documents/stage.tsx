import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	listDocuments,
	removeDocument,
	type ClientDocument,
} from '../../../data/documents';
import { useCommand, useResource } from '../../../data/resource';
import { ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { useRouter } from '../../router/router';
import { Page } from '../../shell/page';
import { AddDocument } from './add';
import { documentKinds } from './kinds';
import { DocumentTable } from './table';

export default function Documents() {
	const { place, setQuery } = useRouter();
	const kind = place.query.kind ?? '';
	const page = Number( place.query.pg ) || 1;
	// An address stands in no URL: it would stay in the server's log.
	const [ email, setEmail ] = useState( '' );
	const [ asked, setAsked ] = useState( '' );
	const shown = useResource(
		JSON.stringify( [ asked, kind, page ] ),
		( on ) => listDocuments( { email: asked, kind, page }, on )
	);
	const { busy, problem, run } = useCommand();

	const remove = async ( document: ClientDocument ) => {
		const sure = __( 'Delete this document for good?', 'rights-desk' );
		// eslint-disable-next-line no-alert -- A second thought, and nothing more.
		if ( ! window.confirm( sure ) ) {
			return;
		}
		if ( await run( () => removeDocument( document.id ) ) ) {
			speak( __( 'The document is deleted.', 'rights-desk' ) );
			shown.reload();
		}
	};

	return (
		<Page title={ __( 'Client documents', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Invoices, contracts and work of your clients, kept encrypted. They come along in a client’s copy of their data, and go when the client asks to be forgotten, except for what the law says must stay: that is sealed.',
					'rights-desk'
				) }
			</p>
			<AddDocument onAdded={ shown.reload } />
			<Section title={ __( 'All documents', 'rights-desk' ) }>
				<form
					className="rd-form is-row"
					onSubmit={ ( event ) => {
						event.preventDefault();
						setAsked( email.trim() );
					} }
				>
					<TextField
						label={ __( 'Of this e-mail address', 'rights-desk' ) }
						type="email"
						value={ email }
						onChange={ setEmail }
					/>
					<ChoiceField
						label={ __( 'Kind', 'rights-desk' ) }
						value={ kind }
						options={ [
							{
								value: '',
								label: __( 'All kinds', 'rights-desk' ),
							},
							...documentKinds(),
						] }
						onChange={ ( value ) => setQuery( { kind: value } ) }
					/>
					<Button
						__next40pxDefaultSize
						variant="secondary"
						type="submit"
					>
						{ __( 'Search', 'rights-desk' ) }
					</Button>
				</form>
				<Trouble problem={ shown.problem } again={ shown.reload } />
				<Trouble problem={ problem } />
				{ shown.data ? (
					<DocumentTable
						documents={ shown.data.items }
						busy={ busy }
						onRemove={ ( one ) => void remove( one ) }
					/>
				) : (
					shown.loading && <Waiting />
				) }
				{ ( shown.data?.pages ?? 0 ) > 1 && (
					<div className="rd-buttons">
						<Button
							__next40pxDefaultSize
							variant="secondary"
							disabled={ page < 2 }
							accessibleWhenDisabled
							onClick={ () =>
								setQuery( { kind, pg: String( page - 1 ) } )
							}
						>
							{ __( 'Previous page', 'rights-desk' ) }
						</Button>
						<Button
							__next40pxDefaultSize
							variant="secondary"
							disabled={ page >= ( shown.data?.pages ?? 0 ) }
							accessibleWhenDisabled
							onClick={ () =>
								setQuery( { kind, pg: String( page + 1 ) } )
							}
						>
							{ __( 'Next page', 'rights-desk' ) }
						</Button>
					</div>
				) }
			</Section>
		</Page>
	);
}
