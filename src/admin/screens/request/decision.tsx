import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { act } from '../../../data/requests';
import { useCommand } from '../../../data/resource';
import type { More } from '../../../data/more';
import type { AvailableEvent, RightsRequest } from '../../../data/types';
import { AreaField, TextField } from '../../components/fields';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { grantDoes, wordsFor } from '../../labels/events';
import { kitFor } from './fields/kits';

interface DecisionProps {
	request: RightsRequest;
	more: More | undefined;
	offered: AvailableEvent;
	onCancel: () => void;
	onDone: ( request: RightsRequest ) => void;
}

/** One event: what it does, the reason or the word that it needs, and the button. */
export function Decision( {
	request,
	more,
	offered,
	onCancel,
	onDone,
}: DecisionProps ) {
	const words = wordsFor( offered.event, request.kind );
	const kit = kitFor( offered.event, request.kind );
	const [ reason, setReason ] = useState( '' );
	const [ word, setWord ] = useState( '' );
	const [ given, setGiven ] = useState( () => kit?.start( more ) ?? {} );
	const { busy, problem, run } = useCommand();
	const form = useRef< HTMLFormElement >( null );
	useFirstError( problem );
	useEffect( () => {
		form.current
			?.querySelector< HTMLElement >( 'textarea, input, button' )
			?.focus();
	}, [] );

	const ready =
		( ! offered.reason || reason.trim() !== '' ) &&
		( offered.word === null || word.trim() === offered.word ) &&
		( ! kit || kit.ready( given ) );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;

	const submit = async () => {
		const next = await run( () =>
			act( request.id, offered.event, {
				...( offered.reason && { reason: reason.trim() } ),
				...( offered.word !== null && { word: word.trim() } ),
				...( kit && { fields: kit.toSend?.( given ) ?? given } ),
			} )
		);
		if ( next ) {
			speak( words.done );
			onDone( next );
		}
	};

	return (
		<form
			ref={ form }
			className="rd-decision"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				if ( ready && ! busy ) {
					void submit();
				}
			} }
		>
			<h3>{ words.label }</h3>
			<p>
				{ words.does }{ ' ' }
				{ offered.event === 'grant' && grantDoes( request.kind ) }
			</p>
			{ kit && (
				<kit.Fields
					more={ more }
					given={ given }
					set={ ( change ) => setGiven( { ...given, ...change } ) }
					error={ error }
				/>
			) }
			{ offered.reason && (
				<AreaField
					label={ words.reason ?? __( 'Reason', 'rights-desk' ) }
					required
					value={ reason }
					onChange={ setReason }
					error={ error( 'reason' ) }
				/>
			) }
			{ offered.word !== null && (
				<TextField
					label={ sprintf(
						/* translators: %s: the word that must be typed. */
						__( 'Type %s to confirm', 'rights-desk' ),
						offered.word
					) }
					required
					value={ word }
					onChange={ setWord }
					error={ error( 'word' ) }
				/>
			) }
			<Trouble
				problem={
					problem &&
					! [ 'reason', 'word', ...Object.keys( given ) ].includes(
						problem.field
					)
						? problem
						: undefined
				}
			/>
			<div className="rd-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					isDestructive={ words.weight === 'grave' }
					type="submit"
					isBusy={ busy }
					disabled={ busy || ! ready }
					accessibleWhenDisabled
				>
					{ words.label }
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
