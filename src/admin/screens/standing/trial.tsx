import { Button } from '@wordpress/components';
import { useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { useCommand } from '../../../data/resource';
import { tryWays, type Try } from '../../../data/standings';
import { Section } from '../../components/section';
import { Tag } from '../../components/tag';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';

const words = ( result: Try[ 'result' ] ) =>
	( {
		stopped: __( 'Stopped', 'rights-desk' ),
		allowed: __( 'Goes on', 'rights-desk' ),
		none: __( 'Nothing to try', 'rights-desk' ),
	} )[ result ];

const tone = ( { right, result }: Try ) => {
	if ( result === 'none' ) {
		return 'plain';
	}
	return right ? 'good' : 'bad';
};

function Tries( { tries }: { tries: Try[] } ) {
	const wrong = tries.filter( ( { right } ) => ! right ).length;
	return (
		<>
			<p role="status">
				{ wrong === 0
					? __(
							'Everything that was tried came out as it should.',
							'rights-desk'
						)
					: __(
							'Something came out wrong: see the rows marked below.',
							'rights-desk'
						) }
			</p>
			<div className="rd-scroll">
				<table className="rd-table">
					<thead>
						<tr>
							<th scope="col">
								{ __( 'What was tried', 'rights-desk' ) }
							</th>
							<th scope="col">
								{ __( 'What happened', 'rights-desk' ) }
							</th>
						</tr>
					</thead>
					<tbody>
						{ tries.map( ( one ) => (
							<tr
								key={ one.way }
								className={ one.right ? '' : 'is-trouble' }
							>
								<th scope="row">{ one.label }</th>
								<td>
									<Tag tone={ tone( one ) }>
										{ words( one.result ) }
									</Tag>
									<div className="rd-why">{ one.said }</div>
								</td>
							</tr>
						) ) }
					</tbody>
				</table>
			</div>
		</>
	);
}

/** Shows that a restriction restricts, by trying to get around it. */
export function Trial( { id }: { id: number } ) {
	const [ tries, show ] = useState< Try[] | undefined >();
	const command = useCommand();
	const start = async () => {
		const done = await command.run( () => tryWays( id ) );
		if ( done ) {
			show( done.tries );
		}
	};
	return (
		<Section
			title={ __( 'Does it hold?', 'rights-desk' ) }
			note={ __(
				'Tries to mail this person, to change and to delete what they have here, in each way that WordPress and plugins do it. No mail leaves, and whatever goes through is taken back.',
				'rights-desk'
			) }
			actions={
				<Button
					__next40pxDefaultSize
					variant="primary"
					disabled={ command.busy }
					accessibleWhenDisabled
					onClick={ start }
				>
					{ __( 'Try it for real', 'rights-desk' ) }
				</Button>
			}
		>
			<Trouble problem={ command.problem } />
			{ command.busy && <Waiting /> }
			{ tries && ! command.busy && <Tries tries={ tries } /> }
		</Section>
	);
}
