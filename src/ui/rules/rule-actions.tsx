// The actions on the rule in the form: save, cancel, move, delete.

import { Icon } from '../icon';
import { useOwnerWords } from '../owner-words';
import { SendOrCancel } from '../send-or-cancel';

type Props = {
  readonly isNew: boolean;
  readonly busy: boolean;
  readonly canMove: { readonly up: boolean; readonly down: boolean };
  onMove(by: 1 | -1): void;
  onCancel(): void;
  onDelete(): void;
};

export function RuleActions({ isNew, busy, canMove, onMove, onCancel, onDelete }: Props) {
  const { words } = useOwnerWords();
  return (
    <>
      <SendOrCancel busy={busy} onCancel={onCancel}>
        {words.programs.save}
      </SendOrCancel>
      {!isNew && (
        <div class="wrap">
          {canMove.up && (
            <button class="mini start" id="move-up" type="button" onClick={() => onMove(-1)}>
              <Icon name="arrowUp" />
              {words.programs.moveUp}
            </button>
          )}
          {canMove.down && (
            <button class="mini start" id="move-down" type="button" onClick={() => onMove(1)}>
              <Icon name="arrowDown" />
              {words.programs.moveDown}
            </button>
          )}
          <button class="mini start bad" type="button" onClick={onDelete}>
            <Icon name="bin" />
            {words.programs.delete}
          </button>
        </div>
      )}
    </>
  );
}
