import { test } from "@jest/globals";

import { findLibreOffice } from "../../../src/disk/libreoffice/find-libreoffice.ts";

const found = findLibreOffice(process.env);

/** LibreOffice as it is on this machine. */
export const soffice = found.type === "found" ? found.program : "";

/**
 * A test that needs LibreOffice: left out where there is none, as on a machine that has nothing but Node. `.ci/run` sets
 * HUIBAO_TEST_SOFFICE, and then it is run whatever there is.
 */
export const testWithLibreOffice = soffice !== "" || process.env["HUIBAO_TEST_SOFFICE"] ? test : test.skip;

/** A test that keeps LibreOffice busy for minutes: `.ci/run` alone runs it. */
export const longTestWithLibreOffice = process.env["HUIBAO_TEST_SOFFICE"] ? test : test.skip;
