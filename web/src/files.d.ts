declare module "*.yaml" {
  const text: string;
  export default text;
}
declare module "*.palam.json" {
  const text: string;
  export default text;
}
