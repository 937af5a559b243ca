/** What stands beside a policy in the block editor: loaded there alone. */
import { registerPlugin } from '@wordpress/plugins';
import { registerFact } from './fact/format';
import { Sidebar } from './sidebar';
import './index.css';

registerFact();
registerPlugin( 'rights-desk-policy', { render: Sidebar } );
