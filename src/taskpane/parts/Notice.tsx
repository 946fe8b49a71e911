import { type ComponentChildren } from 'preact';
import { Icon } from './Icon';
import { LevelIcon } from './LevelIcon';

interface NoticeProps {
  readonly tone: 'info' | 'warning' | 'danger';
  readonly children: ComponentChildren;
  /** The close button's name; without it there is none. */
  readonly closeLabel?: string;
  readonly onClose?: () => void;
}

/** A message about what just happened. Read aloud when it appears; takes no focus. */
export function Notice({ tone, children, closeLabel, onClose }: NoticeProps) {
  return (
    <div class={`notice ${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      {tone === 'info' ? <Icon name="info" size={16} /> : <LevelIcon level={tone === 'danger' ? 'error' : 'warning'} />}
      <div class="notice-body">{children}</div>
      {closeLabel && (
        <button type="button" class="button subtle small icon-only" aria-label={closeLabel} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
