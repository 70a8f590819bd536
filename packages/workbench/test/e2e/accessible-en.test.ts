/** Every panel, left to right. */
import { everyPanelIsAccessible } from './accessible.ts';

everyPanelIsAccessible('en');
