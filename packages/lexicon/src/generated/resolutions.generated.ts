// Written by scripts/compile.ts from data/; do not edit.
import type { Resolution } from "../schema/resolution.ts";

export const resolutions: readonly Resolution[] = [
  {"number":1325,"date":"2000-10-31","agenda":"wps","subject":"impact of conflict on women and girls; women as agents of peace","source":"S/RES/1325 (2000); resource-package, resolutions on WPS"},
  {"number":1820,"date":"2008-06-19","agenda":"wps","subject":"sexual violence as a tactic of war","source":"S/RES/1820 (2008); resource-package, resolutions on WPS"},
  {"number":1888,"date":"2009-09-30","agenda":"wps","subject":"Special Representative and team of experts on sexual violence; women protection advisers","source":"S/RES/1888 (2009); resource-package, resolutions on WPS"},
  {"number":1889,"date":"2009-10-05","agenda":"wps","subject":"indicators for resolution 1325; women in peacebuilding","source":"S/RES/1889 (2009); resource-package, resolutions on WPS"},
  {"number":1960,"date":"2010-12-16","agenda":"wps","subject":"monitoring and reporting on sexual violence in conflict","source":"S/RES/1960 (2010); resource-package, resolutions on WPS"},
  {"number":2106,"date":"2013-06-24","agenda":"wps","subject":"accountability for sexual violence; empowerment of women","source":"S/RES/2106 (2013); resource-package, resolutions on WPS"},
  {"number":2122,"date":"2013-10-18","agenda":"wps","subject":"gaps in implementation across the work of the Council","source":"S/RES/2122 (2013); resource-package, resolutions on WPS"},
  {"number":2242,"date":"2015-10-13","agenda":"wps","subject":"informal expert group; financing; countering extremism","source":"S/RES/2242 (2015); resource-package, resolutions on WPS"},
  {"number":2467,"date":"2019-04-23","agenda":"wps","subject":"survivors of sexual violence, justice and reparations","source":"S/RES/2467 (2019); resource-package, resolutions on WPS"},
  {"number":2493,"date":"2019-10-29","agenda":"wps","subject":"full implementation of the earlier resolutions","source":"S/RES/2493 (2019); resource-package, resolutions on WPS"},
  {"number":2272,"date":"2016-03-11","agenda":"sea","subject":"sexual exploitation and abuse by peacekeepers","source":"S/RES/2272 (2016)"},
  {"number":2331,"date":"2016-12-20","agenda":"related","subject":"trafficking in persons in conflict, also for sexual exploitation","source":"S/RES/2331 (2016)"},
  {"number":2538,"date":"2020-08-28","agenda":"related","subject":"women in peacekeeping at all levels","source":"S/RES/2538 (2020)"},
  {"number":2681,"date":"2023-04-27","agenda":"related","subject":"rights and participation of Afghan women and girls","source":"S/RES/2681 (2023)"},
];
