import { Button, PanelBody, Spinner } from '@wordpress/components';
import { useEffect, useRef, useState } from '@wordpress/element';
import { __ } from '@wordpress/i18n';
import { boot } from '../../data/boot';
import { readPolicy } from '../../data/policy';
import { useResource } from '../../data/resource';
import { useDocument, useEditing } from '../post';
import { takeAsked } from '../publish/asked';
import { PublishModal } from '../publish/modal';
import { Announced } from './announced';
import { OutOfStep } from './out-of-step';
import { Standing } from './standing';

/** What visitors read now, what is to come, and the way to a new version. */
export function VersionPanel() {
	const { id, dirty, saving, failed } = useDocument();
	const { save } = useEditing();
	const { data, problem, reload } = useResource( 'policy', readPolicy );
	const [ asked, ask ] = useState( takeAsked );
	const saves = useRef( saving );

	// What is saved may differ from what was published.
	useEffect( () => {
		if ( saves.current && ! saving ) {
			reload();
		}
		saves.current = saving;
	}, [ saving, reload ] );

	const publish = async () => {
		if ( dirty ) {
			await save();
		}
		ask( true );
	};
	const unsaved = dirty && failed;

	return (
		<PanelBody title={ __( 'Version', 'rights-desk' ) }>
			{ ! data && ! problem && <Spinner /> }
			{ problem && <p role="alert">{ problem.message }</p> }
			{ data && (
				<>
					<Standing state={ data } document={ id } />
					<Announced state={ data } onChange={ reload } />
					<OutOfStep state={ data } />
					{ data.may_manage ? (
						<Button
							__next40pxDefaultSize
							variant="primary"
							isBusy={ saving }
							disabled={ saving }
							accessibleWhenDisabled
							onClick={ () => void publish() }
						>
							{ __( 'Publish a version…', 'rights-desk' ) }
						</Button>
					) : (
						<p>
							{ __(
								'Who may change the settings publishes it. Save your text as often as you like: visitors don’t see it before.',
								'rights-desk'
							) }
						</p>
					) }
					<Button
						__next40pxDefaultSize
						variant="tertiary"
						href={ `${ boot().page }&p=${ encodeURIComponent( '/policy/versions' ) }` }
					>
						{ __( 'All versions', 'rights-desk' ) }
					</Button>
				</>
			) }
			{ asked && data && ! saving && ! unsaved && (
				<PublishModal
					state={ data }
					document={ id }
					onClose={ ( published ) => {
						ask( false );
						if ( published ) {
							reload();
						}
					} }
				/>
			) }
		</PanelBody>
	);
}
