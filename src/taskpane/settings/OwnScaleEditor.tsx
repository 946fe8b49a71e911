import { AGENCY_SCALE_LIMITS, type AgencyRatingScale, faultOfScale } from '../../core/knowledge/choices/rating-scales';
import { ratingScaleWords } from '../i18n/rating-scale-words';
import { usePane } from '../pane-context';
import { Icon } from '../parts/Icon';
import { TextField } from '../parts/TextField';
import { useTypedField } from '../parts/typed-field';

interface OwnScaleEditorProps {
  readonly scale: AgencyRatingScale;
  /** With every change, also while the scale cannot be used yet. */
  readonly onChange: (scale: AgencyRatingScale) => void;
  /** With every change that leaves a scale that can be used. */
  readonly onKeep: (scale: AgencyRatingScale) => void;
}

/** The classes of an agency's own scale, best first. */
export function OwnScaleEditor({ scale, onChange, onKeep }: OwnScaleEditorProps) {
  const { language } = usePane();
  const words = ratingScaleWords(language);
  const { classes, rest } = scale;
  const problem = faultOfScale(scale);
  const set = (next: AgencyRatingScale) => {
    onChange(next);
    if (faultOfScale(next) === null) onKeep(next);
  };
  const setClass = (place: number, part: Partial<AgencyRatingScale['classes'][number]>) =>
    set({ rest, classes: classes.map((each, index) => (index === place ? { ...each, ...part } : each)) });
  const without = (place: number) => set({ rest, classes: classes.filter((_, index) => index !== place) });
  const more = { name: '', from: (classes[classes.length - 1]?.from ?? 100) - 10 };
  return (
    <div class="fields">
      {classes.map(({ name, from }, place) => (
        <div key={place} class="scale-class">
          <TextField
            label={words.name(place + 1)}
            value={name}
            longest={AGENCY_SCALE_LIMITS.name}
            onChange={(typed) => setClass(place, { name: typed.trim() })}
          />
          <BoundField label={words.from} value={from} onChange={(typed) => setClass(place, { from: typed })} />
          <button
            type="button"
            class="button subtle small icon-only"
            aria-label={words.remove(name)}
            title={words.remove(name)}
            onClick={() => without(place)}
          >
            <Icon name="close" size={16} />
          </button>
        </div>
      ))}
      <TextField
        label={words.rest}
        value={rest}
        longest={AGENCY_SCALE_LIMITS.name}
        onChange={(typed) => set({ classes, rest: typed.trim() })}
      />
      <div class="actions">
        <button type="button" class="button small" onClick={() => set({ rest, classes: [...classes, more] })}>
          {words.add}
        </button>
      </div>
      <p role="status" class={problem ? 'scale-fault' : 'muted'}>
        {problem ? words.faults[problem.fault] : words.hint}
      </p>
    </div>
  );
}

interface BoundFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A bound in percent; an emptied field gives `NaN`. */
function BoundField({ label, value, onChange }: BoundFieldProps) {
  const { ref, onInput, settle } = useTypedField(Number.isNaN(value) ? '' : String(value), () =>
    onChange(ref.current?.valueAsNumber ?? NaN),
  );
  return (
    <label class="field scale-bound">
      <span class="label">{label}</span>
      <input
        ref={ref}
        class="field-input"
        type="number"
        step="any"
        onInput={onInput}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </label>
  );
}
