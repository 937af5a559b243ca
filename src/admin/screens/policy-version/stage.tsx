import { RawHTML } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { readVersion } from '../../../data/policy';
import { useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { versionLabels, versionTone } from '../../labels/policy';
import type { StageProps } from '../../router/route';
import { Page } from '../../shell/page';
import { About } from './about';

export default function Version( { params }: StageProps ) {
	const id = Number( params.id );
	const { data, problem, loading, reload } = useResource(
		`version ${ id }`,
		( signal ) => readVersion( id, signal )
	);
	return (
		<Page
			title={
				data
					? sprintf(
							/* translators: 1: number of a version, 2: a language. */
							__( 'Version %1$d, %2$s', 'rights-desk' ),
							data.number,
							data.language
						)
					: __( 'Version', 'rights-desk' )
			}
			badge={
				data && (
					<Tag tone={ versionTone[ data.state ] }>
						{ versionLabels()[ data.state ] }
					</Tag>
				)
			}
		>
			<Trouble problem={ problem } again={ reload } />
			{ ! data && loading && <Waiting /> }
			{ data && (
				<>
					<About version={ data } />
					<Section
						title={ __( 'Facts in it', 'rights-desk' ) }
						note={ __(
							'What your registers and settings said when it was published.',
							'rights-desk'
						) }
					>
						{ ! data.words?.length ? (
							<p>{ __( 'None.', 'rights-desk' ) }</p>
						) : (
							<dl className="rd-facts is-small rd-lines">
								{ data.words.map( ( fact ) => (
									<div key={ fact.name }>
										<dt>{ fact.label }</dt>
										<dd>{ fact.value || '—' }</dd>
									</div>
								) ) }
							</dl>
						) }
					</Section>
					<Section title={ __( 'The text', 'rights-desk' ) }>
						<details>
							<summary>{ data.title }</summary>
							<RawHTML className="rd-policy">
								{ data.html }
							</RawHTML>
						</details>
					</Section>
				</>
			) }
		</Page>
	);
}
