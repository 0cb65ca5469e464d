// What the npm package promises: whatever stands here keeps its name and meaning until the next major version.
export { answer, type Answer, type AnsweredGuide } from '../diagnosis/answer.ts';
export { fillCommand } from '../diagnosis/command.ts';
export { diagnose } from '../diagnosis/diagnose.ts';
export type { NextCommand } from '../diagnosis/next-command.ts';
export { unpackCatalog, type PackedCatalog } from '../diagnosis/pack.ts';
export type { Catalog, CatalogGuide, Diagnosis, Evidence, FactName, FactPattern, RankedGuide, Signature } from '../diagnosis/types.ts';
export { diagnoseMasked } from '../diagnosis/withhold.ts';
export type { Mask } from '../redaction/mask.ts';
export { redact, type Redacted } from '../redaction/redact.ts';
export type { Segment } from '../redaction/segments.ts';
