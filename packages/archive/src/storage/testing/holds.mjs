// A process that takes the folder, says whether it could, and holds it until it is ended.
import { lockFolder } from "../lock.ts";

try {
  await lockFolder(process.argv[2]);
  console.log("held");
  setInterval(() => {}, 60_000);
} catch (error) {
  console.log(error.code);
}
