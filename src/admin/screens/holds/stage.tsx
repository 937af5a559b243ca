import { Button } from '@wordpress/components';
import { speak } from '@wordpress/a11y';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { bringPresets, readHolds, type Hold } from '../../../data/holds';
import { useCommand, useResource } from '../../../data/resource';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { countryName } from '../../labels/countries';
import { Page } from '../../shell/page';
import { Disputes } from './disputes';
import { HoldForm } from './form';
import { Held } from './held';
import { HoldTable } from './table';

export default function LegalHolds() {
	const shown = useResource( 'holds', readHolds );
	const [ edited, edit ] = useState< Hold | 'new' | undefined >();
	const [ country, setCountry ] = useState( '' );
	const { busy, problem, run } = useCommand();
	const { data } = shown;
	const { manages } = boot();

	const bring = async () => {
		const chosen = country || data?.country || '';
		const now = await run( () => bringPresets( chosen ) );
		if ( now ) {
			shown.replace( now );
			speak( __( 'The presets are in the list.', 'rights-desk' ) );
		}
	};

	return (
		<Page title={ __( 'Legal holds', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'Laws that make you keep records for a time. An erasure leaves those records, sealed, and erases them by itself when the time is over. Switch on only what applies to you and where this site is the archive: if your bookkeeper keeps the invoices, this site need not. The presets are a start, not advice.',
					'rights-desk'
				) }
			</p>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ ! data && shown.loading && <Waiting /> }
			{ data && edited && (
				<HoldForm
					hold={ edited === 'new' ? undefined : edited }
					records={ data.records }
					onDone={ ( now ) => {
						if ( now ) {
							shown.replace( now );
						}
						edit( undefined );
					} }
				/>
			) }
			{ data && ! edited && (
				<Section
					title={ __( 'Laws', 'rights-desk' ) }
					actions={
						manages && (
							<Button
								__next40pxDefaultSize
								variant="primary"
								onClick={ () => edit( 'new' ) }
							>
								{ __( 'Add a hold', 'rights-desk' ) }
							</Button>
						)
					}
				>
					<HoldTable
						holds={ data.holds }
						records={ data.records }
						onEdit={ manages ? edit : undefined }
					/>
					{ manages && (
						<form
							className="rd-form is-row"
							onSubmit={ ( event ) => {
								event.preventDefault();
								void bring();
							} }
						>
							<ChoiceField
								label={ __( 'Presets of', 'rights-desk' ) }
								value={ country || data.country }
								options={ data.countries.map( ( value ) => ( {
									value,
									label: countryName( value ),
								} ) ) }
								onChange={ setCountry }
							/>
							<Button
								__next40pxDefaultSize
								variant="secondary"
								type="submit"
								isBusy={ busy }
								disabled={ busy }
								accessibleWhenDisabled
							>
								{ __( 'Add these presets', 'rights-desk' ) }
							</Button>
						</form>
					) }
					<Trouble problem={ problem } />
				</Section>
			) }
			{ data && <Disputes holds={ data.holds } /> }
			{ data && <Held records={ data.records } /> }
		</Page>
	);
}
