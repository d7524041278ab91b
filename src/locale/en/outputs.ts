import type { OutputsValues } from "../../diagnostics/codes/outputs.ts";
import type { Sentences } from "../sentences.ts";

const left: { readonly [L in OutputsValues["pdf-not-made"]["left"]]: string } = {
  nothing: "LibreOffice wrote no file",
  "no-pdf": "what LibreOffice wrote is no PDF",
  "no-pages": "the PDF that LibreOffice wrote has no page",
};

export const outputs: Sentences<OutputsValues> = {
  "pages-not-known": ({ stoppedAt }) => ({
    message: `How many pages this report has can't be worked out: the layout stopped at “${stoppedAt}”.`,
    hint: "The imprint is on the last page; update the contents in Word or WPS, and look at the imprint's page before printing.",
  }),
  "pages-differ": ({ differing }) => ({
    message: `LibreOffice sets other numbers of pages than were estimated when the Word files were written: ${differing.map(({ path, estimated, made }) => `${path} has ${made}, not ${estimated}`).join("; ")}.`,
    hint: "Page numbers in the contents may be off by one, and an imprint meant for an even page may not be on one. Open the .docx in Word or WPS, update the contents there, look at the last page, and save that as PDF.",
  }),
  "addressee-too-long": () => ({
    message:
      "The addressees fill page 1, which then shows no text, and have no room in the imprint either (GB/T 9704-2012, 7.3.2 and 7.3.3).",
    hint: "Name them together, such as 各县（市、区）人民政府.",
  }),
  "imprint-too-long": () => ({
    message: "The imprint has no room on one page: it goes on behind the text instead of standing at the foot.",
    hint: "Send fewer copies, or name their receivers together, such as 各县（市、区）人民政府.",
  }),
  "libreoffice-missing": () => ({
    message: "A PDF is made by LibreOffice, which was not found on this machine.",
    hint: "Install LibreOffice, or set HUIBAO_SOFFICE to the path of its soffice program; or open the .docx in Word or WPS and save it as PDF.",
  }),
  "libreoffice-not-there": ({ path }) => ({
    message: `HUIBAO_SOFFICE names “${path}”, which is no program.`,
    hint: "Give the whole path of the soffice program, or unset this variable.",
  }),
  "libreoffice-not-started": ({ path, reason }) => ({
    message: `LibreOffice (${path}) can't be run (${reason}).`,
    hint: "Open LibreOffice once by itself to see whether it works; huibao doctor tells when it does.",
  }),
  "libreoffice-makes-nothing": ({ path }) => ({
    message: `LibreOffice (${path}) starts, but made no PDF when it was tried.`,
    hint: "See whether its Writer and at least one font are installed, or install LibreOffice anew.",
  }),
  "libreoffice-too-slow": ({ seconds }) => ({
    message: `LibreOffice was not done within ${seconds} seconds and was stopped.`,
    hint: "Run it again later; if it stays so, restart the machine or install LibreOffice anew.",
  }),
  "pdf-not-made": ({ path, left: what }) => ({
    message: `${path} was not made: ${left[what]}.`,
    hint: "Run huibao doctor to see whether LibreOffice makes PDFs at all; if it does, build the report as docx, open that in LibreOffice and see what it says. A PDF that was there is as it was.",
  }),
  "fonts-replaced": ({ fonts }) => ({
    message: `This machine lacks fonts, and the PDFs use others: ${fonts.map(({ name, by }) => `${name} → ${by.join(", ")}`).join("; ")}.`,
    hint: "Lines, characters a line and places stay, letterforms differ. To have a font, install it and build again; huibao doctor lists all fonts.",
  }),
};
