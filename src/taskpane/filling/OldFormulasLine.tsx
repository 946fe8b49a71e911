import { functionsPageWords } from '../i18n/functions-page';
import { usePane } from '../pane-context';

/** So many cells that were filled before the settings were changed do not follow by themselves, and the way to renew them. */
export function OldFormulasLine({ count }: { count: number }) {
  const { language, session } = usePane();
  const words = functionsPageWords(language).filling;
  if (count === 0) return null;
  return (
    <p role="status">
      {words.outdated(count)}{' '}
      <button type="button" class="link" onClick={() => session.showPage('functions', 'fill')}>
        {words.toRenewal}
      </button>
    </p>
  );
}
