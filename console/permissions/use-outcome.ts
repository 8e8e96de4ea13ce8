import { App } from 'antd';
import { useState } from 'react';
import type { OutcomeFragment } from '../../src/generated/console-operations.ts';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';

/** What became of an act: told in passing where it was taken, and kept to be shown where it was refused. */
export function useOutcome(): {
  readonly refused: Answer<unknown> | undefined;
  /** Whether it was taken. */
  readonly tell: (answer: Answer<unknown>, outcome: OutcomeFragment | null | undefined) => boolean;
  readonly forget: () => void;
} {
  const text = useText();
  const { message } = App.useApp();
  const [refused, setRefused] = useState<Answer<unknown>>();
  return {
    refused,
    forget: () => setRefused(undefined),
    tell(answer, outcome) {
      setRefused(outcome == null ? answer : undefined);
      if (outcome == null) return false;
      void message.success(
        outcome.status === 'APPLIED'
          ? text(`已生效（策略版本 ${outcome.epoch ?? ''}）`, `In force (epoch ${outcome.epoch ?? ''})`)
          : text('已提交，等待另一人复核', 'Sent: it waits for a second person'),
      );
      return true;
    },
  };
}
