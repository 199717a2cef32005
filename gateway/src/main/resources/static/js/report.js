/** Days on which the two divisions of the country held. */
const STRUCTURE_ON = { 63: '2025-03-31', 34: '2025-07-01' };
const LIMIT_MS = 15000;

/** The nationwide report under 63 or 34 provinces; throws when it cannot be had. */
export async function load(structure, language) {
  const answer = await fetch(`/api/v1/reports/nationwide?structureOn=${STRUCTURE_ON[structure]}`, {
    headers: { Accept: 'application/json', 'Accept-Language': language },
    signal: AbortSignal.timeout(LIMIT_MS),
  });
  if (!answer.ok) {
    throw new Error(`the report was answered ${answer.status}`);
  }
  return answer.json();
}

export function isEmpty(report) {
  const { houses, money, materialsDeclaredVnd, workingDays } = report.data.total;
  return houses.listed + money.receivedVnd + materialsDeclaredVnd + workingDays === 0;
}
