/**
 * The whole journey on one screen:
 *
 *     text ─ openModel ─▶ tree ─ readConflict ─▶ conflict ─ compileGame ─▶ game ─ analyze ─▶ results ─ explain ─▶ argument ─ present ─▶ words
 */
import type { Diagnostic, Report } from './diagnostic.ts';
import { compileGame, type Game } from './game/game.ts';
import { type Legend, legendOf } from './game/legend.ts';
import type { Conflict } from './model/conflict.ts';
import { type ModelFile, openModel, readConflict } from './model/read.ts';
import { indexOf, type Layers } from './model/references.ts';
import type { Structure } from './model/structure.ts';
import type { Variant } from './model/variants.ts';
import { type Budget, defaultBudget, isRefusal, type Refusal } from './refusal.ts';

/** One variant of a model, ready to be asked: its conflict, its game, and the way back to names. */
export interface Compiled {
  readonly file: ModelFile;
  readonly variant: Variant;
  readonly conflict: Conflict;
  readonly structure: Structure;
  readonly layers: Layers;
  readonly game: Game;
  readonly legend: Legend;
  /** The index of the status quo, or −1. */
  readonly statusQuo: number;
  /** Warnings only. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What came of compiling: a game, or the problems that prevented it. */
export type Outcome = { readonly ok: true; readonly compiled: Compiled } | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Reads and compiles one variant of an opened model. */
export function compile(file: ModelFile, variant: Variant = {}, budget: Budget = defaultBudget): Outcome | Refusal {
  const reading = readConflict(file, variant, budget);
  if (isRefusal(reading)) return reading;
  const diagnostics = [...reading.diagnostics];
  const report: Report = (diagnostic) => diagnostics.push(diagnostic);
  const { conflict, structure, layers } = reading;
  if (!conflict || !structure || !layers) return { ok: false, diagnostics };
  const game = compileGame(conflict, structure, report);
  if (isRefusal(game)) return game;
  const space = structure.space();
  if (!game || isRefusal(space)) return { ok: false, diagnostics };
  const legend = legendOf(conflict, space, (identity) => indexOf(structure, space, identity));
  const statusQuo = conflict.statusQuo ? indexOf(structure, space, conflict.statusQuo) : -1;
  return { ok: true, compiled: { file, variant, conflict, structure, layers, game, legend, statusQuo, diagnostics } };
}

/** From text to a game in one step. */
export const compileText = (text: string, variant: Variant = {}, budget: Budget = defaultBudget): Outcome | Refusal => compile(openModel(text), variant, budget);
