import { useState } from '@wordpress/element';
import { __, sprintf } from '@wordpress/i18n';
import { boot } from '../../../data/boot';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { moment } from '../../labels/when';
import type { StageProps } from '../../router/route';
import { Page } from '../../shell/page';
import { Audience } from './audience';
import { LookUp } from './look-up';
import { Progress } from './progress';
import { Send } from './send';
import { Texts } from './texts';
import { TroubledPeople } from './troubled';
import { useNotice } from './use-notice';

export default function NoticeScreen( { params }: StageProps ) {
	const shown = useNotice( Number( params.id ) );
	const { data: notice } = shown;
	const [ unsaved, setUnsaved ] = useState( false );
	const open =
		notice !== undefined &&
		notice.actions.includes( 'change' ) &&
		boot().manages;
	return (
		<Page
			title={
				notice
					? sprintf(
							/* translators: %d: number of a version of the policy. */
							__( 'Notice of version %d', 'rights-desk' ),
							notice.version
						)
					: __( 'Notice', 'rights-desk' )
			}
		>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ ! notice && shown.loading && <Waiting /> }
			{ notice?.effective_at && (
				<p className="rd-lead">
					{ sprintf(
						/* translators: %s: a moment. */
						__( 'The version takes effect %s.', 'rights-desk' ),
						moment( notice.effective_at )
					) }
				</p>
			) }
			{ notice && (
				<>
					<Progress notice={ notice } onChange={ shown.replace } />
					<Texts
						key={ `texts-${ notice.id }` }
						notice={ notice }
						open={ open }
						onChange={ shown.replace }
						onUnsaved={ setUnsaved }
					/>
					<Audience
						key={ `audience-${ notice.id }` }
						notice={ notice }
						open={ open }
						onChange={ shown.replace }
					/>
					{ open && (
						<Send
							notice={ notice }
							unsaved={ unsaved }
							onChange={ shown.replace }
						/>
					) }
					{ notice.actions.includes( 'settle' ) && (
						<>
							<TroubledPeople
								notice={ notice }
								state="uncertain"
								onChange={ shown.replace }
							/>
							<TroubledPeople
								notice={ notice }
								state="failed"
								onChange={ shown.replace }
							/>
						</>
					) }
					{ notice.people > 0 && ! notice.expired && (
						<LookUp id={ notice.id } />
					) }
				</>
			) }
		</Page>
	);
}
