import { Button } from '@wordpress/components';
import { useEffect, useRef } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import type { PolicyState } from '../../data/policy';
import { Affects } from './affects';
import { Change } from './change';
import type { Published } from './done';
import { Languages } from './languages';
import { usePublication } from './use-publication';
import { When } from './when';

interface PublishFormProps {
	state: PolicyState;
	/** The document that is open. */
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
	const told = usePublication( state, document );
	const { documents, when, affects, amiss, busy, refused } = told;
	const alert = useRef< HTMLDivElement >( null );
	useEffect( () => {
		if ( refused ) {
			alert.current?.focus();
		}
	}, [ refused ] );

	const submit = async () => {
		const published = await told.publish();
		if ( published ) {
			onDone( published );
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
				chosen={ told.chosen }
				onChange={ told.choose }
			/>
			{ documents.map( ( one ) => (
				<Change
					key={ one.id }
					about={ one }
					several={ documents.length > 1 }
					preview={ told.previewOf( one.id ) }
					value={ told.changeOf( one.locale ) }
					onChange={ ( text ) => told.setChange( one.locale, text ) }
				/>
			) ) }
			<When
				value={ when }
				onChange={ told.setWhen }
				error={
					amiss.moment?.message ??
					( amiss.noMoment
						? __( 'Say which day and time.', 'rights-desk' )
						: '' )
				}
			/>
			<Affects
				value={ affects }
				onChange={ told.setAffects }
				error={
					amiss.affects
						? __(
								'Answer this question with yes or no.',
								'rights-desk'
							)
						: ''
				}
			/>
			<div role="alert" ref={ alert } tabIndex={ -1 }>
				{ amiss.other && (
					<>
						<p>{ amiss.other.message }</p>
						<Button
							__next40pxDefaultSize
							variant="secondary"
							onClick={ told.lookAgain }
						>
							{ __( 'Look at it again', 'rights-desk' ) }
						</Button>
					</>
				) }
			</div>
			<div className="rights-desk-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ busy || told.loading }
					disabled={ busy || ! told.ready }
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
