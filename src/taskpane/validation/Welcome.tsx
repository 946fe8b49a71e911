import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { samplePlan } from './sample-plan';

/** Before the first validation: what this is good for, in three steps, and a sample for those without a table at hand. */
export function Welcome() {
  const { text, language, session } = usePane();
  const { welcome } = text;
  return (
    <section class="welcome">
      <h2>{welcome.title}</h2>
      <ol class="steps">
        {welcome.steps.map(([title, words], index) => (
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
      <div class="card sample-card">
        <p class="muted">{welcome.sampleHint}</p>
        <button type="button" class="button small" onClick={() => session.trySample(samplePlan(language))}>
          {welcome.sample}
        </button>
      </div>
      <p class="privacy muted">
        <Icon name="lock" size={16} />
        {welcome.privacy}
      </p>
    </section>
  );
}
