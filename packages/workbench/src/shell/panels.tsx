/** Every panel: its icon and what it shows. A panel that is missing here does not compile. */
import {
  BookOpenText,
  CircleHelp,
  Eye,
  FlaskConical,
  LayoutList,
  type LucideIcon,
  Quote,
  Route,
  Scale,
  Waypoints,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { BeliefsPanel } from '../panels/beliefs/beliefs-panel.tsx';
import { ComparePanel } from '../panels/compare/compare-panel.tsx';
import { EvidencePanel } from '../panels/evidence/evidence-panel.tsx';
import { GraphPanel } from '../panels/graph/graph-panel.tsx';
import { ModelPanel } from '../panels/model/model-panel.tsx';
import { OutcomesPanel } from '../panels/outcomes/outcomes-panel.tsx';
import { OverviewPanel } from '../panels/overview/overview-panel.tsx';
import { PathsPanel } from '../panels/paths/paths-panel.tsx';
import { WhyPanel } from '../panels/why/why-panel.tsx';
import type { PanelId } from '../store/settings.ts';

export const panels: Readonly<Record<PanelId, { readonly icon: LucideIcon; readonly Panel: ComponentType }>> =
  {
    overview: { icon: BookOpenText, Panel: OverviewPanel },
    model: { icon: LayoutList, Panel: ModelPanel },
    evidence: { icon: Quote, Panel: EvidencePanel },
    outcomes: { icon: Scale, Panel: OutcomesPanel },
    why: { icon: CircleHelp, Panel: WhyPanel },
    beliefs: { icon: Eye, Panel: BeliefsPanel },
    graph: { icon: Waypoints, Panel: GraphPanel },
    paths: { icon: Route, Panel: PathsPanel },
    compare: { icon: FlaskConical, Panel: ComparePanel },
  };
