import type { ScanFinding, ScanState } from '../../../data/scan';
import { Section } from '../../components/section';
import { Finding } from './finding';

interface FindingsProps {
	title: string;
	note?: string;
	tone?: 'plain' | 'late' | 'attention';
	findings: ScanFinding[];
	state: ScanState;
	onChange: ( state: ScanState ) => void;
}

export function Findings( {
	title,
	note,
	tone = 'plain',
	findings,
	state,
	onChange,
}: FindingsProps ) {
	if ( findings.length === 0 ) {
		return null;
	}
	return (
		<Section
			title={ `${ title } (${ findings.length })` }
			note={ note }
			tone={ tone }
		>
			<ul className="rd-findings">
				{ findings.map( ( one ) => (
					<Finding
						key={ one.id }
						finding={ one }
						state={ state }
						onChange={ onChange }
					/>
				) ) }
			</ul>
		</Section>
	);
}
