export const publications = {
  title: "Publications",
};
