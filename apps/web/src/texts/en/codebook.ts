export const codebook = {
  title: "Codebook",
};
