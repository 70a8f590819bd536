/** What stands where an answer is not there yet, or not to be had. */
import { CircleAlert, Info, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import { ProgressBar } from 'react-aria-components';
import { useWords } from '../words/words.ts';
import { cancelAll } from '../worker/client.ts';
import type { Answered } from '../worker/use-answer.ts';
import { Button } from './buttons.tsx';

export const Notice = ({
  tone = 'info',
  children,
}: {
  readonly tone?: 'info' | 'warning' | 'error';
  readonly children: ReactNode;
}) => (
  <div className={`notice ${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
    {tone === 'info' ? <Info size={16} aria-hidden="true" /> : <CircleAlert size={16} aria-hidden="true" />}
    <div className="grow">{children}</div>
  </div>
);

/** An empty place that says what belongs there and how to begin. */
export const EmptyState = ({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) => (
  <div className="empty">
    <h3>{title}</h3>
    {children ? <p>{children}</p> : null}
    {action ?? null}
  </div>
);

/** Long work: how far it has come, and a way to stop it. Quick work shows nothing (it appears with a delay, by the style sheet). */
export function Working({ progress }: { readonly progress: number | null }) {
  const words = useWords();
  const label =
    progress === null
      ? words('shell.working')
      : words('shell.working-percent', { percent: Math.floor(progress * 100) });
  return (
    <div className="working">
      <LoaderCircle size={16} className="turning" aria-hidden="true" />
      <ProgressBar
        className="progress"
        aria-label={label}
        {...(progress === null ? { isIndeterminate: true } : { value: progress * 100 })}
      >
        {({ percentage }) => (
          <>
            <span>{label}</span>
            {percentage === undefined ? null : (
              <span className="progress-track" aria-hidden="true">
                <span className="progress-fill" style={{ inlineSize: `${percentage}%` }} />
              </span>
            )}
          </>
        )}
      </ProgressBar>
      <Button small onPress={cancelAll}>
        {words('shell.cancel')}
      </Button>
    </div>
  );
}

/** Shows an answer, or what stands in its place; while a newer one is under way, or the text is broken, the last good one stays. */
export function Shown<T>({
  answer,
  children,
}: {
  readonly answer: Answered<T>;
  readonly children: (value: T) => ReactNode;
}) {
  const words = useWords();
  const { value, status, sentence, progress, again } = answer;
  return (
    <>
      {status === 'waiting' ? <Working progress={progress} /> : null}
      {status === 'refused' ? <Notice tone="warning">{sentence}</Notice> : null}
      {status === 'bug' ? (
        <Notice tone="error">{words('shell.bug', { detail: sentence ?? '' })}</Notice>
      ) : null}
      {status === 'cancelled' ? (
        <Notice>
          {words('shell.cancelled')}{' '}
          <Button small onPress={again}>
            {words('shell.again')}
          </Button>
        </Notice>
      ) : null}
      {value === undefined || status === 'refused' ? null : (
        <div className={status === 'ready' ? 'answer' : 'answer stale'}>{children(value)}</div>
      )}
    </>
  );
}
