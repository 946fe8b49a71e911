import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';

/** Before the first validation: what this is good for, in three steps. */
export function Welcome() {
  const { text } = usePane();
  return (
    <section class="welcome">
      <h2>{text.welcome.title}</h2>
      <ol class="steps">
        {text.welcome.steps.map(([title, words], index) => (
          <li key={title}>
            <span class="step-number" aria-hidden="true">
              {index + 1}
            </span>
            <div>
              <h3>{title}</h3>
              <p class="muted">{words}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="privacy muted">
        <Icon name="lock" size={16} />
        {text.welcome.privacy}
      </p>
    </section>
  );
}
