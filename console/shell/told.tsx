import { Alert } from 'antd';
import type { AnswerError } from '../ask.ts';
import { useText } from '../language.tsx';
import { useDepartmentName } from './use-department-name.ts';

interface ToldProps {
  readonly errors: readonly AnswerError[];
  readonly incomplete: readonly string[];
}

/** What is missing of an answer and why, once each, in the words of the catalogue: they say what to do. */
export function Told({ errors, incomplete }: ToldProps) {
  const text = useText();
  const departmentName = useDepartmentName();
  if (errors.length === 0 && incomplete.length === 0) return null;
  const unique = [...new Map(errors.map((error) => [error.message, error])).values()];
  const down = incomplete.map(departmentName).join(text('、', ', '));
  return (
    <Alert
      type="warning"
      showIcon
      className="told"
      title={
        incomplete.length > 0
          ? text(`${down}的数据暂缺，其余部分照常`, `Nothing from ${down} at present; the rest stands`)
          : text('有一部分未能提供', 'Part of this is not told')
      }
      description={
        unique.length === 0 ? undefined : (
          <ul style={{ margin: 0, paddingInlineStart: 18, maxHeight: 132, overflow: 'auto' }}>
            {unique.map(({ message, extensions }) => (
              <li key={message}>
                {extensions.department === undefined ? '' : `【${departmentName(extensions.department)}】`}
                {message}
              </li>
            ))}
          </ul>
        )
      }
    />
  );
}
