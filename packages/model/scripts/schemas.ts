// Publishes the schemas of this package as JSON Schema, for users of other languages and for the tests.
import { z } from "zod";
import { writeOrCheck } from "../../../.ci/generated.ts";
import {
  Assessment,
  BatchRow,
  Comparison,
  Failure,
  Gold,
  Indicators,
  Layout,
  Report,
  Review,
  Series,
} from "../src/index.ts";

const published = { Assessment, BatchRow, Report, Indicators, Layout, Series, Comparison, Review, Failure, Gold };

for (const [name, schema] of Object.entries(published)) {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "output" });
  const document = { $schema, title: name, ...rest };
  const file = `packages/model/schemas/${name.toLowerCase()}.schema.json`;
  writeOrCheck(file, `${JSON.stringify(document, null, 2)}\n`, "npm run generate");
}
