import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useId, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { Problem } from '../../../data/client';
import { addDocument } from '../../../data/documents';
import { useCommand } from '../../../data/resource';
import { ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { documentKinds } from './kinds';

const EMPTY = { email: '', kind: 'invoice', number: '', title: '' };
const NAMED = [ 'email', 'kind', 'date', 'number', 'title', 'file' ];

export function AddDocument( { onAdded }: { onAdded: () => void } ) {
	const [ told, setTold ] = useState( { ...EMPTY, date: boot().today } );
	const { busy, problem, run } = useCommand();
	const file = useRef< HTMLInputElement >( null );
	const id = useId();
	useFirstError( problem );
	const set = ( change: Partial< typeof told > ) =>
		setTold( { ...told, ...change } );
	const error = ( field: string ) =>
		problem?.field === field ? problem.message : undefined;

	const submit = async () => {
		const added = await run( () => {
			const chosen = file.current?.files?.[ 0 ];
			if ( ! chosen ) {
				throw new Problem(
					__(
						'Please choose a file that is not empty.',
						'rights-desk'
					),
					'file_missing',
					'file'
				);
			}
			return addDocument( chosen, told );
		} );
		if ( added ) {
			speak( __( 'The document is added.', 'rights-desk' ) );
			setTold( { ...told, number: '', title: '' } );
			if ( file.current ) {
				file.current.value = '';
			}
			onAdded();
		}
	};

	return (
		<Section title={ __( 'Add a document', 'rights-desk' ) }>
			<form
				className="rd-form"
				noValidate
				onSubmit={ ( event ) => {
					event.preventDefault();
					void submit();
				} }
			>
				<TextField
					label={ __(
						'E-mail address of the client',
						'rights-desk'
					) }
					type="email"
					required
					value={ told.email }
					error={ error( 'email' ) }
					onChange={ ( email ) => set( { email } ) }
				/>
				<ChoiceField
					label={ __( 'Kind', 'rights-desk' ) }
					value={ told.kind }
					options={ documentKinds() }
					error={ error( 'kind' ) }
					onChange={ ( kind ) => set( { kind } ) }
				/>
				<TextField
					label={ __( 'Date of the document', 'rights-desk' ) }
					type="date"
					required
					value={ told.date }
					error={ error( 'date' ) }
					help={ __(
						'The law counts from this date how long it must be kept.',
						'rights-desk'
					) }
					onChange={ ( date ) => set( { date } ) }
				/>
				<TextField
					label={ __( 'Number', 'rights-desk' ) }
					value={ told.number }
					error={ error( 'number' ) }
					onChange={ ( number ) => set( { number } ) }
				/>
				<TextField
					label={ __( 'Title', 'rights-desk' ) }
					value={ told.title }
					error={ error( 'title' ) }
					onChange={ ( title ) => set( { title } ) }
				/>
				<div
					className={
						error( 'file' ) ? 'rd-field is-invalid' : 'rd-field'
					}
				>
					<label htmlFor={ id }>
						{ __( 'File', 'rights-desk' ) }
					</label>
					<input
						id={ id }
						ref={ file }
						type="file"
						aria-invalid={ error( 'file' ) ? true : undefined }
						aria-describedby={ `${ id }-help` }
					/>
					<p id={ `${ id }-help` } className="description">
						{ error( 'file' ) ??
							__(
								'Stored encrypted, outside the media library.',
								'rights-desk'
							) }
					</p>
				</div>
				<Trouble
					problem={
						problem && ! NAMED.includes( problem.field )
							? problem
							: undefined
					}
				/>
				<div className="rd-buttons">
					<Button
						__next40pxDefaultSize
						variant="primary"
						type="submit"
						isBusy={ busy }
						disabled={ busy }
						accessibleWhenDisabled
					>
						{ __( 'Add document', 'rights-desk' ) }
					</Button>
				</div>
			</form>
		</Section>
	);
}
