/** The worker that lays figures out with Graphviz, which it carries inside itself and loads when first asked. */
import { Graphviz } from '@hpcc-js/wasm-graphviz';
import { expose } from 'comlink';
import { type Layout, type LayoutRequest, layoutBy } from '../figures/layout.ts';

const service = {
  layout: async (request: LayoutRequest): Promise<Layout> => {
    const graphviz = await Graphviz.load();
    return layoutBy(request, (source, engine) =>
      // The format is known to Graphviz, though not to the library's types: places and curves without drawing commands.
      graphviz.layout(source, 'json0' as 'json', engine),
    );
  },
};

export type LayoutService = typeof service;

expose(service);
