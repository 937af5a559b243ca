import { __, sprintf } from '@wordpress/i18n';
import { useResource } from '../../../data/resource';
import { readStanding, type StandingPerson } from '../../../data/standings';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { untilWhen } from '../../labels/standing';
import { moment, momentDay } from '../../labels/when';
import { Link } from '../../router/link';
import type { StageProps } from '../../router/route';
import { Page } from '../../shell/page';
import { Trial } from './trial';
import { Uses } from './uses';

const types = (): Record< string, string > => ( {
	user: __( 'Account', 'rights-desk' ),
	comment: __( 'Comment', 'rights-desk' ),
	post: __( 'Post', 'rights-desk' ),
} );

function Grounds( { person }: { person: StandingPerson } ) {
	return (
		<Section title={ __( 'How this person stands', 'rights-desk' ) }>
			<ul className="rd-rows">
				{ person.grounds.map( ( ground ) => (
					<li key={ ground.id }>
						<strong>{ ground.label }</strong>
						<div className="rd-why">
							{ [
								ground.since && momentDay( ground.since ),
								ground.until
									? sprintf(
											/* translators: %s: a day. */
											__( 'ends on %s', 'rights-desk' ),
											momentDay( ground.until )
										)
									: untilWhen( ground.ground ),
								ground.purposes.join( ', ' ),
							]
								.filter( Boolean )
								.join( ' · ' ) }
						</div>
						{ ground.request_id > 0 && (
							<Link to={ `/requests/${ ground.request_id }` }>
								{ __( 'The request', 'rights-desk' ) }
							</Link>
						) }
					</li>
				) ) }
			</ul>
			{ person.addresses.length > 1 && (
				<p>
					{ sprintf(
						/* translators: %s: e-mail addresses. */
						__( 'Proven addresses: %s', 'rights-desk' ),
						person.addresses.join( ', ' )
					) }
				</p>
			) }
			{ person.held > 0 && (
				<p>
					<Link to="/held-mails">
						{ __( 'Mail to this person waits', 'rights-desk' ) }
					</Link>
				</p>
			) }
		</Section>
	);
}

function Touched( { person }: { person: StandingPerson } ) {
	return (
		<Section
			tone="attention"
			title={ __( 'Changed all the same', 'rights-desk' ) }
			note={ __(
				'Something wrote to the database without asking WordPress. Nothing can stop that; please find out which plugin it was.',
				'rights-desk'
			) }
		>
			<ul className="rd-rows">
				{ person.touched.map( ( { type, id, at } ) => (
					<li key={ `${ type }-${ id }` }>
						{ `${ types()[ type ] ?? type } ${ id }` }
						{ at && `, ${ moment( at ) }` }
					</li>
				) ) }
			</ul>
		</Section>
	);
}

export default function Standing( { params }: StageProps ) {
	const id = Number( params.id );
	const shown = useResource( `standing-${ id }`, ( signal ) =>
		readStanding( id, signal )
	);
	const person = shown.data;
	return (
		<Page
			title={ person?.email ?? __( 'Restricted person', 'rights-desk' ) }
		>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ ! person && shown.loading && <Waiting /> }
			{ person && (
				<>
					<Grounds person={ person } />
					{ person.touched.length > 0 && (
						<Touched person={ person } />
					) }
					<Trial id={ id } />
					{ person.whole && (
						<Uses person={ person } onRecorded={ shown.replace } />
					) }
				</>
			) }
		</Page>
	);
}
