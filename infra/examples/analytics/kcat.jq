# The country's totals from the lines of `kcat -J`; call it with jq -n.
def headers: [range(0; length; 2) as $i | {key: .[$i], value: .[$i + 1]}] | from_entries;
def nothing:
  reduce ("houses.listed", "houses.sponsored", "houses.started", "houses.accepted", "houses.handedOver", "houses.settled",
    "money.receivedVnd", "money.reservedVnd", "money.disbursedVnd", "money.returnedVnd", "money.paidVnd",
    "materialsDeclaredVnd", "workingDays") as $measure ({}; .[$measure] = 0);
def additions:
  if   .type == "housing.case-listed.v1"                then {"houses.listed": 1}
  elif .type == "housing.sponsorship-confirmed.v1"      then {"houses.sponsored": 1}
  elif .type == "housing.house-started.v1"              then {"houses.started": 1}
  elif .type == "housing.house-accepted.v1"             then {"houses.accepted": 1}
  elif .type == "housing.house-handed-over.v1"          then {"houses.handedOver": 1}
  elif .type == "housing.case-settled.v1"               then {"houses.settled": 1}
  elif .type == "housing.instalment-paid.v1"            then {"money.paidVnd": .data.amountVnd}
  elif .type == "contribution.money-received.v1"        then {"money.receivedVnd": .data.amountVnd}
  elif .type == "contribution.material-received.v1"     then {"materialsDeclaredVnd": .data.declaredValueVnd}
  elif .type == "contribution.working-days-received.v1" then {"workingDays": .data.workingDays}
  elif .type == "contribution.funds-reserved.v1"        then {"money.reservedVnd": .data.amountVnd}
  elif .type == "contribution.funds-disbursed.v1"       then {"money.reservedVnd": -.data.amountVnd, "money.disbursedVnd": .data.amountVnd}
  elif .type == "contribution.reservation-cancelled.v1" then {"money.reservedVnd": -.data.amountVnd}
  elif .type == "contribution.money-returned.v1"        then {"money.returnedVnd": .data.amountVnd}
  elif .type == "contribution.return-corrected.v1"      then {"money.returnedVnd": (.data.amountVnd - .data.amountBeforeVnd)}
  else {} end;
reduce (
    inputs
    | (.headers | headers) as $h
    | select($h.ce_type != "chungtay.published-up-to.v1")
    | {id: [$h.ce_source, $h.ce_subject, $h.ce_sequence] | join(" "), type: $h.ce_type, data: (.payload | fromjson)}
  ) as $event
  ({seen: {}, total: nothing};
   if .seen[$event.id] then .
   else .seen[$event.id] = true
     | reduce ($event | additions | to_entries[]) as $add (.; .total[$add.key] += $add.value)
   end)
| .total
