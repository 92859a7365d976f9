/** Cells that are on their way to the desk, by the name under which what follows from them is asked for. */
export interface Sending {
  readonly name: string;
  /** Resolves once the answer was taken, or none came. */
  readonly through: Promise<void>;
  /** Whether the desk has said what became of them. */
  readonly isAnswered: boolean;
  readonly end: (isAnswered: boolean) => void;
}

export function newSending(): Sending {
  let done = () => {};
  const through = new Promise<void>((resolve) => {
    done = resolve;
  });
  let isAnswered = false;
  return {
    name: crypto.randomUUID(),
    through,
    get isAnswered() {
      return isAnswered;
    },
    end(answered) {
      isAnswered = answered;
      done();
    },
  };
}
