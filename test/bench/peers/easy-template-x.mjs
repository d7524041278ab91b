import { TemplateHandler } from "easy-template-x";
import { readData } from "./data.mjs";
import { templateFile } from "./template-file.mjs";

/** One handler for all reports, as its documentation advises. */
export const easyTemplateX = {
  name: "easy-template-x",
  async prepare() {
    const template = await templateFile({ open: "{#meetings}", close: "{/meetings}" });
    const handler = new TemplateHandler();
    return async (yamlText) => {
      const { figures, meetings } = readData(yamlText);
      return handler.process(template, { ...figures, meetings });
    };
  },
};
