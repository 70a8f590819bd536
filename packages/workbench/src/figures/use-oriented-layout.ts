/** A layout in layers that fits the page: many layers on a wide page run along the line of reading, not down; a single layer is none. */
import { useMemo } from 'react';
import { useWords } from '../words/words.ts';
import { useLayout } from '../worker/layout-client.ts';
import type { Layout, LayoutRequest } from './layout.ts';

/** Higher than so much of its width, a figure lies down on a wide page. */
const steep = 0.8;
/** Wider than so much of its height, layers say nothing, and nodes are spread out instead. */
const flat = 6;

export function useOrientedLayout(request: LayoutRequest | null): Layout | null {
  const { direction } = useWords();
  const upright = useLayout(request);
  const layers = request?.engine === 'dot' && upright !== null;
  const turned = layers && innerWidth > innerHeight && upright.height > upright.width * steep;
  const spread = layers && upright.width > upright.height * flat && upright.nodes.length > 8;
  const other = useLayout(
    useMemo((): LayoutRequest | null => {
      if (!request) return null;
      if (turned) return { ...request, direction: direction === 'rtl' ? 'RL' : 'LR' };
      return spread ? { ...request, engine: 'neato', routed: false } : null;
    }, [turned, spread, request, direction]),
  );
  return turned || spread ? other : upright;
}
