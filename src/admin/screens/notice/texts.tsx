import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useEffect, useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { changeNotice, testNotice, type Notice } from '../../../data/notices';
import { useCommand } from '../../../data/resource';
import { AreaField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { useFirstError } from '../../components/use-first-error';
import { useGuard } from '../../router/router';

interface TextsProps {
	notice: Notice;
	open: boolean;
	onChange: ( notice: Notice ) => void;
	/** Told whether what stands here differs from what would be sent. */
	onUnsaved: ( unsaved: boolean ) => void;
}

const given = ( notice: Notice ) =>
	Object.fromEntries(
		notice.texts.map( ( { locale, subject, body } ) => [
			locale,
			{ subject, body },
		] )
	);

/** The mail in each language: as it will be read, and where it may still change, its text. */
export function Texts( { notice, open, onChange, onUnsaved }: TextsProps ) {
	const [ texts, setTexts ] = useState( () => given( notice ) );
	const [ tried, setTried ] = useState( '' );
	const { busy, problem, run } = useCommand();
	useFirstError( problem );
	const unsaved =
		open && JSON.stringify( texts ) !== JSON.stringify( given( notice ) );
	useEffect( () => onUnsaved( unsaved ), [ onUnsaved, unsaved ] );
	useGuard(
		unsaved
			? __( 'The mail is not saved. Leave it?', 'rights-desk' )
			: undefined
	);

	const save = async () => {
		const now = await run( () => changeNotice( notice.id, { texts } ) );
		if ( now ) {
			setTexts( given( now ) );
			speak( __( 'Saved.', 'rights-desk' ) );
			onChange( now );
		}
		return now;
	};
	const test = async ( locale: string ) => {
		const done =
			( await save() ) &&
			( await run( () => testNotice( notice.id, locale ) ) );
		if ( done ) {
			setTried(
				/* translators: %s: an e-mail address. */
				sprintf( __( 'A test went to %s.', 'rights-desk' ), done.to )
			);
		}
	};

	return (
		<Section
			title={ __( 'The mail', 'rights-desk' ) }
			note={ notice.placeholders
				.map( ( { name, label } ) => `{${ name }}: ${ label }` )
				.join( ' · ' ) }
		>
			{ notice.texts.map( ( { locale, language, ...shown } ) => (
				<div key={ locale } className="rd-form">
					<h3>{ language }</h3>
					{ open && (
						<>
							<TextField
								label={ sprintf(
									/* translators: %s: a language. */
									__( 'Subject (%s)', 'rights-desk' ),
									language
								) }
								required
								value={ texts[ locale ]?.subject ?? '' }
								error={
									problem?.field === 'subject'
										? problem.message
										: undefined
								}
								onChange={ ( subject ) =>
									setTexts( {
										...texts,
										[ locale ]: {
											body: texts[ locale ]?.body ?? '',
											subject,
										},
									} )
								}
							/>
							<AreaField
								label={ sprintf(
									/* translators: %s: a language. */
									__( 'Text (%s)', 'rights-desk' ),
									language
								) }
								rows={ 12 }
								required
								value={ texts[ locale ]?.body ?? '' }
								error={
									problem?.field === 'body'
										? problem.message
										: undefined
								}
								onChange={ ( body ) =>
									setTexts( {
										...texts,
										[ locale ]: {
											subject:
												texts[ locale ]?.subject ?? '',
											body,
										},
									} )
								}
							/>
							<div className="rd-buttons">
								<Button
									__next40pxDefaultSize
									variant="secondary"
									disabled={ busy }
									accessibleWhenDisabled
									onClick={ () => void save() }
								>
									{ __( 'Save', 'rights-desk' ) }
								</Button>
								<Button
									__next40pxDefaultSize
									variant="secondary"
									disabled={ busy }
									accessibleWhenDisabled
									onClick={ () => void test( locale ) }
								>
									{ __( 'Send me a test', 'rights-desk' ) }
								</Button>
							</div>
						</>
					) }
					<details>
						<summary>
							{ __( 'As people will read it', 'rights-desk' ) }
						</summary>
						<p>
							<strong>{ shown.shown_subject }</strong>
						</p>
						<p style={ { whiteSpace: 'pre-line' } }>
							{ shown.shown_text }
						</p>
					</details>
				</div>
			) ) }
			<p role="status">{ tried }</p>
			<Trouble
				problem={
					problem && ! [ 'subject', 'body' ].includes( problem.field )
						? problem
						: undefined
				}
			/>
		</Section>
	);
}
