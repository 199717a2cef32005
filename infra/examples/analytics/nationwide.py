#!/usr/bin/env python3
"""Makes the nationwide table from nothing but the published events.

Reads every topic chungtay.<service>.v1 from its beginning to its present end and adds the figures up as the page of the
suite shows them: for the country, for each province under the boundaries of a day, for each pillar. Money, materials and
working days are three measures and are never added together.

    ./nationwide.py --bootstrap localhost:9092                          a table
    ./nationwide.py --bootstrap localhost:9092 --structure-on 2025-03-31 --json
"""

import argparse
import csv
import datetime
import json
import pathlib
import re
import sys

import pandas as pd
from confluent_kafka import OFFSET_BEGINNING, Consumer, TopicPartition

TOPIC = re.compile(r"chungtay\.[a-z][a-z-]*\.v1")
MARKER = "chungtay.published-up-to.v1"
SILENCE_SECONDS = 30
NEW_PROVINCES_FROM = "2025-07-01"
VALID_FROM = {"63": "2008-08-01", "34": NEW_PROVINCES_FROM}
REFERENCE = (
    pathlib.Path(__file__).resolve().parents[2]
    / "reference-data/src/main/resources/vn/chungtay/infra/reference"
)

MEASURES = [
    "houses.listed",
    "houses.sponsored",
    "houses.started",
    "houses.accepted",
    "houses.handedOver",
    "houses.settled",
    "money.receivedVnd",
    "money.reservedVnd",
    "money.disbursedVnd",
    "money.returnedVnd",
    "money.paidVnd",
    "materialsDeclaredVnd",
    "workingDays",
]

# What one event of a type adds to which measures; other types add nothing.
ADDITIONS = {
    "housing.case-listed.v1": lambda data: {"houses.listed": 1},
    "housing.sponsorship-confirmed.v1": lambda data: {"houses.sponsored": 1},
    "housing.sponsorship-confirmed-in-kind.v1": lambda data: {"houses.sponsored": 1},
    "housing.house-started.v1": lambda data: {"houses.started": 1},
    "housing.house-accepted.v1": lambda data: {"houses.accepted": 1},
    "housing.house-handed-over.v1": lambda data: {"houses.handedOver": 1},
    "housing.case-settled.v1": lambda data: {"houses.settled": 1},
    "housing.instalment-paid.v1": lambda data: {"money.paidVnd": data["amountVnd"]},
    "contribution.money-received.v1": lambda data: {"money.receivedVnd": data["amountVnd"]},
    "contribution.material-received.v1": lambda data: {"materialsDeclaredVnd": data["declaredValueVnd"]},
    "contribution.working-days-received.v1": lambda data: {"workingDays": data["workingDays"]},
    "contribution.money-corrected.v1": lambda data: {"money.receivedVnd": data["amountVnd"] - data["amountBeforeVnd"]},
    "contribution.material-corrected.v1": lambda data: {
        "materialsDeclaredVnd": data["declaredValueVnd"] - data["declaredValueBeforeVnd"]
    },
    "contribution.working-days-corrected.v1": lambda data: {"workingDays": data["workingDays"] - data["workingDaysBefore"]},
    "contribution.funds-reserved.v1": lambda data: {"money.reservedVnd": data["amountVnd"]},
    "contribution.funds-disbursed.v1": lambda data: {
        "money.reservedVnd": -data["amountVnd"],
        "money.disbursedVnd": data["amountVnd"],
    },
    "contribution.reservation-cancelled.v1": lambda data: {"money.reservedVnd": -data["amountVnd"]},
    "contribution.money-returned.v1": lambda data: {"money.returnedVnd": data["amountVnd"]},
    "contribution.return-corrected.v1": lambda data: {"money.returnedVnd": data["amountVnd"] - data["amountBeforeVnd"]},
}


def events(bootstrap):
    """Every event once, as (type, data): markers are passed over and repetitions dropped."""
    seen = set()
    for message in records(bootstrap):
        headers = {name: value.decode() for name, value in message.headers() or []}
        if headers["ce_type"] == MARKER:
            continue
        event = (headers["ce_source"], headers["ce_subject"], headers["ce_sequence"])
        if event not in seen:
            seen.add(event)
            yield headers["ce_type"], json.loads(message.value())


def records(bootstrap):
    """Every record from the beginning of all topics to where they end now."""
    consumer = Consumer(
        {
            "bootstrap.servers": bootstrap,
            "group.id": "analytics-example",
            "enable.auto.commit": False,
        }
    )
    try:
        ends = {}
        for topic in consumer.list_topics(timeout=SILENCE_SECONDS).topics.values():
            if TOPIC.fullmatch(topic.topic):
                for partition in topic.partitions:
                    place = TopicPartition(topic.topic, partition, OFFSET_BEGINNING)
                    low, high = consumer.get_watermark_offsets(place, timeout=SILENCE_SECONDS)
                    if low < high:
                        ends[topic.topic, partition] = high
        consumer.assign([TopicPartition(*place, OFFSET_BEGINNING) for place in ends])
        while ends:
            message = consumer.poll(SILENCE_SECONDS)
            if message is None:
                sys.exit(f"Nothing came for {SILENCE_SECONDS} s, and the ends {ends} are not reached")
            if message.error():
                sys.exit(f"The broker says: {message.error()}")
            place = message.topic(), message.partition()
            if place in ends:
                if message.offset() + 1 >= ends[place]:
                    del ends[place]
                yield message
    finally:
        consumer.close()


class Places:
    """Says in which province a fact counts, under the 63 provinces before 1 July 2025 or the 34 since."""

    def __init__(self, folder):
        self.provinces = {structure: rows(folder, f"provinces{structure}.csv", "code") for structure in ("63", "34")}
        self.successor = {code: row["successor_code34"] for code, row in self.provinces["63"].items()}
        self.province_of = {
            structure: {code: row["province_code"] for code, row in rows(folder, f"communes{structure}.csv", "code").items()}
            for structure in ("63", "34")
        }
        self.before = {}
        for row in lines(folder, "commune_successors.csv"):
            self.before.setdefault(row["code34"], set()).add(self.province_of["63"][row["code63"]])
        self.zones = {row["code34"]: row["province63"] for row in lines(folder, "special_zones_without_communes.csv")}
        self.units = {
            code: set(filter(None, row["area_codes63"].split("|")))
            for code, row in rows(folder, "bhxh_units_acting.csv", "unit_code").items()
        }

    def place(self, structure, own, commune, province, unit):
        """The province's code, or "" where none or several come into question; own is the structure of the codes."""
        if commune:
            if own == "34" and structure == "63":
                return only(self.before.get(commune, {self.zones.get(commune, "")}))
            return self.under(structure, own, self.province_of[own][commune])
        placed = self.under(structure, own, province) if province else ""
        if placed:
            return placed
        covered = self.units[unit]
        return only(covered if structure == "63" else {self.successor[code] for code in covered})

    def under(self, structure, own, province):
        if structure == own:
            return province
        if structure == "34":
            return self.successor[province]
        return only({code for code, successor in self.successor.items() if successor == province})


def only(codes):
    return next(iter(codes)) if len(codes) == 1 else ""


def lines(folder, file):
    with open(folder / file, encoding="utf-8", newline="") as content:
        yield from csv.DictReader(content)


def rows(folder, file, key):
    return {row[key]: row for row in lines(folder, file)}


def structure_on(day):
    return "34" if day >= NEW_PROVINCES_FROM else "63"


def facts(published, places, structure):
    """One line for each addition: measure, amount, province, pillar, simulated."""
    found = []
    for kind, data in published:
        # A house keeps the codes of the day of its listing, a gift has those of its own day.
        own = structure_on(data.get("listedOn", data["occurredOn"]))
        province = places.place(
            structure, own, data.get("communeCode"), data.get("provinceCode"), data["unitCode"]
        )
        for measure, amount in ADDITIONS.get(kind, lambda data: {})(data).items():
            found.append((measure, amount, province, data.get("pillar", ""), data["simulated"]))
    return pd.DataFrame(found, columns=["measure", "amount", "province", "pillar", "simulated"]).astype(
        {"amount": "int64", "simulated": "bool"}
    )


def table(found, by):
    """A line for each value of a column, a column for each measure."""
    return (
        found.pivot_table(index=by, columns="measure", values="amount", aggfunc="sum", fill_value=0)
        .reindex(columns=MEASURES, fill_value=0)
        .astype("int64")
    )


def figures(line):
    """The figures of one line, grouped as the service answers them."""
    grouped = {}
    for measure, amount in line.items():
        group, _, name = measure.rpartition(".")
        (grouped.setdefault(group, {}) if group else grouped)[name] = int(amount)
    return grouped


def report(found, places, structure, day):
    provinces = places.provinces[structure]
    by_province = table(found, "province").reindex([*provinces, ""], fill_value=0)
    by_pillar = table(found[found["pillar"] != ""], "pillar").sort_index()
    simulated = found[found["simulated"]]
    return {
        "structure": {"on": day, "validFrom": VALID_FROM[structure], "provinces": len(provinces)},
        "total": figures(by_province.sum()),
        "byProvince": [
            {
                "code": code,
                "validFrom": VALID_FROM[structure],
                "nameVi": row["name_vi"],
                "nameEn": row["name_en"],
                **figures(by_province.loc[code]),
            }
            for code, row in provinces.items()
        ],
        "unplaced": figures(by_province.loc[""]),
        "byPillar": [
            {"pillar": pillar, "houses": figures(line)["houses"], "money": {"paidVnd": int(line["money.paidVnd"])}}
            for pillar, line in by_pillar.iterrows()
        ],
        "simulated": {"present": bool(len(simulated)), **figures(table(simulated, "simulated").sum())},
    }


def show(found, places, structure):
    names = {code: row["name_vi"] for code, row in places.provinces[structure].items()}
    shown = table(found.assign(province=found["province"].map(names).fillna("Không thuộc một tỉnh")), "province")
    shown.loc["Cả nước"] = shown.sum()
    print(shown.to_string())
    if found["simulated"].any():
        print("Có số liệu mô phỏng, không phải số liệu thật / Includes simulated figures, not real ones")


def main():
    parser = argparse.ArgumentParser(description="The nationwide table, made from the published events.")
    parser.add_argument("--bootstrap", default="localhost:9092", help="address of the Kafka cluster")
    parser.add_argument("--structure-on", default=str(datetime.date.today()), help="day whose provinces are shown, YYYY-MM-DD")
    parser.add_argument("--reference", type=pathlib.Path, default=REFERENCE, help="folder of provinces, communes and units")
    parser.add_argument("--json", action="store_true", help="the whole report as JSON, as the service answers it")
    given = parser.parse_args()

    structure = structure_on(given.structure_on)
    places = Places(given.reference)
    found = facts(events(given.bootstrap), places, structure)
    if given.json:
        json.dump(report(found, places, structure, given.structure_on), sys.stdout, ensure_ascii=False, indent=2)
    else:
        show(found, places, structure)


if __name__ == "__main__":
    main()
