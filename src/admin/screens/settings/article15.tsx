import { __ } from '@wordpress/i18n';
import { Section } from '../../components/section';
import type { Form } from './form';
import { Area } from './inputs';

export function Article15( { form }: { form: Form } ) {
	const texts = [
		[
			'purposes',
			__( 'Why you process data: Art. 15(1)(a)', 'rights-desk' ),
		],
		[
			'recipients',
			__( 'Who receives data, by name: Art. 15(1)(c)', 'rights-desk' ),
		],
		[
			'retention',
			__( 'How long you keep it: Art. 15(1)(d)', 'rights-desk' ),
		],
		[
			'origin',
			__(
				'Where it comes from, if not from the person: Art. 15(1)(g)',
				'rights-desk'
			),
		],
		[
			'automated_decisions',
			__(
				'Automated decisions and profiling: Art. 15(1)(h)',
				'rights-desk'
			),
		],
		[
			'transfers',
			__(
				'Safeguards for transfers outside the EEA: Art. 15(2)',
				'rights-desk'
			),
		],
	] as const;
	return (
		<Section
			title={ __( 'What every package says', 'rights-desk' ) }
			note={ __(
				'Access is more than a copy: Article 15 also asks for these. They stand in each package.',
				'rights-desk'
			) }
		>
			{ texts.map( ( [ name, label ] ) => (
				<Area
					key={ name }
					form={ form }
					name={ name }
					label={ label }
				/>
			) ) }
			<Area
				form={ form }
				name="measures"
				label={ __(
					'How you secure data, for the record of processing: Art. 30(1)(g)',
					'rights-desk'
				) }
			/>
		</Section>
	);
}
