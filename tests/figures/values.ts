import fc from "fast-check";
import { given } from "../../src/figures/note.ts";
import { count, notApplicable, notAvailable, notCollected, type Value } from "../../src/figures/value.ts";

/** Values of every kind, for properties. */

export const counts = fc.nat({ max: 9_999_999 }).map(count);

export const missing: fc.Arbitrary<Value> = fc.constantFrom<Value>(
  notAvailable,
  notCollected,
  { kind: "approximate", text: "more than 11,000" },
  { kind: "published-rate", rate: 57.45, decimals: 2 },
  { kind: "not-comparable", reason: given("A break lies between the two years.") },
);

export const derived: fc.Arbitrary<Value> = fc.oneof(
  fc
    .record({ numerator: fc.nat(5000), denominator: fc.integer({ min: 1, max: 9_000_000 }) })
    .map((counted): Value => ({ kind: "rate", ...counted, base: 100_000 })),
  fc.record({ from: fc.nat(100_000), to: fc.nat(100_000) }).map((two): Value => ({ kind: "change", ...two })),
  fc
    .tuple(fc.double({ min: 0, max: 5000, noNaN: true }), fc.double({ min: 0, max: 5000, noNaN: true }))
    .map(([a, b]): Value => ({ kind: "interval", lower: Math.min(a, b), upper: Math.max(a, b), level: 95 })),
  fc.nat(42).map((counted): Value => ({ kind: "coverage", counted, of: 42 })),
);

export const anyValue = fc.oneof(counts, missing, derived, fc.constant(notApplicable));
