export * from "../figures/location.ts";
