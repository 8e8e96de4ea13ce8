import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';

interface UntoldProps {
  readonly departments: readonly string[];
  readonly answer: Pick<Answer<unknown>, 'errors' | 'incomplete'>;
}

/** Why there is no figure: a department is down, has not granted it, or it is left out where few people or another's areas are counted. */
export function Untold({ departments, answer: { errors, incomplete } }: UntoldProps) {
  const text = useText();
  const departmentName = useDepartmentName();
  const down = departments.filter((department) => incomplete.includes(department));
  const denied = departments.filter((department) =>
    errors.some(({ extensions }) => extensions.code === 'FIELD_FORBIDDEN' && extensions.department === department),
  );
  const named = (names: readonly string[]) => names.map(departmentName).join(text('、', ', '));
  const [kind, told] =
    down.length > 0
      ? ['down', text(`${named(down)}：数据源未应答`, `${named(down)}: does not answer`)]
      : denied.length > 0
        ? ['denied', text(`${named(denied)}：未授权`, `${named(denied)}: not granted`)]
        : [
            'suppressed',
            text(
              `${named(departments)}：不公布（人数过少、超出您的数据范围，或无从计算）`,
              `${named(departments)}: not told (too few people, beyond your areas, or nothing to compute)`,
            ),
          ];
  return <span className={`untold untold-${kind}`}>{told}</span>;
}
