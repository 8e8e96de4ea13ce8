import { Skeleton, Tag, Typography } from 'antd';
import { OverviewRegisterDocument } from '../../src/generated/console-operations.ts';
import { useText } from '../language.tsx';
import { Told } from '../shell/told.tsx';
import { useDepartmentName } from '../shell/use-department-name.ts';
import { useAnswer } from '../use-answer.ts';

interface RegisterProps {
  readonly area: string;
  readonly register: string;
}

/** 风险台账. What two or more departments have a sign of, with each sign; it says by itself whether something is missing. */
export function Register({ area, register }: RegisterProps) {
  const text = useText();
  const departmentName = useDepartmentName();
  const { answer } = useAnswer(OverviewRegisterDocument, { area, register });
  if (answer === undefined) return <Skeleton active />;
  const told = answer.data?.riskRegister ?? undefined;
  return (
    <>
      <Told errors={answer.errors} incomplete={answer.incomplete} />
      {told !== undefined && (
        <Typography.Paragraph type="secondary" style={{ marginBottom: 6 }}>
          {text(`共 ${told.total} 条`, `${told.total} in all`)}
          {told.complete
            ? ''
            : text(
                '；不完整：有部门缺席或有不可见的记录',
                '; not complete: a department is missing, or records that you may not see',
              )}
        </Typography.Paragraph>
      )}
      {told?.entries.length === 0 && (
        <p className="nothing">
          {text('没有两个以上部门同时有记录的对象。', 'Nothing that two departments have a sign of.')}
        </p>
      )}
      <ol className="risk-list" tabIndex={0}>
        {told?.entries.map(({ subject, score, departments, reasons }) => (
          <li key={subject}>
            <strong>{reasons.find(({ number }) => number != null)?.number ?? subject.slice(0, 14)}</strong>
            <span className="risk-severity">{text(`分值 ${score}`, `score ${score}`)}</span>
            {departments.map((department) => (
              <Tag key={department}>{departmentName(department)}</Tag>
            ))}
            <span className="risk-reasons">
              {reasons
                .map(
                  ({ reason, department, at }) =>
                    `${departmentName(department)}：${reason}${at == null ? '' : `（${at.slice(0, 10)}）`}`,
                )
                .join(text('；', '; '))}
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
