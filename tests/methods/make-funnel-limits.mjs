// Makes funnel-limits.csv: control limits of funnels by another route than the program's.
// least_above and most_below are counted outcome by outcome in exact whole numbers: the smallest count of which at least
// so many, and the largest of which at most so many, come about with less than half of what the level leaves.
// lower and upper are the shares between counts, from the density of the beta distribution by Simpson's rule, with
// gamma functions by Stirling's series.
// Run: node tests/methods/make-funnel-limits.mjs > tests/methods/funnel-limits.csv
const tails = { 95: [25n, 1000n], 99.8: [1n, 1000n] };

function counts([a, b], n, level) {
  // Weights of 0 ... n successes over b^n.
  const q = b - a;
  const weights = [];
  let ways = 1n;
  for (let k = 0n; k <= n; k++) {
    weights.push(ways * a ** k * q ** (n - k));
    ways = (ways * (n - k)) / (k + 1n);
  }
  const all = b ** n;
  const [over, under] = tails[level];
  const rare = (sum) => sum * under < over * all;
  let sum = 0n;
  let above = "";
  for (let k = Number(n); k >= 0; k--) {
    sum += weights[k];
    if (!rare(sum)) break;
    above = k;
  }
  sum = 0n;
  let below = "";
  for (let k = 0; k <= n; k++) {
    sum += weights[k];
    if (!rare(sum)) break;
    below = k;
  }
  return [above, below];
}

function logGamma(x) {
  let shift = 0;
  while (x < 20) shift += Math.log(x++);
  const s = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5) - 1 / (1680 * x ** 7);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + s - shift;
}

/** The probability of x or more of n, for any x above 0: the integral of the beta density up to p. */
function atLeast(x, n, p) {
  const [a, b] = [x, n - x + 1];
  // All factors stand in one exponent, so that none of them is out of range.
  const front = logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(p);
  // Below 1 the density is not finite at 0, but in u = (t / p)^a it is.
  const f =
    a < 1
      ? (u) => Math.exp(front + (b - 1) * Math.log1p(-p * u ** (1 / a))) / a
      : (u) =>
          u === 0
            ? a === 1
              ? Math.exp(front)
              : 0
            : Math.exp(front + (a - 1) * Math.log(u) + (b - 1) * Math.log1p(-p * u));
  const steps = 20_000;
  let sum = f(0) + f(1);
  for (let i = 1; i < steps; i++) sum += (i % 2 === 1 ? 4 : 2) * f(i / steps);
  return sum / steps / 3;
}

function upper(p, n, tail) {
  if (atLeast(n, n, p) >= tail) return 1;
  let [low, high] = [1e-9, n];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (atLeast(middle, n, p) >= tail) low = middle;
    else high = middle;
  }
  return low / n;
}

console.log("centre_of,centre_in,denominator,level_percent,dispersion,least_above,most_below,lower,upper");
for (const [a, b, n, dispersion] of [
  [1n, 250n, 40n, 1],
  [1n, 250n, 250n, 1],
  [1n, 250n, 1000n, 1],
  [1n, 100n, 300n, 1],
  [1n, 100n, 300n, 2.5],
  [3n, 100n, 2500n, 1],
  [3n, 100n, 2500n, 4],
  [1n, 2n, 5n, 1],
  [1n, 2n, 40n, 1],
  [4n, 5n, 100n, 1],
  [4n, 5n, 100n, 1.7],
])
  for (const level of [95, 99.8]) {
    const [above, below] = dispersion === 1 ? counts([a, b], n, level) : ["", ""];
    const tail = Number(tails[level][0]) / Number(tails[level][1]);
    const [p, size] = [Number(a) / Number(b), Number(n) / dispersion];
    const limits = [1 - upper(1 - p, size, tail), upper(p, size, tail)].map((each) => each.toFixed(10));
    console.log([a, b, n, level, dispersion, above, below, ...limits].join());
  }
