import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { checkTransport, type Check } from '../../../data/transport';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';

const tones = {
	good: 'good',
	recommended: 'warn',
	critical: 'bad',
} as const;

/** SparkPost itself is asked. */
export function Checks() {
	const [ checks, show ] = useState< Check[] >();
	const { busy, problem, run } = useCommand();
	const words = {
		good: __( 'In order', 'rights-desk' ),
		recommended: __( 'Please look', 'rights-desk' ),
		critical: __( 'Not working', 'rights-desk' ),
	};
	const look = async () => show( ( await run( checkTransport ) )?.checks );
	return (
		<Section
			title={ __( 'Key, domain and reports', 'rights-desk' ) }
			actions={
				<Button
					__next40pxDefaultSize
					variant="secondary"
					isBusy={ busy }
					disabled={ busy }
					accessibleWhenDisabled
					onClick={ () => void look() }
				>
					{ __( 'Ask SparkPost', 'rights-desk' ) }
				</Button>
			}
		>
			<Trouble problem={ problem } />
			<div role="status">
				{ checks && (
					<ul className="rd-rows">
						{ checks.map( ( { name, label, state, says } ) => (
							<li key={ name }>
								<Tag tone={ tones[ state ] }>
									{ words[ state ] }
								</Tag>{ ' ' }
								<strong>{ label }</strong>
								{ says && <p>{ says }</p> }
							</li>
						) ) }
					</ul>
				) }
			</div>
		</Section>
	);
}
