/** A mistake of ours in one part of the page is told there, and leaves the rest of the page, and the text, alone. */
import { Component, type ReactNode } from 'react';
import { Button } from '../controls/buttons.tsx';
import { Notice } from '../controls/states-of-work.tsx';
import { useWords } from '../words/words.ts';

export class Boundary extends Component<
  { readonly children: ReactNode },
  { readonly detail: string | null }
> {
  override state = { detail: null };

  static getDerivedStateFromError(problem: unknown): { readonly detail: string } {
    return { detail: problem instanceof Error ? problem.message : String(problem) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    return <Mistake detail={detail} onRetry={() => this.setState({ detail: null })} />;
  }
}

function Mistake({ detail, onRetry }: { readonly detail: string; readonly onRetry: () => void }) {
  const words = useWords();
  return (
    <Notice tone="error">
      {words('shell.bug', { detail })}{' '}
      <Button small onPress={onRetry}>
        {words('shell.again')}
      </Button>
    </Notice>
  );
}
