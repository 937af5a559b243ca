import { __, _n, sprintf } from '@wordpress/i18n';
import { readFigures, readShownTexts } from '../../../data/choices';
import { useResource } from '../../../data/resource';
import { Section } from '../../components/section';
import { Trouble } from '../../components/trouble';
import { Waiting } from '../../components/waiting';
import { Link } from '../../router/link';
import { Page } from '../../shell/page';
import { Figures } from './figures';
import { Receipt } from './receipt';
import { Words } from './words';

function Texts() {
	const shown = useResource( 'choices-texts', readShownTexts );
	const texts = shown.data?.texts;
	return (
		<Section
			title={ __( 'What visitors were shown', 'rights-desk' ) }
			note={ __(
				'Every wording of the notice that a page of this site bore, kept as long as a decision on it.',
				'rights-desk'
			) }
		>
			<Trouble problem={ shown.problem } again={ shown.reload } />
			{ texts?.length === 0 && (
				<p>{ __( 'The notice was not shown yet.', 'rights-desk' ) }</p>
			) }
			{ texts?.map( ( one ) => (
				<Words key={ one.mark } shown={ one } />
			) ) }
		</Section>
	);
}

export default function Choices() {
	const figures = useResource( 'choices-figures', readFigures );
	const { data } = figures;
	return (
		<Page title={ __( 'Cookie choices', 'rights-desk' ) }>
			<p className="rd-lead">
				{ __(
					'The proof that visitors were asked, and what they said: each decision with its day, its language and the words shown. No address, no device, no person.',
					'rights-desk'
				) }{ ' ' }
				{ data &&
					sprintf(
						/* translators: %d: number of months. */
						_n(
							'It is kept for %d month; the figures stay.',
							'It is kept for %d months; the figures stay.',
							data.months,
							'rights-desk'
						),
						data.months
					) }
			</p>
			<Trouble problem={ figures.problem } again={ figures.reload } />
			{ ! data && figures.loading && <Waiting /> }
			{ data?.mode === 'off' && (
				<p>
					{ __(
						'The notice is off: nobody is asked.',
						'rights-desk'
					) }{ ' ' }
					<Link to="/cookies/notice">
						{ __( 'Set it up', 'rights-desk' ) }
					</Link>
				</p>
			) }
			{ data && <Figures figures={ data } /> }
			<Receipt />
			<Texts />
		</Page>
	);
}
