import { expect, test } from "@jest/globals";

import { findPartFault, isSecret } from "../../src/facts/find-part-fault.ts";

test.each([
  ["copy-number", "000001"],
  ["copy-number", "123456"],
  ["secrecy", "绝密"],
  ["secrecy", "机密★1年"],
  ["secrecy", "秘密★6个月"],
  ["secrecy", "绝密★长期"],
  ["secrecy", "机密★2026年12月31日"],
  ["secrecy", "秘密★启用前"],
  ["secrecy", "内部资料 注意保存"],
  ["urgency", "特急"],
  ["urgency", "加急"],
  ["mark", "一二三"],
] as const)("A %s may be %s", (part, written) => {
  expect(findPartFault(part, written)).toBeUndefined();
});

test.each([
  ["copy-number", "1", "copy-number-length", "000001"],
  ["copy-number", "0012", "copy-number-length", "000012"],
  ["copy-number", "0000001", "copy-number-length", undefined],
  ["copy-number", "０００００１", "copy-number-form", "000001"],
  ["copy-number", "№000012", "copy-number-form", "000012"],
  ["copy-number", "第七份", "copy-number-form", undefined],
  ["secrecy", "机 密", "secrecy-form", "机密"],
  ["secrecy", "机密级", "secrecy-form", "机密"],
  ["secrecy", "机密1年", "secrecy-form", "机密★1年"],
  ["secrecy", "机密☆1年", "secrecy-form", "机密★1年"],
  ["secrecy", "机密*1年", "secrecy-form", "机密★1年"],
  ["secrecy", "机密★一年", "secrecy-form", "机密★1年"],
  ["secrecy", "秘密★十二个月", "secrecy-form", "秘密★12个月"],
  ["secrecy", "绝密★三十年", "secrecy-form", "绝密★30年"],
  ["secrecy", "机密★１年", "secrecy-form", "机密★1年"],
  ["secrecy", "机密★", "secrecy-form", "机密"],
  ["secrecy", "绝密★30", "secrecy-form", "绝密★30年"],
  ["secrecy", "绝密启用前", "secrecy-form", "绝密★启用前"],
  ["secrecy", "秘密文件", "secrecy-form", undefined],
  ["secrecy", "保密", "secrecy-form", undefined],
  ["secrecy", "普通商密", "secrecy-form", undefined],
  ["urgency", "特 急", "urgency-form", "特急"],
  ["urgency", "急件", "urgency-form", undefined],
  ["urgency", "特急件", "urgency-form", "特急"],
  ["urgency", "特提", "urgency-form", undefined],
  ["urgency", "平急", "urgency-form", undefined],
] as const)("A %s is not %s", (part, written, code, meant) => {
  expect(findPartFault(part, written)).toMatchObject({ code, values: { written, meant } });
});

test("特提 and 平急 are known as what telegrams have", () => {
  const telegram = (written: string) => findPartFault("urgency", written)?.values;
  expect([telegram("特提"), telegram("平急"), telegram("急件")]).toMatchObject([
    { telegram: true },
    { telegram: true },
    { telegram: false },
  ]);
});

test("Only the three grades are secret", () => {
  expect(["绝密", "机密★1年", "秘密", "内部资料", ""].map(isSecret)).toEqual([true, true, true, false, false]);
});
