import { __ } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import type { RightsRequest } from '../../../data/types';
import { Section } from '../../components/section';
import { channelLabels } from '../../labels/states';
import { kindLabels } from '../../labels/kinds';
import { moment } from '../../labels/when';

function Proof( { request }: { request: RightsRequest } ) {
	if ( request.confirmed_at ) {
		return (
			<span className="rd-proof is-proven">
				{ request.channel === 'account'
					? __( 'Proven: logged in with this address', 'rights-desk' )
					: __(
							'Proven: confirmed through a link mailed to it',
							'rights-desk'
						) }
				{ ', ' + moment( request.confirmed_at ) }
			</span>
		);
	}
	return (
		<span className="rd-proof">
			{ __(
				'Not proven yet: nothing about this person goes out before the mailed link is confirmed',
				'rights-desk'
			) }
		</span>
	);
}

export function Person( { request }: { request: RightsRequest } ) {
	const { subject } = request;
	return (
		<Section title={ __( 'Who asks, and what', 'rights-desk' ) }>
			{ ! subject && (
				<p>
					{ __(
						'This request is anonymous: nothing in it leads back to the person any more.',
						'rights-desk'
					) }
				</p>
			) }
			<dl className="rd-facts">
				<dt>{ __( 'Asks for', 'rights-desk' ) }</dt>
				<dd>{ kindLabels()[ request.kind ] }</dd>
				{ subject && (
					<>
						<dt>{ __( 'E-mail address', 'rights-desk' ) }</dt>
						<dd>{ subject.email }</dd>
						<dt>{ __( 'Proof of address', 'rights-desk' ) }</dt>
						<dd>
							<Proof request={ request } />
						</dd>
						{ subject.name && (
							<>
								<dt>{ __( 'Name', 'rights-desk' ) }</dt>
								<dd>{ subject.name }</dd>
							</>
						) }
						{ subject.user_id > 0 && (
							<>
								<dt>{ __( 'Account', 'rights-desk' ) }</dt>
								<dd>
									<a
										href={ `${ boot().admin }user-edit.php?user_id=${ subject.user_id }` }
									>
										{ __(
											'Has an account on this site',
											'rights-desk'
										) }
									</a>
								</dd>
							</>
						) }
					</>
				) }
				<dt>{ __( 'Came by', 'rights-desk' ) }</dt>
				<dd>{ channelLabels()[ request.channel ] }</dd>
			</dl>
			{ subject?.message && (
				<blockquote className="rd-message">
					{ subject.message }
				</blockquote>
			) }
		</Section>
	);
}
