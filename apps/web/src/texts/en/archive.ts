export const archive = {
  title: "Archive",
};
