export default {
  roots: ["<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/cases/", "/test/bench/"],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      {
        jsc: { target: "es2022", parser: { syntax: "typescript" } },
        module: { type: "es6" },
      },
    ],
  },
};
