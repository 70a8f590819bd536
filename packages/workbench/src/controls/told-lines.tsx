/** Sentences with their reasons beneath them, and, a step away, what each rests on. */
import type { Told } from '../questions/story.ts';
import { Grounds } from './grounds.tsx';

export function ToldLines({ lines }: { readonly lines: readonly Told[] }) {
  return (
    <div className="told">
      {lines.map(({ depth, text, claims, unmarked }, k) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
        <p key={k} data-depth={Math.min(depth, 4)}>
          {text}
          <Grounds claims={claims} unmarked={unmarked} />
        </p>
      ))}
    </div>
  );
}
