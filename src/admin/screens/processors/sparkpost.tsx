import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	checkSparkPost,
	readSparkPost,
	saveSparkPost,
	type SparkPostAccount,
} from '../../../data/processors';
import { useCommand, useResource } from '../../../data/resource';
import { ChoiceField, TextField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';

function keyNote( { key_from: from, key_ends: ends }: SparkPostAccount ) {
	switch ( from ) {
		case 'constant':
			return __( 'The key is set in wp-config.php.', 'rights-desk' );
		case 'environment':
			return __(
				'The key is set in the server’s environment.',
				'rights-desk'
			);
		case 'stored':
			return sprintf(
				/* translators: %s: the last characters of a key. */
				__( 'A key that ends in %s is stored, sealed.', 'rights-desk' ),
				ends
			);
		default:
			return __(
				'No key is set. It needs the permissions Events Search and Data Privacy.',
				'rights-desk'
			);
	}
}

function Account( {
	account,
	onSaved,
}: {
	account: SparkPostAccount;
	onSaved: ( account: SparkPostAccount ) => void;
} ) {
	const [ region, setRegion ] = useState( account.region );
	const [ key, setKey ] = useState( '' );
	const [ said, setSaid ] = useState( '' );
	const { busy, problem, run } = useCommand();
	const say = ( text: string ) => {
		setSaid( text );
		speak( text );
	};
	const save = async () => {
		const saved = await run( () =>
			saveSparkPost( region, key || undefined )
		);
		if ( saved ) {
			setKey( '' );
			onSaved( saved );
			say( __( 'Saved.', 'rights-desk' ) );
		}
	};
	const check = async () => {
		const answer = await run( checkSparkPost );
		if ( answer ) {
			say( answer.message );
		}
	};
	const elsewhere = [ 'constant', 'environment' ].includes(
		account.key_from
	);
	return (
		<form
			className="rd-form"
			noValidate
			onSubmit={ ( event ) => {
				event.preventDefault();
				void save();
			} }
		>
			<ChoiceField
				label={ __( 'Region of the account', 'rights-desk' ) }
				value={ region }
				options={ [
					{
						value: 'us',
						label: __( 'United States', 'rights-desk' ),
					},
					{
						value: 'eu',
						label: __( 'European Union', 'rights-desk' ),
					},
				] }
				onChange={ setRegion }
			/>
			<TextField
				label={ __( 'API key', 'rights-desk' ) }
				help={ keyNote( account ) }
				value={ key }
				disabled={ elsewhere }
				error={ problem?.field === 'key' ? problem.message : undefined }
				onChange={ setKey }
			/>
			<Trouble
				problem={ problem?.field === 'key' ? undefined : problem }
			/>
			{ said && <p>{ said }</p> }
			<div className="rd-buttons">
				<Button
					__next40pxDefaultSize
					variant="primary"
					type="submit"
					isBusy={ busy }
					disabled={ busy }
					accessibleWhenDisabled
				>
					{ __( 'Save', 'rights-desk' ) }
				</Button>
				<Button
					__next40pxDefaultSize
					variant="secondary"
					disabled={ busy || account.key_from === '' }
					accessibleWhenDisabled
					onClick={ () => void check() }
				>
					{ __( 'Check the key', 'rights-desk' ) }
				</Button>
			</div>
		</form>
	);
}

/** The account at SparkPost. */
export function SparkPost() {
	const { data, problem, reload, replace } = useResource(
		'sparkpost',
		readSparkPost
	);
	return (
		<Section title={ __( 'SparkPost account', 'rights-desk' ) }>
			<Trouble problem={ problem } again={ reload } />
			{ data && <Account account={ data } onSaved={ replace } /> }
		</Section>
	);
}
