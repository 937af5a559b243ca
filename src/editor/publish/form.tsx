import { Button, CheckboxControl, RadioControl } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import {
	publishPolicy,
	readPreview,
	type PolicyState,
} from '../../data/policy';
import { useCommand, useResource } from '../../data/resource';
import { Change } from './change';
import type { Published } from './done';
import { NOW, When, type Moment } from './when';

interface PublishFormProps {
	state: PolicyState;
	document: number;
	onDone: ( published: Published ) => void;
	onCancel: () => void;
}

type Answer = '' | 'yes' | 'no';

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
	const [ incomplete, setIncomplete ] = useState( false );
	const { busy, problem, run } = useCommand();
	const alert = useRef< HTMLDivElement >( null );
	const shown = useResource( `preview ${ chosen.join() }`, ( signal ) =>
		Promise.all( chosen.map( ( id ) => readPreview( id, signal ) ) )
	);
	const previews = shown.loading ? undefined : shown.data;
	const documents = state.documents.filter( ( { id } ) =>
		chosen.includes( id )
	);

	useEffect( () => {
		if ( problem ) {
			alert.current?.focus();
		}
	}, [ problem ] );

	const submit = async () => {
		setIncomplete( affects === '' );
		if ( affects === '' || ! previews ) {
			return;
		}
		const published = await run( () =>
			publishPolicy( {
				documents: chosen,
				effective_at: when.later ? when.at : null,
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
			{ state.documents.length > 1 && (
				<fieldset>
					<legend>{ __( 'Languages', 'rights-desk' ) }</legend>
					{ state.documents.map( ( one ) => (
						<CheckboxControl
							key={ one.id }
							__nextHasNoMarginBottom
							label={ one.language }
							checked={ chosen.includes( one.id ) }
							disabled={ one.id === document }
							onChange={ ( on ) =>
								choose(
									state.documents
										.map( ( { id } ) => id )
										.filter( ( id ) =>
											id === one.id
												? on
												: chosen.includes( id )
										)
								)
							}
						/>
					) ) }
				</fieldset>
			) }
			{ shown.problem && <p role="alert">{ shown.problem.message }</p> }
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
					problem?.field === 'effective_at' ? problem.message : ''
				}
			/>
			<div className="rights-desk-question">
				<RadioControl
					label={ __(
						'Does this change how data that you already hold is used?',
						'rights-desk'
					) }
					help={ __(
						'Yes, if somebody whose data you have will find it used, shared or kept in another way than they were told. They must hear of it by mail then.',
						'rights-desk'
					) }
					selected={ affects }
					options={ [
						{ value: 'yes', label: __( 'Yes', 'rights-desk' ) },
						{ value: 'no', label: __( 'No', 'rights-desk' ) },
					] }
					onChange={ ( value ) => {
						setAffects( value === 'yes' ? 'yes' : 'no' );
						setIncomplete( false );
					} }
				/>
				<p role="alert">
					{ incomplete &&
						__(
							'Answer this question with yes or no.',
							'rights-desk'
						) }
				</p>
			</div>
			<div role="alert" ref={ alert } tabIndex={ -1 }>
				{ problem && <p>{ problem.message }</p> }
				{ problem?.status === 409 && (
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
					isBusy={ busy || ! previews }
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
