import { Button, Drawer, List, Space, Typography } from 'antd';
import { BookOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useLanguage } from '../language.tsx';
import { Editor } from './editor.tsx';
import { library, type LibraryQuestion } from './library.ts';
import './ask.css';

/** 查询. Questions are written, explained, asked and kept; the schema is that of whoever is signed in. */
export function AskPage() {
  const { language, text } = useLanguage();
  const [question, setQuestion] = useState<LibraryQuestion>(library[0]!);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="ask">
      <Space className="ask-bar">
        <Button icon={<BookOutlined />} onClick={() => setOpen(true)}>
          {text('问题库', 'Library')}
        </Button>
        <Typography.Text>{question[language]}</Typography.Text>
      </Space>
      <Editor key={question.id} question={question} />
      <Drawer
        open={isOpen}
        onClose={() => setOpen(false)}
        placement="left"
        title={text('问题库', 'Library of questions')}
      >
        <List
          dataSource={[...library]}
          renderItem={(each) => (
            <List.Item>
              <Typography.Link
                onClick={() => {
                  setQuestion(each);
                  setOpen(false);
                }}
              >
                {each[language]}
              </Typography.Link>
            </List.Item>
          )}
        />
      </Drawer>
    </div>
  );
}
