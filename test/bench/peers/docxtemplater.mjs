import Docxtemplater from "docxtemplater";
import PizZip from "pizzip";
import { readData } from "./data.mjs";
import { templateFile } from "./template-file.mjs";

/** As its documentation has it: the template is unzipped, compiled, rendered and zipped for each report. */
export const docxtemplater = {
  name: "docxtemplater",
  async prepare() {
    const template = await templateFile({ open: "{#meetings}", close: "{/meetings}" });
    return async (yamlText) => {
      const { figures, meetings } = readData(yamlText);
      const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true });
      document.render({ ...figures, meetings });
      return document.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
    };
  },
};
