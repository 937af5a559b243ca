import { RawHTML } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import {
	compareVersions,
	listVersions,
	type PolicyVersion,
} from '../../../data/policy';
import { useResource } from '../../../data/resource';
import { ChoiceField } from '../../components/fields';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { useRouter } from '../../router/router';
import { Page } from '../../shell/page';

const name = ( { number, language }: PolicyVersion ) =>
	sprintf(
		/* translators: 1: number of a version, 2: a language. */
		__( 'Version %1$d, %2$s', 'rights-desk' ),
		number,
		language
	);

export default function Compare() {
	const { place, setQuery } = useRouter();
	const from = Number( place.query.from ?? 0 );
	const to = Number( place.query.to ?? 0 );
	const versions = useResource( 'versions', ( signal ) =>
		listVersions( { per_page: 100 }, signal )
	);
	const shown = useResource( `compare ${ from } ${ to }`, ( signal ) =>
		from && to
			? compareVersions( from, to, signal )
			: Promise.resolve( { html: '' } )
	);
	const all = versions.data?.items ?? [];
	const locale = all.find( ( { id } ) => id === to )?.locale;
	const options = ( among: PolicyVersion[] ) => [
		{ value: '0', label: __( 'Choose one', 'rights-desk' ) },
		...among.map( ( one ) => ( {
			value: String( one.id ),
			label: name( one ),
		} ) ),
	];
	return (
		<Page title={ __( 'Compare versions', 'rights-desk' ) }>
			<Trouble problem={ versions.problem ?? shown.problem } />
			<div className="rd-form is-row">
				<ChoiceField
					label={ __( 'Version', 'rights-desk' ) }
					value={ String( to ) }
					options={ options( all ) }
					onChange={ ( value ) =>
						setQuery( { from: '', to: value } )
					}
				/>
				<ChoiceField
					label={ __( 'With the earlier', 'rights-desk' ) }
					value={ String( from ) }
					options={ options(
						all.filter(
							( one ) => one.locale === locale && one.id !== to
						)
					) }
					onChange={ ( value ) =>
						setQuery( { from: value, to: String( to ) } )
					}
				/>
			</div>
			{ shown.loading && <Waiting /> }
			{ ! shown.loading && from > 0 && to > 0 && shown.data && (
				<Section title={ __( 'The difference', 'rights-desk' ) }>
					{ shown.data.html ? (
						<RawHTML className="rd-policy">
							{ shown.data.html }
						</RawHTML>
					) : (
						<p>{ __( 'There is none.', 'rights-desk' ) }</p>
					) }
				</Section>
			) }
		</Page>
	);
}
