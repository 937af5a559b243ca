import { Button } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	publishPolicy,
	readPreview,
	type PolicyState,
} from '../../data/policy';
import { useCommand, useResource } from '../../data/resource';
import { Affects, type Answer } from './affects';
import { Change } from './change';
import type { Published } from './done';
import { Languages } from './languages';
import { NOW, When, type Moment } from './when';

interface PublishFormProps {
	state: PolicyState;
	document: number;
	onDone: ( published: Published ) => void;
	onCancel: () => void;
}

export function PublishForm( {
	state,
	document,
	onDone,
	onCancel,
}: PublishFormProps ) {
	const [ chosen, choose ] = useState( () =>
		state.documents
			.filter( ( one ) => one.id === document || one.changed )
			.map( ( { id } ) => id )
	);
	const [ when, setWhen ] = useState< Moment >( NOW );
	const [ changes, setChanges ] = useState< Record< string, string > >( {} );
	const [ affects, setAffects ] = useState< Answer >( '' );
	const [ tried, setTried ] = useState( false );
	const { busy, problem, run } = useCommand();
	const alert = useRef< HTMLDivElement >( null );
	const at = when.later ? when.at : '';
	const shown = useResource(
		`preview ${ chosen.join() } ${ at }`,
		( signal ) =>
			Promise.all( chosen.map( ( id ) => readPreview( id, at, signal ) ) )
	);
	const previews = shown.loading || shown.problem ? undefined : shown.data;
	const documents = state.documents.filter( ( { id } ) =>
		chosen.includes( id )
	);
	const atWhen = [ problem, shown.problem ].find(
		( one ) => one?.field === 'effective_at'
	);
	const other = [ problem, shown.problem ].find(
		( one ) => one && one !== atWhen
	);

	useEffect( () => {
		if ( problem ) {
			alert.current?.focus();
		}
	}, [ problem ] );

	const submit = async () => {
		setTried( true );
		if ( ! previews || affects === '' || ( when.later && ! at ) ) {
			return;
		}
		const published = await run( () =>
			publishPolicy( {
				documents: chosen,
				effective_at: at || null,
				changes: Object.fromEntries(
					documents.map( ( { locale } ) => [
						locale,
						( changes[ locale ] ?? '' ).trim(),
					] )
				),
				affects: affects === 'yes',
				seen: Object.fromEntries(
					previews.map( ( one ) => [
						String( one.document ),
						one.seen,
					] )
				),
			} )
		);
		if ( published ) {
			onDone( { ...published, affects: affects === 'yes' } );
		}
	};

	return (
		<form
			className="rights-desk-publish"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( ! busy ) {
					void submit();
				}
			} }
		>
			<Languages
				documents={ state.documents }
				open={ document }
				chosen={ chosen }
				onChange={ choose }
			/>
			{ documents.map( ( one ) => (
				<Change
					key={ one.id }
					about={ one }
					several={ documents.length > 1 }
					preview={ previews?.find(
						( each ) => each.document === one.id
					) }
					value={ changes[ one.locale ] ?? '' }
					onChange={ ( text ) =>
						setChanges( { ...changes, [ one.locale ]: text } )
					}
				/>
			) ) }
			<When
				value={ when }
				onChange={ setWhen }
				error={
					atWhen?.message ??
					( tried && when.later && ! at
						? __( 'Say which day and time.', 'rights-desk' )
						: '' )
				}
			/>
			<Affects
				value={ affects }
				onChange={ setAffects }
				error={
					tried && affects === ''
						? __(
								'Answer this question with yes or no.',
								'rights-desk'
							)
						: ''
				}
			/>
			<div role="alert" ref={ alert } tabIndex={ -1 }>
				{ other && <p>{ other.message }</p> }
				{ other &&
					( other.status === 409 || other === shown.problem ) && (
						<Button
							__next40pxDefaultSize
							variant="secondary"
							onClick={ shown.reload }
						>
							{ __( 'Look at it again', 'rights-desk' ) }
						</Button>
					) }
			</div>
			<div className="rights-desk-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ busy || shown.loading }
					disabled={ busy || ! previews }
					accessibleWhenDisabled
				>
					{ when.later
						? __( 'Announce it', 'rights-desk' )
						: __( 'Publish it now', 'rights-desk' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="tertiary"
					onClick={ onCancel }
				>
					{ __( 'Cancel', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}
