import { Input, Modal } from 'antd';
import { useState, type ReactNode } from 'react';
import type { Answer } from '../ask.ts';
import { useText } from '../language.tsx';
import { Told } from '../shell/told.tsx';

interface ReasonDialogProps {
  readonly title: string;
  readonly okText: string;
  readonly children?: ReactNode;
  /** What the hub said where it did not take it. */
  readonly refused: Answer<unknown> | undefined;
  readonly onReason: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks why, before something is done. It is there for as long as it is open, and begins with nothing each time. */
export function ReasonDialog({ title, okText, children, refused, onReason, onClose }: ReasonDialogProps) {
  const text = useText();
  const [reason, setReason] = useState('');
  return (
    <Modal
      open
      title={title}
      okText={okText}
      okButtonProps={{ disabled: reason.trim() === '' }}
      onOk={() => onReason(reason.trim())}
      onCancel={onClose}
    >
      {children}
      <Input.TextArea
        rows={2}
        aria-label={text('理由', 'Reason')}
        placeholder={text('理由', 'Reason')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {refused !== undefined && <Told errors={refused.errors} incomplete={[]} />}
    </Modal>
  );
}
