// Children in the order of the schema (ISO/IEC 29500-1, annex A): Word takes no others.

/** `w:rPr` */
export const runOrder = words(`
  rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden
  color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout
  specVanish oMath`);

/** `w:pPr` */
export const paragraphOrder = words(`
  pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens
  kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind
  contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle
  rPr sectPr pPrChange`);

/** `w:style` */
export const styleOrder = words(`
  name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal
  personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr`);

/** `w:sectPr` */
export const sectionOrder = words(`
  headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt
  vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings`);

/** `w:numbering` */
export const numberingOrder = words("numPicBullet abstractNum num numIdMacAtCleanup");

function words(names: string): readonly string[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => `w:${name}`);
}
