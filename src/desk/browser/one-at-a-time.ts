/**
 * Calls that come while one runs are made up for by one more at its end.
 *
 * @param work does not reject: what goes wrong in it is its own to say
 */
export function oneAtATime(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    running = true;
    do {
      again = false;
      await work();
    } while (again);
    running = false;
  };
  return () => {
    if (running) again = true;
    else void run();
  };
}
