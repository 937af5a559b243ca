import type { More } from '../../../../data/more';
import type { RightsRequest } from '../../../../data/types';

export interface PanelProps {
	request: RightsRequest;
	more: More;
	/** Something changed: read the request and all around it again. */
	onDone: () => void;
}
