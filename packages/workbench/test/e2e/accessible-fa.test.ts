/** Every panel, right to left. */
import { everyPanelIsAccessible } from './accessible.ts';

everyPanelIsAccessible('fa');
