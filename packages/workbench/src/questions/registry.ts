/** Every question that a panel may ask, by name: one line each. A question is a function from its arguments and a context to plain data. */
import type { Refusal } from '@modus-vivendi/engine';
import { beliefViews } from './belief-views.ts';
import { beliefs } from './beliefs.ts';
import { certificate, certificateCheck } from './certificate.ts';
import { changes } from './changes.ts';
import { levers } from './changes-levers.ts';
import { claimLines } from './claim-lines.ts';
import { coalitions } from './coalitions.ts';
import type { Context } from './context.ts';
import { elements } from './elements.ts';
import { equilibriaMap } from './equilibria-map.ts';
import { evidenceUses, sourcesCsv } from './evidence-uses.ts';
import { graph } from './graph.ts';
import { graphGroups } from './graph-groups.ts';
import { graphMoves } from './graph-moves.ts';
import { groundsOf } from './grounds-of.ts';
import { leversTo } from './levers-to.ts';
import { libraryCard } from './library-card.ts';
import { modelExpression } from './model-expression.ts';
import { modelRuleDraft } from './model-rule-draft.ts';
import { modelTexts } from './model-texts.ts';
import { modelVersions } from './model-versions.ts';
import { oddStates } from './odd-states.ts';
import { order } from './order.ts';
import { orderStatements } from './order-statements.ts';
import { outcomePlace, outcomeRows } from './outcome-rows.ts';
import { outcomes } from './outcomes.ts';
import { outcomesCsv } from './outcomes-csv.ts';
import { equilibria } from './outcomes-equilibria.ts';
import { paths } from './paths.ts';
import { pathsCsv, reachCsv } from './paths-csv.ts';
import { preferenceTree } from './preference-tree.ts';
import { problems } from './problems.ts';
import { reach } from './reach.ts';
import { read } from './read.ts';
import { readings } from './readings.ts';
import { require, requireChoices, requireCsv } from './require.ts';
import { rules } from './rules.ts';
import { stateList } from './state-list.ts';
import { story } from './story.ts';
import { survival, survivalCsv } from './survival.ts';
import { tableau } from './tableau.ts';
import { telling } from './telling.ts';
import { tellingOffers } from './telling-offers.ts';
import { tree } from './tree.ts';
import { why } from './why.ts';
import { whyDisagreement } from './why-disagreement.ts';
import { whyState } from './why-state.ts';
import { whyVerdicts } from './why-verdicts.ts';

export const questions = {
  beliefViews,
  beliefs,
  certificate,
  certificateCheck,
  changes,
  claimLines,
  coalitions,
  elements,
  equilibria,
  equilibriaMap,
  evidenceUses,
  graph,
  graphGroups,
  graphMoves,
  groundsOf,
  levers,
  leversTo,
  libraryCard,
  modelExpression,
  modelRuleDraft,
  modelTexts,
  modelVersions,
  oddStates,
  order,
  orderStatements,
  outcomePlace,
  outcomeRows,
  outcomes,
  outcomesCsv,
  paths,
  pathsCsv,
  preferenceTree,
  problems,
  reach,
  reachCsv,
  read,
  readings,
  require,
  requireChoices,
  requireCsv,
  rules,
  sourcesCsv,
  stateList,
  story,
  survival,
  survivalCsv,
  tableau,
  telling,
  tellingOffers,
  tree,
  why,
  whyDisagreement,
  whyState,
  whyVerdicts,
} satisfies Readonly<Record<string, (args: never, context: Context) => unknown>>;

export type QuestionName = keyof typeof questions;
export type ArgsOf<Name extends QuestionName> = Parameters<(typeof questions)[Name]>[0];
export type ValueOf<Name extends QuestionName> = Exclude<
  Awaited<ReturnType<(typeof questions)[Name]>>,
  Refusal
>;
