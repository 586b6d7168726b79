import type { CalculationMode } from '../calculation/binding';
import { reportOfDts } from '../calculation/reportOfDts';
import type { Dts } from '../index/dts';
import type { Profile } from '../index/profile';
import type { Report } from '../report/report';
import type { XbrlDocument } from '../xbrl/document';
import type { ReportUse } from './keptFindings';
import type { DtsContext } from './rule';

/** What a rule may look at, which notes whether it looks at the report: then its findings hold for that report alone. */
export class ReportContext implements DtsContext, ReportUse {
  asked: Report | undefined;

  constructor(readonly dts: Dts, readonly profile: Profile, readonly documents: readonly XbrlDocument[], readonly calculations: CalculationMode | 'off') {}

  get current(): Report | undefined {
    return reportOfDts(this.dts);
  }

  get report(): Report | undefined {
    this.asked = this.current;
    return this.asked;
  }
}
