// A sheet over a view of the sidebar. It takes the message at the bottom away, where its own buttons stand.
import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import { DialogFrame } from './dialog-frame';
import { SessionContext } from './session';
import { useWords } from './words';

type Props = {
  readonly title: string;
  readonly children: ComponentChildren;
  onClose(): void;
  onSubmit?(): void;
};

export function DialogSheet(props: Props) {
  const { words } = useWords();
  const session = useContext(SessionContext);
  return <DialogFrame {...props} close={words.frame.close} onOpen={() => session?.quiet()} />;
}
