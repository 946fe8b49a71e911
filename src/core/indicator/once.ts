/**
 * Works things out once for each object while tables are being checked: several rules ask the same of one indicator, and a
 * table does not change meanwhile. Outside of a check nothing is kept.
 */

/** An answer may be "none", but never `undefined`: that stands for a question nobody has asked yet. */
type Answer = string | number | boolean | object | null;

/** What one function found out, by the place of the object in `Memory`. */
type Answers = (Answer | undefined)[];

/**
 * Every object that was asked about has a place, the same for all functions, so that an answer takes one slot of an array and
 * no object of its own. Plain collections: weak ones slow the collector down.
 */
class Memory {
  private readonly keys: object[] = [];
  private readonly places = new Map<object, number>();
  private last = -1;
  private readonly answers: Under[] = [];
  /** What `oncePerCheck` made, by its slot. */
  readonly made = new Map<number, object>();

  /** Rules go through a table from the top down: the object asked about is mostly the same as before or the next one. */
  placeOf(key: object): number {
    const { keys, last } = this;
    if (last >= 0 && keys[last] === key) return last;
    if (last + 1 < keys.length && keys[last + 1] === key) return (this.last = last + 1);
    let place = this.places.get(key);
    if (place === undefined) {
      place = keys.length;
      this.places.set(key, place);
      keys.push(key);
    }
    return (this.last = place);
  }

  answersOf(slot: number, under: object | null): Answers {
    const known = (this.answers[slot] ??= new Under());
    return known.answers(under);
  }
}

/** What one function found out under each second thing it depends on. */
class Under {
  private readonly all = new Map<object | null, Answers>();
  private last: object | null | undefined;
  private lastAnswers: Answers = [];

  answers(under: object | null): Answers {
    if (this.last === under) return this.lastAnswers;
    let answers = this.all.get(under);
    if (!answers) {
      answers = [];
      this.all.set(under, answers);
    }
    this.last = under;
    this.lastAnswers = answers;
    return answers;
  }
}

let memory: Memory | null = null;
let slots = 0;

/** Runs a check; what `oncePer` finds out meanwhile is remembered until its end. */
export function remembering<Result>(check: () => Result): Result {
  const outer = memory;
  memory ??= new Memory();
  try {
    return check();
  } finally {
    memory = outer;
  }
}

export function oncePer<Key extends object, Value extends Answer>(compute: (key: Key) => Value): (key: Key) => Value {
  const ask = asker((key: Key, _: null) => compute(key));
  return (key) => ask(key, null);
}

/** What all rules of a check share. */
export function oncePerCheck<Value extends object>(make: () => Value): () => Value {
  const slot = slots++;
  return () => {
    if (!memory) return make();
    // What stands at this function's own slot was put there by itself.
    const known = memory.made.get(slot) as Value | undefined;
    const value = known ?? make();
    if (!known) memory.made.set(slot, value);
    return value;
  };
}

/** The same for what depends on two things: on an indicator and the settings, say. */
export function oncePerPair<Key extends object, Under extends object, Value extends Answer>(
  compute: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  return asker(compute);
}

function asker<Key extends object, Under extends object | null, Value extends Answer>(
  compute: (key: Key, under: Under) => Value,
): (key: Key, under: Under) => Value {
  const slot = slots++;
  return (key, under) => {
    if (!memory) return compute(key, under);
    const answers = memory.answersOf(slot, under);
    const place = memory.placeOf(key);
    while (answers.length <= place) answers.push(undefined);
    // What stands at this function's own slot was put there by itself.
    let answer = answers[place] as Value | undefined;
    if (answer === undefined) {
      answer = compute(key, under);
      answers[place] = answer;
    }
    return answer;
  };
}
