/** Numbers that look random and are the same in every run: each purpose has a stream of its own. */

/** A stream of numbers from 0 up to 1 (mulberry32), seeded by words. */
export function stream(...words) {
  let state = hash(words.join("/"));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** FNV-1a over the characters, 32 bits. */
function hash(text) {
  let value = 0x811c9dc5;
  for (const character of text) value = Math.imul(value ^ character.codePointAt(0), 0x01000193);
  return value >>> 0;
}

export function between(random, low, high) {
  return low + (high - low) * random();
}

/** A bell-shaped number with mean 0 and deviation 1 that never goes beyond 3.5: the sum of four numbers. */
function bell(random) {
  return (random() + random() + random() + random() - 2) * Math.sqrt(3);
}

/** A count near its mean; a spread of 1 is what chance alone would give a count of that size. */
export function near(random, mean, spread) {
  return Math.max(0, Math.round(mean + spread * Math.sqrt(mean) * bell(random)));
}

/** A count of rare events (Poisson), for means well below 100. */
export function rare(random, mean) {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count++;
  return count;
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** Some of a list, in a random order, none twice. */
export function pickSome(random, list, count) {
  const left = [...list];
  return Array.from({ length: count }, () => left.splice(Math.floor(random() * left.length), 1)[0]);
}
